/** Value language: which values a text names, and whether it also names the engineering that they stand for. */

import { findIn, markGroups } from './elements.ts';
import type { Mark, Reading } from './reading.ts';
import type { LexiconGroup, ValueTranslation } from './types.ts';

/** A value that a text names, where it first does, and whether the text also names its translation. */
export interface NamedValue {
  value: string;
  translation: string;
  start: number;
  end: number;
  translated: boolean;
}

type Part = 'named' | 'term' | 'shown';

function markName(value: string, part: Part): string {
  return `value/${value}/${part}`;
}

/** The groups by which values and their translations are found. */
export function valueGroups(values: readonly ValueTranslation[]): LexiconGroup[] {
  return values.flatMap(({ value, names, terms = [], shows }) => [
    ...markGroups(markName(value, 'named'), names),
    ...markGroups(markName(value, 'term'), { nouns: terms }),
    ...markGroups(markName(value, 'shown'), shows),
  ]);
}

/** The first place where a value is named and meant as one. */
function firstNamed(reading: Reading, value: string): Mark | undefined {
  const name = markName(value, 'named');
  const term = markName(value, 'term');
  if (!reading.has(name)) return undefined;
  for (const { marks, question } of reading.sentences) {
    if (question) continue;
    const named = marks.find(
      ({ group, mood, start, end }) =>
        group === name &&
        mood !== 'negated' &&
        !marks.some((each) => each.group === term && each.start <= start && each.end >= end),
    );
    if (named) return named;
  }
  return undefined;
}

function shows(reading: Reading, { value, shows: { groups = [] } }: ValueTranslation): boolean {
  const name = markName(value, 'shown');
  return reading.sentences.some(
    (sentence) =>
      findIn(sentence, name) !== undefined ||
      sentence.marks.some(({ group, mood }) => mood !== 'negated' && groups.includes(group)),
  );
}

/** The values that a text names, in the order of the preset. */
export function namedValues(reading: Reading, values: readonly ValueTranslation[]): NamedValue[] {
  return values.flatMap((each) => {
    const named = firstNamed(reading, each.value);
    if (!named) return [];
    const { value, translation } = each;
    return [{ value, translation, start: named.start, end: named.end, translated: shows(reading, each) }];
  });
}
