import { detached } from '../text/detached.ts';
import type { Span } from '../types.ts';
import { Digests, readHashedName } from './name-hash.ts';
import { type NameWord, nameWordsIn } from './name-words.ts';

/** A name in a text. */
export interface FoundName extends Span {
  /** The same for all spellings of a name. */
  key: string;
}

/** UTF-16 units between two words of a name, such as a line break and the mark of a block quote. */
const LONGEST_GAP = 5;
/** UTF-16 units of the longest name, without what is between its words; a configuration allows no longer one. */
const LONGEST_KEY = 200;
const PARAGRAPH = /\n\s*\n/;

/** The words whose result is kept: stories have most of their words in common. */
const MAX_KNOWN = 50_000;

/** Hashed names with one salt. */
class HashedNames {
  readonly digests: Digests;
  /** The number of words of the longest name. */
  words = 0;
  private readonly known = new Map<string, boolean>();

  constructor(salt: string) {
    this.digests = new Digests(salt);
  }

  has(key: string, words: number): boolean {
    if (words > this.words) return false;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const isName = this.digests.has(key);
    if (words === 1 && this.known.size < MAX_KNOWN) this.known.set(detached(key), isName);
    return isName;
  }
}

/** Names to look for, in plain text or hashed. Case, accents and what is between the words make no difference. */
export class NameList {
  private readonly plain = new Set<string>();
  private readonly hashed = new Map<string, HashedNames>();
  /** The number of words of the longest name. */
  private words = 0;

  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const name = readHashedName(entry);
      if (name === null) this.addPlain(entry);
      else {
        const { salt, words, digest } = name;
        const own = this.hashed.get(salt) ?? new HashedNames(salt);
        own.digests.add(digest);
        own.words = Math.max(own.words, words);
        this.hashed.set(salt, own);
        this.words = Math.max(this.words, words);
      }
    }
  }

  private addPlain(name: string): void {
    const words = nameWordsIn(name);
    if (words.length === 0) return;
    this.plain.add(words.map(({ key }) => key).join(''));
    this.words = Math.max(this.words, words.length);
  }

  get isEmpty(): boolean {
    return this.words === 0;
  }

  /** The names in a text, the longest at each place. The work does not grow with the number of names. */
  *in(text: string, words: readonly NameWord[]): Iterable<FoundName> {
    if (this.words === 0) return;
    for (let at = 0; at < words.length; ) {
      const found = this.at(text, words, at);
      if (found !== null) yield found.name;
      at += found?.words ?? 1;
    }
  }

  private at(
    text: string,
    words: readonly NameWord[],
    at: number,
  ): { name: FoundName; words: number } | null {
    const first = words[at];
    if (first === undefined) return null;
    let found: { name: FoundName; words: number } | null = null;
    let key = '';
    let end = first.start;
    for (let count = 1; count <= this.words; count++) {
      const word = words[at + count - 1];
      if (word === undefined || (count > 1 && !isNext(text, end, word.start))) break;
      key += word.key;
      end = word.end;
      if (key.length > LONGEST_KEY) break;
      if (this.has(key, count)) found = { name: { start: first.start, end, key }, words: count };
    }
    return found;
  }

  private has(key: string, words: number): boolean {
    if (this.plain.has(key)) return true;
    for (const names of this.hashed.values()) if (names.has(key, words)) return true;
    return false;
  }
}

function isNext(text: string, end: number, start: number): boolean {
  return start - end <= LONGEST_GAP && !PARAGRAPH.test(text.slice(end, start));
}
