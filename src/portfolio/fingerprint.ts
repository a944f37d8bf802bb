import { hashOf, pairHash } from '../reader/tokens.ts';

/**
 * What a text is compared by: the MinHash of its shingles (Broder, 1997). For each of 64 hash functions it has the least
 * hash of any shingle; the share of minima in which two texts agree is about the share of shingles that they have in
 * common. It takes 256 bytes, however long the text is.
 */
export type Fingerprint = Int32Array;

/** Minima of a fingerprint. */
export const MINIMA = 64;

/** Distinct shingles, of three words each, that a text has at least: shorter texts are alike by chance. */
const LEAST_SHINGLES = 20;

/** A word, or a character of a script that puts no spaces between words. */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/** The fingerprint of a document, from its texts; null when they are too short to be compared. */
export function fingerprintOf(texts: Iterable<string>): Fingerprint | null {
  const shingles = new Set<number>();
  for (const text of texts) addShingles(text, shingles);
  if (shingles.size < LEAST_SHINGLES) return null;
  const minima = new Int32Array(MINIMA).fill(0x7fffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < MINIMA; at++) {
      const hash = mixed(shingle ^ (SEEDS[at] as number));
      if (hash < (minima[at] as number)) minima[at] = hash;
    }
  }
  return minima;
}

/** In how many minima two fingerprints agree. */
export function sharedMinima(a: Fingerprint, b: Fingerprint): number {
  let shared = 0;
  for (let at = 0; at < MINIMA; at++) if (a[at] === b[at]) shared++;
  return shared;
}

function addShingles(text: string, shingles: Set<number>): void {
  let first = 0;
  let second = 0;
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    const third = hashOf(word);
    // No word has the hash 0.
    if (first !== 0) shingles.add(pairHash(pairHash(first, second), third));
    first = second;
    second = third;
  }
}

/** The last steps of MurmurHash3: each bit of what comes in changes about half of those that come out. */
function mixed(hash: number): number {
  let mixing = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixing = Math.imul(mixing ^ (mixing >>> 13), 0xc2b2ae35);
  return mixing ^ (mixing >>> 16);
}

/** What makes 64 hash functions of one: the same on every machine. */
const SEEDS = Int32Array.from({ length: MINIMA }, (_, at) => mixed(Math.imul(at + 1, 0x9e3779b9)));
