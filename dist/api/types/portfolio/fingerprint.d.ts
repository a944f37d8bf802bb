/**
 * What a text is compared by: the MinHash of its shingles (Broder, 1997). For each of 64 hash functions it has the least
 * hash of any shingle; the share of minima in which two texts agree is about the share of shingles that they have in
 * common. It takes 256 bytes, however long the text is.
 */
export type Fingerprint = Int32Array;
/** Minima of a fingerprint. */
export declare const MINIMA = 64;
/** The fingerprint of a document, from its texts; null when they are too short to be compared. */
export declare function fingerprintOf(texts: Iterable<string>): Fingerprint | null;
/** In how many minima two fingerprints agree. */
export declare function sharedMinima(a: Fingerprint, b: Fingerprint): number;
