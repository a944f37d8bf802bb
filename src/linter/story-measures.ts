import type { DocumentMeasures } from '../measures/document-measures.ts';
import { stemsOf } from '../measures/stems.ts';
import type { StoryMeasures } from '../portfolio/packed-measures.ts';
import { MAX_STORY_AMOUNTS, MAX_STORY_MEASURES } from '../portfolio/story-measures.ts';
import type { LineIndex } from '../text/lines.ts';
import type { Document } from '../types.ts';

/** Characters of a phrase that are kept: a message shows no more. */
const LONGEST_PHRASE = 80;

/** What a portfolio compares of the numbers of a document; null where there is nothing to compare. */
export function storyMeasuresOf(
  { title, status }: Document,
  { measures, amounts, names }: DocumentMeasures,
  lines: LineIndex,
): StoryMeasures | null {
  const all = amounts.flat();
  if (status !== 'ready' || measures.length === 0 || all.length > MAX_STORY_AMOUNTS) return null;
  // Without words next to it, nothing says what a number is of; and two stories may last two weeks each.
  const kept = measures
    .filter(({ kind, near }) => kind !== 'period' && near.length > 0)
    .slice(0, MAX_STORY_MEASURES);
  return {
    title: stemsOf(title ?? ''),
    names,
    amounts: all,
    measures: kept.map((measure) => ({
      place: lines.region(measure.at),
      ...measure,
      phrase: measure.phrase.slice(0, LONGEST_PHRASE).replace(/\s+/g, ' '),
    })),
  };
}
