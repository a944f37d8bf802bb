import type { TaskName } from './tasks.js';
/**
 * The trained model, as it lies in its file: the length of a JSON header (32-bit, little-endian), the header, then the
 * sections that it lists, each aligned to eight bytes. Weights have 8 bits; nothing is unpacked, so loading costs
 * nothing.
 */
export interface Model {
    /** The hash of the corpus that it was trained on. */
    corpus: number;
    /** Numbers in the vector of a token. */
    width: number;
    words: WordTable;
    /** Two words in a row, by their `pairHash`. */
    pairs: WordTable;
    /** A row of `width` for each shape, and for each flag. */
    shapes: Int8Array;
    flags: Int8Array;
    /** What a word can be said to do by its role; `vectors` has a row for each name. */
    roles: {
        names: readonly string[];
        vectors: Int8Array;
    };
    heads: Record<TaskName, Head>;
}
/** Words by their hash. */
export interface WordTable {
    /** Ascending, unsigned. */
    hashes: Uint32Array;
    /** For each value of the hash's upper 12 bits the first row, and after the last one the number of rows. */
    buckets: Uint16Array;
    vectors: Int8Array;
}
/** What the model knows of one task. */
export interface Head {
    labels: readonly string[];
    /** Units of the first layer, a multiple of eight. */
    hidden: number;
    /** Units of the second layer, a multiple of eight. */
    wide: number;
    /** `window` times `width` rows of `hidden`. */
    conv: Int8Array;
    /** `width` rows of `hidden`, for the mean of the sentence. */
    sentence: Int8Array;
    /** The same for the mean of the whole text. */
    text: Int8Array;
    /** A row of `hidden` for each label that a part of a text is under. */
    under: Int32Array;
    bias: Int32Array;
    /** `TAPS` times `hidden` rows of `wide`. */
    wideConv: Int8Array;
    wideBias: Int32Array;
    /** `hidden` rows of one number per label. */
    out: Int8Array;
    /** `wide` rows of one number per label. */
    wideOut: Int8Array;
    outBias: Int32Array;
    /** What one unit of a sum is worth. */
    scale: number;
    verdicts: readonly Calibration[];
}
/** How a text's sum for a label becomes a confidence, and from which on it is believed. */
export interface Calibration {
    slope: number;
    shift: number;
    /** What is added for a long text, of which people tell much in passing; for shorter ones less, down to nothing. */
    lean: number;
    /** Below it the label is absent, from `high` on present, between them unsure. Confidences, 0 to 1. */
    low: number;
    high: number;
}
export interface ModelHeader {
    format: number;
    corpus: number;
    width: number;
    window: number;
    roles: readonly string[];
    heads: {
        name: TaskName;
        labels: readonly string[];
        hidden: number;
        wide: number;
        scale: number;
        verdicts: Calibration[];
    }[];
    /** Name, first byte after the header, and length in bytes of each section. */
    sections: [name: string, start: number, length: number][];
}
/** Tokens that a unit of the first layer sees, its own in the middle. */
export declare const WINDOW = 9;
/** Tokens at which a unit of the second layer sees the first, its own in the middle. */
export declare const TAPS = 5;
/** From one of them to the next. */
export declare const TAP_DISTANCE = 3;
/** The version of the file's layout. */
export declare const FORMAT = 3;
export declare const BUCKET_BITS = 12;
/** @throws {TypeError} for anything that is not a decoded model; its first use would fail with an obscure message */
export declare function requireModel(model: unknown): asserts model is Model;
/** @throws {Error} for bytes that are not a model of this version */
export declare function decodeModel(bytes: Uint8Array): Model;
/** How surely a text of this many words shows a label, 0 to 1, by the network's logit. */
export declare function confidenceOf({ slope, shift, lean }: Calibration, logit: number, words: number): number;
/** The next multiple of eight. */
export declare function align(offset: number): number;
/** The row of a word, or -1. */
export declare function rowOf({ hashes, buckets }: WordTable, hash: number): number;
