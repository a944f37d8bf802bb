import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { nameWordsIn } from './name-words.ts';

/**
 * A name as a configuration has it where the list itself is to say nothing: `hash:SALT:WORDS:DIGEST`, with the digest
 * HMAC-SHA-256 of the name's words, keyed by the salt and cut to 128 bits. A slower function would protect no better:
 * every word of a story is put through it, so it costs a guess as much as it costs a word (docs/rules/confidential.md).
 */
export interface HashedName {
  /** Hexadecimal digits. */
  salt: string;
  /** Words of the name: at most so many of a text are hashed as one. */
  words: number;
  digest: string;
}

/** Bytes of a salt. */
export const SALT_BYTES = 8;
/** Words of a name that is hashed: the work that a text takes grows with them. */
export const MAX_HASHED_WORDS = 6;
const DIGEST_BYTES = 16;
const HASHED = /^hash:([\da-f]{16}):([1-6]):([\da-f]{32})$/;

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
  return `hash:${salt}:${words.length}:${digester(salt)(words.map(({ key }) => key).join(''))}`;
}

/** Gives digests with one salt, whose part of the work is done once. */
export function digester(salt: string): (key: string) => string {
  const keyed = hmac.create(sha256, hexToBytes(salt));
  return (key) => bytesToHex(keyed.clone().update(bytesOf(key)).digest().subarray(0, DIGEST_BYTES));
}

/** UTF-16, low byte first: the language itself has no other encoder. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[2 * index] = unit & 0xff;
    bytes[2 * index + 1] = unit >> 8;
  }
  return bytes;
}

/** What an entry of a list may be: a hashed name, or a name of at most 100 characters with a letter or a digit. */
export const HASHED_NAME_OR_TEXT = {
  regex: /^(?:hash:[\da-f]{16}:[1-6]:[\da-f]{32}|(?!hash:)(?=.*[^\s!-/:-@[-`{-~]).{1,100})$/,
  expected: 'a name of at most 100 characters, or what `star-witness hash-name` prints',
};

/** The first hashed name with another salt than the ones before it: each salt would be hashed for anew, word by word. */
export function secondSaltIn(entries: readonly string[]): { index: number; message: string } | null {
  let first: string | null = null;
  for (const [index, entry] of entries.entries()) {
    const salt: string | null = readHashedName(entry)?.salt ?? first;
    if (first !== null && salt !== first)
      return { index, message: `expected the salt of the names above, \`${first}\`, found another one` };
    first = salt;
  }
  return null;
}
