import type { Report } from '../linter/report.js';
import type { CompactOptions } from './compact.js';
import type { MarkdownOptions } from './markdown.js';
import type { SarifOptions } from './sarif.js';
import type { TextOptions } from './text.js';
/** What the formats ask for; each reads what concerns it. */
export type FormatOptions = TextOptions & CompactOptions & MarkdownOptions & SarifOptions;
type Renderer = (report: Report, options: FormatOptions) => string;
export interface ReportFormat {
    /** One line for `--help` and the documentation. */
    help: string;
    /** Whether programs read it: those expect a report also where there is nothing to say. */
    isForMachines: boolean;
    /** The renderer is loaded when a report is made, because a run needs one or two of them. */
    load: () => Promise<Renderer>;
}
/** Every format of a report, in the order in which they are listed. */
export declare const formats: {
    text: ReportFormat;
    compact: ReportFormat;
    json: ReportFormat;
    github: ReportFormat;
    markdown: ReportFormat;
    sarif: ReportFormat;
    junit: ReportFormat;
    checkstyle: ReportFormat;
    rdjsonl: ReportFormat;
};
export type FormatName = keyof typeof formats;
export declare const FORMAT_NAMES: FormatName[];
/** A report in one of the formats. Same report and options, same text. */
export declare function renderAs(name: FormatName, report: Report, options: Partial<FormatOptions> & SarifOptions): Promise<string>;
export {};
