/**
 * A text as one table of integers, made in one pass over its UTF-16 code units. Each token has its place in the text,
 * the hash of its word, its shape, flags, the sentence that it belongs to and the label that it follows. The columns
 * are reused from text to text; only the first `length` rows count.
 */
export declare class Tokens {
    length: number;
    sentences: number;
    start: Int32Array<ArrayBuffer>;
    end: Int32Array<ArrayBuffer>;
    /** 32-bit FNV-1a of the word in lower case; 0 for what has no word. */
    hash: Int32Array<ArrayBuffer>;
    shape: Uint8Array<ArrayBuffer>;
    flags: Uint8Array<ArrayBuffer>;
    label: Uint8Array<ArrayBuffer>;
    /** The index of its sentence. */
    sentence: Int32Array<ArrayBuffer>;
    /** The first token of each sentence, and after the last one the number of tokens. */
    firstOf: Int32Array<ArrayBuffer>;
    clear(): void;
    /** Makes room for one more row. */
    grow(): void;
}
/** Begins with a capital, not as the first word of its sentence. */
export declare const CAPITAL = 1;
/** All capitals, two or more. */
export declare const CAPITALS = 2;
/** Joined to the token before it without a space: the parts of `roll-back`. */
export declare const JOINED = 4;
/** A number that another number of its sentence is compared with: `from 4 to 2`, `4 -> 2`. */
export declare const PAIRED = 8;
/** In a list item. */
export declare const ITEM = 16;
/** A threshold or a bound right before it: `over`, `at least`. */
export declare const BOUND = 32;
/** A word with a digit in it: `p95`. */
export declare const MIXED = 64;
/** How many flags there are. */
export declare const FLAG_COUNT = 7;
export declare const FNV_OFFSET: number;
export declare const FNV_PRIME = 16777619;
/** The hash that words are looked up by. @param word in lower case */
export declare function hashOf(word: string): number;
/** The hash of two words in a row. */
export declare function pairHash(first: number, second: number): number;
/** Rows and sentences of a table that one text fills, ends exclusive. */
export interface Range {
    from: number;
    to: number;
    firstSentence: number;
    endSentence: number;
}
