import { type AnalyzedDocument } from './analyze.js';
import type { DocumentReport, Finding, PastDocument } from './report.js';
/** Those of a document's findings that count. */
export type NewOf = (document: DocumentReport, findings: readonly Finding[]) => readonly Finding[];
/** What a report keeps of a document as it was. */
export declare function pastOf(analyzed: AnalyzedDocument, findings: readonly Finding[], newOf: NewOf): Omit<PastDocument, 'place' | 'unchanged'>;
