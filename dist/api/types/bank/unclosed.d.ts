import type { Span } from '../types.js';
import type { Line } from './line.js';
/**
 * A fence or an HTML comment in a bank that is never closed, so that it hides the rest of the file.
 * (`document/unclosed.ts` is for files with one story, by their CommonMark blocks.)
 */
export interface Unclosed {
    what: 'fence' | 'comment';
    /** The line that opens it, without the blanks around. */
    at: Span;
    /** The lines that are in it, 1-based, both inclusive; blank ones at the end are left out. */
    startLine: number;
    endLine: number;
}
/** The fence or comment that is open at the end of a file; null if none is, or if it hides only blank lines. */
export declare function unclosedIn(text: string, lines: readonly Line[]): Unclosed | null;
