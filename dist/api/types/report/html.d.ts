import type { Report } from '../linter/report.js';
export interface HtmlOptions {
    /** What paths of the repository become links with; null: no links. */
    linkBase: string | null;
}
/** The report as one page that needs nothing else: no network, no file, and no script to be read. */
export declare function renderHtml(report: Report, { linkBase }: HtmlOptions): Iterable<string>;
