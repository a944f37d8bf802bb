import { withoutInvisible } from '../text/invisible.ts';
import { withoutMarkup } from './markup.ts';

/** The most UTF-16 units of a title that are read. */
const LONGEST = 1000;
const BREAK = /[\n\v\f\r\u2028\u2029]/;

/**
 * A title as one would say it: with the text of links, and without emphasis, HTML tags, line breaks, quotes around it
 * and a colon at its end.
 */
export function spoken(raw: string): string {
  const plain = withoutMarkup(withoutInvisible(raw.slice(0, LONGEST)))
    .replace(/<!--.{0,300}?-->|<\/?[a-zA-Z][^<>]{0,100}>/g, '')
    .replace(/!?\[([^[\]]{0,300})\]\([^()]{0,300}\)/g, '$1')
    .replace(/!?\[\[(?:[^[\]|]{0,300}\|)?([^[\]|]{0,300})\]\]/g, '$1')
    .replace(/==(?=\S)([^=]{1,200})==/g, '$1')
    .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<!\s)\s+/g, (blanks) => (BREAK.test(blanks) ? ' ' : blanks))
    .trim();
  return unquoted(plain.replace(/(?<![ \t])[ \t]*[:：]$/, ''));
}

/** The signs that may close a quote, by the sign that opens it. Each language has its own, and keyboards mix them. */
export const QUOTES: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '„': '“”"‟',
  '”': '”',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  "'": "'",
  '‘': '’',
  '‚': '‘’',
  '’': '’',
  '‹': '›',
  '›': '‹›',
};

/** A text without the quotes around it, if they are one pair. */
export function unquoted(text: string): string {
  const open = text.charAt(0);
  const close = text.charAt(text.length - 1);
  const inner = text.slice(1, -1);
  const isPair = text.length > 2 && QUOTES[open]?.includes(close) === true;
  return isPair && !inner.includes(open) && !inner.includes(close) ? inner.trim() : text;
}

export function isQuoted(text: string): boolean {
  return unquoted(text) !== text;
}
