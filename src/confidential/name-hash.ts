import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { addTo } from '../text/group.ts';
import { nameWordsIn } from './name-words.ts';

/**
 * A name as a configuration has it where the list itself is to say nothing: `hash:SALT:WORDS:DIGEST`, with the digest
 * SHA-256 of the salt and the name's words, cut to 128 bits. A slower function would protect no better: every word of a
 * story is put through it, so it costs a guess as much as it costs a word (docs/rules/confidential.md).
 */
export interface HashedName {
  /** Hexadecimal digits. */
  salt: string;
  /** Words of the name: at most this many of a text are hashed as one. */
  words: number;
  digest: string;
}

/** Bytes of a salt. */
export const SALT_BYTES = 8;
/** Words of a name that is hashed: the work that a text takes grows with them. */
export const MAX_HASHED_WORDS = 5;
const DIGEST_BYTES = 16;
const HASHED = /^hash:([\da-f]{16}):([1-5]):([\da-f]{32})$/;

/** What an entry of a list may be: a hashed name, or a name of at most 100 characters with a letter or a digit. */
export const HASHED_NAME_OR_TEXT = {
  regex: /^(?:hash:[\da-f]{16}:[1-5]:[\da-f]{32}|(?!hash:)(?=.*[^\s!-/:-@[-`{-~]).{1,100})$/,
  expected: 'a name of at most 100 characters, or what `star-witness hash-name` prints',
};

/** Null for a name in plain text. */
export function readHashedName(entry: string): HashedName | null {
  const [, salt, words, digest] = HASHED.exec(entry) ?? [];
  return salt === undefined || digest === undefined ? null : { salt, words: Number(words), digest };
}

/**
 * The entry of a name. `salt` has 16 hexadecimal digits.
 *
 * @throws {RangeError} for a name without a letter or digit, and for one of too many words
 */
export function hashName(name: string, salt: string): string {
  const words = nameWordsIn(name);
  if (words.length === 0) throw new RangeError('expected a name with a letter or a digit');
  if (words.length > MAX_HASHED_WORDS)
    throw new RangeError(`expected a name of at most ${MAX_HASHED_WORDS} words, found ${words.length}`);
  const digest = digestOf(hexToBytes(salt), words.map(({ key }) => key).join(''));
  return `hash:${salt}:${words.length}:${bytesToHex(digest)}`;
}

function digestOf(salt: Uint8Array, key: string): Uint8Array {
  return sha256(bytesOf(salt, key)).subarray(0, DIGEST_BYTES);
}

/** Digests with one salt, to be looked up by what they are of. */
export class Digests {
  /** The digests by their first 32 bits, which tell nearly all words that are not a name. */
  private readonly byStart = new Map<number, string[]>();
  private readonly salt: Uint8Array;

  constructor(salt: string) {
    this.salt = hexToBytes(salt);
  }

  add(digest: string): void {
    addTo(this.byStart, startOf(hexToBytes(digest)), digest);
  }

  has(key: string): boolean {
    const digest = digestOf(this.salt, key);
    return this.byStart.get(startOf(digest))?.includes(bytesToHex(digest)) ?? false;
  }
}

function startOf([a = 0, b = 0, c = 0, d = 0]: Uint8Array): number {
  return (a << 24) | (b << 16) | (c << 8) | d;
}

/** The text in UTF-16, low byte first, after other bytes: the language itself has no other encoder. */
function bytesOf(prefix: Uint8Array, text: string): Uint8Array {
  const bytes = new Uint8Array(prefix.length + 2 * text.length);
  bytes.set(prefix);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[prefix.length + 2 * index] = unit & 0xff;
    bytes[prefix.length + 2 * index + 1] = unit >> 8;
  }
  return bytes;
}

/**
 * The first hashed name with another salt than the ones before it: each salt would be hashed for again, word by word.
 */
export function secondSaltIn(entries: readonly string[]): { index: number; message: string } | null {
  let first: string | null = null;
  for (const [index, entry] of entries.entries()) {
    const salt: string | null = readHashedName(entry)?.salt ?? first;
    if (first !== null && salt !== first)
      return {
        index,
        message: `expected the same salt as in the names above, \`${first}\`, found another one`,
      };
    first = salt;
  }
  return null;
}
