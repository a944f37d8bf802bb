/**
 * A text as one table of integers, made in one pass over its UTF-16 code units. Each token has its place in the text,
 * the hash of its word, its shape, flags, the sentence that it belongs to and the label that it follows. The columns
 * are reused from text to text; only the first `length` rows count.
 */
export class Tokens {
  length = 0;
  sentences = 0;
  start = new Int32Array(INITIAL);
  end = new Int32Array(INITIAL);
  /** 32-bit FNV-1a of the word in lower case; 0 for what has no word. */
  hash = new Int32Array(INITIAL);
  shape = new Uint8Array(INITIAL);
  flags = new Uint8Array(INITIAL);
  label = new Uint8Array(INITIAL);
  /** The index of its sentence. */
  sentence = new Int32Array(INITIAL);
  /** The first token of each sentence, and after the last one the number of tokens. */
  firstOf = new Int32Array(INITIAL + 1);

  clear(): void {
    this.length = 0;
    this.sentences = 0;
  }

  /** Makes room for one more row. */
  grow(): void {
    if (this.length < this.start.length) return;
    const size = this.start.length * 2;
    this.start = enlarged(this.start, size);
    this.end = enlarged(this.end, size);
    this.hash = enlarged(this.hash, size);
    this.sentence = enlarged(this.sentence, size);
    this.firstOf = enlarged(this.firstOf, size + 1);
    for (const column of ['shape', 'flags', 'label'] as const) {
      const wider = new Uint8Array(size);
      wider.set(this[column]);
      this[column] = wider;
    }
  }
}

const INITIAL = 1024;

function enlarged(column: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(size);
  wider.set(column);
  return wider;
}

/** Begins with a capital, not as the first word of its sentence. */
export const CAPITAL = 1;
/** All capitals, two or more. */
export const CAPITALS = 2;
/** Joined to the token before it without a space: the parts of `roll-back`. */
export const JOINED = 4;
/** A number that another number of its sentence is compared with: `from 4 to 2`, `4 -> 2`. */
export const PAIRED = 8;
/** In a list item. */
export const ITEM = 16;
/** A threshold or a bound right before it: `over`, `at least`. */
export const BOUND = 32;
/** A word with a digit in it: `p95`. */
export const MIXED = 64;
/** How many flags there are. */
export const FLAG_COUNT = 7;

export const FNV_OFFSET = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

/** The hash that words are looked up by. @param word in lower case */
export function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash === 0 ? 1 : hash;
}

/** The hash of two words in a row. */
export function pairHash(first: number, second: number): number {
  const hash = Math.imul(first ^ ((second << 13) | (second >>> 19)), FNV_PRIME);
  return hash === 0 ? 1 : hash;
}

/** Rows and sentences of a table that one text fills, ends exclusive. */
export interface Range {
  from: number;
  to: number;
  firstSentence: number;
  endSentence: number;
}
