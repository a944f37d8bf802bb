import type { Span } from '../types.ts';

/** A word of a text that may be part of a name. */
export interface NameWord extends Span {
  /** The word to compare, without case, accents and variants of letters. */
  key: string;
}

/** A character of a script without blanks between words: each counts as a word. */
const ALONE = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}]';
const WORD = new RegExp(`${ALONE}|(?:(?!${ALONE})[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const ACCENTS = /[\u0300-\u036f]/g;

/** The words of a text. The `s` of `Acme's` is not one. */
export function nameWordsIn(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (isPossessive(text, word, start, words.at(-1))) continue;
    words.push({ start, end: start + word.length, key: keyOf(word) });
  }
  return words;
}

function isPossessive(text: string, word: string, start: number, before: NameWord | undefined): boolean {
  return /^s$/i.test(word) && before?.end === start - 1 && /['’]/.test(text.charAt(start - 1));
}

function keyOf(word: string): string {
  return word.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}
