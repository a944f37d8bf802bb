/** Letters in circles, squares and brackets, and those of flags, for a class in a pattern with the flag `u`. */
export const LETTER_SIGNS =
  '\\u249C-\\u24E9\\u{1F110}-\\u{1F129}\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}\\u{1F170}-\\u{1F189}\\u{1F1E6}-\\u{1F1FF}';
/** The first signs of the alphabets that Unicode does not normalize to letters. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];
const LETTERS = 26;
const SIGN = new RegExp(`[${LETTER_SIGNS}]`, 'u');

/** The capital letter in the first such sign of a text, or the empty string. */
export function letterIn(text: string): string {
  const [sign = ''] = SIGN.exec(text) ?? [];
  const code = sign.codePointAt(0) ?? 0;
  const first = ALPHABETS.find((from) => code >= from && code < from + LETTERS);
  const letter = first === undefined ? sign.normalize('NFKC') : String.fromCharCode(65 + code - first);
  return letter.replace(/[()]/g, '').toUpperCase();
}

/** A text with plain letters for mathematical and full-width ones, which some people use as fonts. */
export function plainLetters(text: string): string {
  return text.replace(/[\u{1D400}-\u{1D7CB}\uFF21-\uFF3A\uFF41-\uFF5A]/gu, (letter) =>
    letter.normalize('NFKC'),
  );
}

/**
 * A number before a label, in a pattern with the flag `u`: `1. `, `(b) `, `iv. `, `2.1 `, `Step 1: `. `letters` are
 * those that may count.
 */
export const ordinal = (letters: string) =>
  `(?:\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[${letters}]|[ivx]{1,4})\\\\?[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}|(?:Step|Part) \\d{1,2}(?:[.:)]|[ \\t]+[–—-]))[ \\t]+`;
