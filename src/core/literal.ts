import { LITERAL_WORDS } from '../presets/ai-lab/words.ts';
import type { Point, Score } from '../types.ts';

/**
 * The white space at which Python's `str.split()` splits. It has U+001C to U+001F and U+0085, which
 * JavaScript's `\s` lacks, and lacks U+FEFF, which `\s` has.
 */
const WHITE_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const STRIPPED = '.,:;';

/** The two points, in the order in which missing ones are listed. */
export const POINTS: readonly Point[] = ['mechanism', 'evidence'];

/**
 * The literal scorer: a point for any mechanism word, a point for any evidence word. Words are split at white
 * space, stripped of `.` `,` `:` `;` at both ends and lower-cased; nothing else is done to them.
 */
export function scoreLiteral(text: string, words: Record<Point, readonly string[]> = LITERAL_WORDS): Score {
  const found = new Set<string>();
  for (const word of text.split(WHITE_SPACE)) found.add(strip(word).toLowerCase());
  const missing = POINTS.filter((point) => !words[point].some((word) => found.has(word)));
  return { score: POINTS.length - missing.length, missing };
}

function strip(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && STRIPPED.includes(word.charAt(start))) start++;
  while (end > start && STRIPPED.includes(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}
