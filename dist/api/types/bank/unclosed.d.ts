import type { Span } from '../types.js';
import type { Line } from './line.js';
/** A fence or an HTML comment that is never closed: whatever is after it, to the end of the file, is in it. */
export interface Unclosed {
    what: 'fence' | 'comment';
    /** The line that opens it, without the blanks around. */
    at: Span;
    /** The lines that are in it, 1-based, both inclusive; blank ones at the end are left out. */
    startLine: number;
    endLine: number;
}
/** What the end of the file is in; null where nothing is open there, or only blank lines follow. */
export declare function unclosedIn(text: string, lines: readonly Line[]): Unclosed | null;
