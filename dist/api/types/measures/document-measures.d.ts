import { type Vocabulary } from '../presets/vocabulary.js';
import type { Reading } from '../reader/reader.js';
import type { Document, ProseText, Span } from '../types.js';
import type { Amount, Measure } from './types.js';
/** A measure of a document. */
export interface DocumentMeasure extends Measure {
    /** Which of the document's texts it is in. */
    text: number;
    /** In the file. */
    at: Span;
    /** Its words. */
    phrase: string;
}
/** What a document says in numbers. */
export interface DocumentMeasures {
    /** At most `MAX_DOCUMENT_MEASURES`. */
    measures: readonly DocumentMeasure[];
    /** The amounts of each text. */
    amounts: readonly (readonly Amount[])[];
    /** Hashes of the names in it: of people, products, systems. At most `MAX_NAMES`. */
    names: readonly number[];
}
/** Measures of a document that are taken. */
export declare const MAX_DOCUMENT_MEASURES = 400;
/** What a document says in numbers, in its title, its fields and its answers. */
export declare function measuresOf(document: Document, vocabulary: Vocabulary, read: (prose: ProseText) => Reading): DocumentMeasures;
