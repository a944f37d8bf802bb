import type { Report } from '../linter/report.js';
export interface CompactOptions {
    /** Only errors. */
    quiet: boolean;
    /** A path as the terminal's user would type it. */
    displayPath: (filePath: string) => string;
}
/**
 * One line a finding, `path:line:column: severity: message [rule]`, for grep, editors and scripts; at the end a line that
 * says why the run fails, where the severities do not.
 */
export declare function renderCompact(report: Report, { quiet, displayPath }: CompactOptions): string;
