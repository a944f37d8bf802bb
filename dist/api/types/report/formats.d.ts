import type { Report } from '../linter/report.js';
import type { CompactOptions } from './compact.js';
import type { HtmlOptions } from './html.js';
import type { JsonOptions } from './json.js';
import type { MarkdownOptions } from './markdown.js';
import type { SarifOptions } from './sarif.js';
import type { TextOptions } from './text.js';
/** What the formats ask for; each reads what concerns it. */
export type FormatOptions = TextOptions & CompactOptions & HtmlOptions & JsonOptions & MarkdownOptions & SarifOptions;
/** What can be long is made in pieces, so that nothing holds all of it. */
type Renderer = (report: Report, options: FormatOptions) => string | Iterable<string>;
export interface ReportFormat {
    /** One line for `--help` and the documentation. */
    help: string;
    /** Whether programs read it: those expect a report also where there is nothing to say. */
    isForMachines: boolean;
    /** Whether it shows what was seen in each document, and not only what was found: most of a report is that. */
    showsDetails: boolean;
    /** Whether it also takes the texts of documents in place of what was seen in them. */
    takesTexts?: boolean;
    /** The renderer is loaded when a report is made, because a run needs one or two of them. */
    load: () => Promise<Renderer>;
}
/** Every format of a report, in the order in which they are listed. */
export declare const formats: {
    text: ReportFormat;
    compact: ReportFormat;
    json: {
        /** One line for `--help` and the documentation. */
        help: string;
        /** Whether programs read it: those expect a report also where there is nothing to say. */
        isForMachines: boolean;
        /** The renderer is loaded when a report is made, because a run needs one or two of them. */
        load: () => Promise<Renderer>;
        showsDetails: boolean;
        takesTexts: boolean;
    };
    github: ReportFormat;
    markdown: ReportFormat;
    sarif: ReportFormat;
    junit: ReportFormat;
    checkstyle: ReportFormat;
    rdjsonl: ReportFormat;
    html: {
        /** One line for `--help` and the documentation. */
        help: string;
        /** Whether programs read it: those expect a report also where there is nothing to say. */
        isForMachines: boolean;
        /** Whether it also takes the texts of documents in place of what was seen in them. */
        takesTexts?: boolean;
        /** The renderer is loaded when a report is made, because a run needs one or two of them. */
        load: () => Promise<Renderer>;
        showsDetails: boolean;
    };
};
export type FormatName = keyof typeof formats;
export declare const FORMAT_NAMES: FormatName[];
/** A report in one of the formats, as the pieces of its text. Same report and options, same text. */
export declare function renderPieces(name: FormatName, report: Report, options: Partial<FormatOptions> & SarifOptions): Promise<Iterable<string>>;
export {};
