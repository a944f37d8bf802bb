import type { Config } from '../config/config.js';
import { type DocumentMeasures } from '../measures/document-measures.js';
import type { Vocabulary } from '../presets/vocabulary.js';
import type { DocumentReader } from '../reader/document-reader.js';
import type { RequiredField } from '../rules/types.js';
import { LineIndex } from '../text/lines.js';
import type { AnswerScore, Document, Source } from '../types.js';
import type { Candidate } from './finding-limit.js';
import type { DocumentReport, Finding } from './report.js';
/** A document with what rules and reports both need of it. */
export interface AnalyzedDocument {
    document: Document;
    /** What it was read by. */
    vocabulary: Vocabulary;
    reader: DocumentReader;
    lines: LineIndex;
    /** The file's text as it is; the document has line feeds for lone CRs, and nothing that is blacked out. */
    fileText: string;
    /** The same with everything confidential blacked out. */
    shownText: string;
    lineHash: (line: number) => string | null;
    required: RequiredField[];
    scores: AnswerScore[];
    /** What it says in numbers; asked for as long as the reader is at this document. */
    measures: () => DocumentMeasures;
}
/** What the documents of one file share. */
export type FileLines = Pick<AnalyzedDocument, 'lines' | 'lineHash' | 'fileText' | 'shownText'>;
/** `shown`: the text with everything confidential blacked out. */
export declare function linesOf({ text: fileText, unreadable }: Source, shown?: string): FileLines;
/** Reads and scores a document. */
export declare function analyze(document: Document, file: FileLines, vocabulary: Vocabulary, config: Config, reader: DocumentReader): AnalyzedDocument;
/** `details`: with what was seen in it, and not only what it is and how it was judged. */
export declare function reportDocument({ document, vocabulary, lines, required, scores }: AnalyzedDocument, details: boolean): DocumentReport;
/** @throws {Error} when a rule yields a messageId that it does not declare */
export declare function findingOf({ rule, found, severity }: Candidate, analyzed: AnalyzedDocument): Finding;
