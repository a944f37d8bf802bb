import { oncePer } from '../text/once-per.ts';
import { POINTS, type Point, type Score } from '../types.ts';

/**
 * The white space at which Python's `str.split()` splits. It has U+001C to U+001F and U+0085, which
 * JavaScript's `\s` lacks, and lacks U+FEFF, which `\s` has.
 */
const WHITE_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/**
 * The literal scorer: a point for any mechanism word, a point for any evidence word. Words are split at white
 * space, stripped of `.` `,` `:` `;` at both ends and lower-cased; nothing else is done to them.
 */
export function scoreLiteral(text: string, words: Record<Point, readonly string[]>): Score {
  const missing = POINTS.filter((point) => !holdsWord(text, words[point]));
  return { score: POINTS.length - missing.length, missing };
}

/** Words of the longest entry of a list that can be found. */
const LONGEST = 8;

/** Whether one of the words is in the text. The work does not grow with the number of words. */
function holdsWord(text: string, words: readonly string[]): boolean {
  const { entries, longest } = lookupOf(words);
  /** The starts of the last few words, the nearest first. */
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    if (isWhiteSpace(text, at)) {
      at++;
      continue;
    }
    let start = at;
    while (at < text.length && !isWhiteSpace(text, at)) at++;
    let end = at;
    while (start < at && isStripped(text, start)) start++;
    while (end > start && isStripped(text, end - 1)) end--;
    starts.unshift(start);
    starts.length = Math.min(starts.length, longest);
    if (starts.some((first) => entries.has(text.slice(first, end).toLowerCase()))) return true;
  }
  return false;
}

function isWhiteSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80
    ? code === 0x20 || (code < 0x20 && WHITE_SPACE.test(text.charAt(at)))
    : WHITE_SPACE.test(text.charAt(at));
}

function isStripped(text: string, at: number): boolean {
  return '.,:;'.includes(text.charAt(at));
}

/** The entries of a list, and the number of words in the longest. */
const lookupOf = oncePer((words: readonly string[]) => {
  const entries = new Set(
    words.map((word) => word.replace(/^[.,:;]+/, '').replace(/(?<![.,:;])[.,:;]+$/, '')),
  );
  entries.delete('');
  const longest = Math.max(1, ...[...entries].map((entry) => entry.split(WHITE_SPACE).length));
  return { entries, longest: Math.min(LONGEST, longest) };
});
