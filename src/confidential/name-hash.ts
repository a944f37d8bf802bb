import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { addTo } from '../text/group.ts';
import { nameWordsIn } from './name-words.ts';

/**
 * A name in a configuration that must not reveal it: `hash:SALT:WORDS:DIGEST`. The digest is SHA-256 of the salt and
 * the words of the name, cut to 128 bits. A slower function would protect no better: every word of a story is hashed,
 * so a guess costs as much as a word (docs/rules/confidential.md).
 */
export interface HashedName {
  /** Hexadecimal digits. */
  salt: string;
  /** The number of words of the name: so many words of a text are hashed together. */
  words: number;
  digest: string;
}

/** Bytes of a salt. */
export const SALT_BYTES = 8;
/** The words of the longest name that can be hashed: the work for a text grows with them. */
export const MAX_HASHED_WORDS = 5;
const DIGEST_BYTES = 16;
const HASHED = /^hash:([\da-f]{16}):([1-5]):([\da-f]{32})$/;

/** The pattern of an entry: a hashed name, or a name of at most 100 characters with a letter or a digit. */
export const HASHED_NAME_OR_TEXT = {
  regex: /^(?:hash:[\da-f]{16}:[1-5]:[\da-f]{32}|(?!hash:)(?=.*[^\s!-/:-@[-`{-~]).{1,100})$/,
  expected: 'a name of at most 100 characters, or what `star-witness hash-name` prints',
};

/** The parts of a hashed name; null for a name in plain text. */
export function readHashedName(entry: string): HashedName | null {
  const [, salt, words, digest] = HASHED.exec(entry) ?? [];
  return salt === undefined || digest === undefined ? null : { salt, words: Number(words), digest };
}

/**
 * Makes the entry of a name. `salt` has 16 hexadecimal digits.
 *
 * @throws {RangeError} for a name without a letter or digit, or with too many words
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

/** Digests with one salt, to look names up in. */
export class Digests {
  /** The digests by their first 32 bits, which rule out nearly every word that is no name. */
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

/** The prefix, and then the text in UTF-16, low byte first: the language itself has no encoder. */
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

/** Finds the first hashed name with a second salt. For each salt, every word of a text would be hashed again. */
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
