import { oncePer } from '../../text/once-per.ts';
import type { Span } from '../../types.ts';

/** Words before a phrase, in the same clause, that negate it: `not a one-off`, `instead of another one-off`. */
const NEGATIONS =
  /\b(?:not|never|no|without|instead of|rather than|beyond|more than|replaced)(?:\s+[^\s.,:;!?]+){0,3}\s+$/i;

/** The place of the first phrase in `text` that begins a word and is not negated. */
export function findPhrase(text: string, phrases: readonly string[]): Span | null {
  if (phrases.length === 0) return null;
  for (const { index: start, 0: phrase } of text.matchAll(patternOf(phrases))) {
    if (!NEGATIONS.test(text.slice(Math.max(0, start - 40), start)))
      return { start, end: start + phrase.length };
  }
  return null;
}

/**
 * Ignores case, kinds of dash and white space; a phrase of up to three letters must be a whole word. Made once for each
 * list, because a run looks for the same lists in every document.
 */
const patternOf = oncePer((phrases: readonly string[]) => {
  const sources = phrases.map((phrase) => {
    const source = phrase
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+')
      .replace(/[-\u2010-\u2015]/g, '[-\\u2010-\\u2015]');
    return phrase.length <= 3 ? `${source}(?![\\p{L}\\p{N}])` : source;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})`, 'giu');
});
