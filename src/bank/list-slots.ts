import { worthOf } from './gaps.ts';
import type { Told } from './told.ts';

/** Answers that make a label that of something else than stories: one may be a slip. */
const FEWEST = 2;

/**
 * The questions that wait for no story: what has the same labels and a text is not one. In a list of openers, or of
 * which story to tell, an entry without one is an entry of that list.
 */
export function listSlots(all: Iterable<Told>, stories: ReadonlySet<Told>): Told[] {
  const slots: Told[] = [];
  /** By the label, what else than stories has it. */
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

/** The words that it is labelled with, each once, by the kind of its title. */
function labelsOf({ section: { kind, marks } }: Told): string[] {
  return [...new Set(marks.map(({ word }) => `${kind} ${word.toLowerCase()}`))];
}
