import type { Point, Score } from '../types.ts';

/**
 * The white space at which Python's `str.split()` splits. It has U+001C to U+001F and U+0085, which
 * JavaScript's `\s` lacks, and lacks U+FEFF, which `\s` has.
 */
const WHITE_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** The two points, in the order in which missing ones are listed. */
export const POINTS = ['mechanism', 'evidence'] as const satisfies readonly Point[];

/**
 * The literal scorer: a point for any mechanism word, a point for any evidence word. Words are split at white
 * space, stripped of `.` `,` `:` `;` at both ends and lower-cased; nothing else is done to them.
 */
export function scoreLiteral(text: string, words: Record<Point, readonly string[]>): Score {
  const missing = POINTS.filter((point) => !holdsWord(text, words[point]));
  return { score: POINTS.length - missing.length, missing };
}

/**
 * Whether one of the words stands in the text. Splitting all of it would cost five times as much, so one pattern finds
 * the words that could be meant, and only those are lower-cased: case folding in a pattern goes a little further.
 */
function holdsWord(text: string, words: readonly string[]): boolean {
  for (const [, word = ''] of text.matchAll(patternOf(words))) {
    if (words.includes(word.toLowerCase())) return true;
  }
  return false;
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Finds the given words between white space, with what is stripped around them. Each character is read once. */
function patternOf(words: readonly string[]): RegExp {
  let pattern = patterns.get(words);
  if (pattern === undefined) {
    const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|') || '(?!)';
    const { source } = WHITE_SPACE;
    pattern = new RegExp(`(?<=^|${source})[.,:;]*(${escaped})[.,:;]*(?=$|${source})`, 'giu');
    patterns.set(words, pattern);
  }
  return pattern;
}
