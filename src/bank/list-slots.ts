import { worthOf } from './gaps.ts';
import type { Told } from './told.ts';

/** The fewest answers that show that a label is not for stories: one may be a typo. */
const FEWEST = 2;

/**
 * The questions without an answer that wait for no story, because entries with the same labels and a text are no
 * stories: an entry in a list of openers, or of which story to tell.
 */
export function listSlots(all: Iterable<Told>, stories: ReadonlySet<Told>): Told[] {
  const slots: Told[] = [];
  /** The number of texts with each label that are no stories. */
  const others = new Map<string, number>();
  const ofStories = new Set<string>();
  for (const told of all) {
    if (worthOf(told.prose) === 'empty') slots.push(told);
    else
      for (const label of labelsOf(told)) {
        if (stories.has(told)) ofStories.add(label);
        else others.set(label, (others.get(label) ?? 0) + 1);
      }
  }
  const isListed = (label: string) => !ofStories.has(label) && (others.get(label) ?? 0) >= FEWEST;
  return slots.filter((slot) => {
    const labels = labelsOf(slot);
    return labels.length > 0 && labels.every(isListed);
  });
}

/** The labels of an answer, each once, with the kind of its title. */
function labelsOf({ section: { kind, marks } }: Told): string[] {
  return [...new Set(marks.map(({ word }) => `${kind} ${word.toLowerCase()}`))];
}
