import type { Report } from '../linter/report.js';
export interface CompactOptions {
    /** Only errors. */
    quiet: boolean;
    /** A path as the terminal's user would type it. */
    displayPath: (filePath: string) => string;
}
/** One line a finding, `path:line:column: severity: message [rule]`, and nothing else: for grep, editors and scripts. */
export declare function renderCompact({ findings }: Report, { quiet, displayPath }: CompactOptions): string;
