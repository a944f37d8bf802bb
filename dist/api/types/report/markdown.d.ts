import type { Report } from '../linter/report.js';
export interface MarkdownOptions {
    /** Where files can be seen, ending in `/`: `https://github.com/o/r/blob/<commit>/`. Null: no links. */
    linkBase: string | null;
    /** Bytes of UTF-8 that the text may have. */
    budget: number;
    /** What annotations leave out, when they do. */
    overflow: string | null;
    /** One more sentence for the head. */
    note?: string | null;
    /** Notes of a document that are shown; all of them, unless it says otherwise. */
    notes?: number;
}
/**
 * The report for a job summary or a comment: the verdict, a table for each owner, then the findings of each document.
 * What does not fit the budget is left out in steps (portfolios; the findings of whole documents, those that pass
 * first; then rows; then all but the counts), and the text says what is; it is empty when not even the counts fit.
 * Everything from a file is escaped: GitHub's own helpers escape nothing.
 */
export declare function renderMarkdown(report: Report, options: MarkdownOptions): string;
