import type { DocumentReport, Report } from '../linter/report.js';
export interface JsonOptions {
    /** The texts of the documents, as `jsonDocument` makes them, where the report does not have them whole. */
    documents: Iterable<string> | null;
}
/** The report as JSON, version 2: stable, documented by `schema/report.json`. */
export declare function renderJson(report: Report, { documents }: JsonOptions): Iterable<string>;
/** A document as it is in the report. */
export declare function jsonDocument({ told: _, ...document }: DocumentReport): string;
