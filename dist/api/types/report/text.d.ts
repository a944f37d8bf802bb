import type { Report } from '../linter/report.js';
export interface TextOptions {
    color: boolean;
    /** Characters on a line of the terminal. */
    columns: number;
    /** Only errors, and nothing at all when there are none. */
    quiet: boolean;
    /** A path as the terminal's user would type it. */
    displayPath: (filePath: string) => string;
    /** How the user calls the command line. */
    command?: string;
}
/** The report for a person at a terminal: by file, each finding with its place, excerpt and next edit. */
export declare function renderText(report: Report, options: TextOptions): Iterable<string>;
