import { worthOf } from './gaps.ts';
import type { UnlabelledAnswer } from './unlabelled-answers.ts';

/** The fewest answers that show that a label is not for stories: one may be a typo. */
const FEWEST = 2;

/**
 * The questions without an answer that wait for no story, because entries with the same labels and a text are no
 * stories: an entry in a list of openers, or of which story to tell.
 */
export function listSlots(
  all: Iterable<UnlabelledAnswer>,
  stories: ReadonlySet<UnlabelledAnswer>,
): UnlabelledAnswer[] {
  const slots: UnlabelledAnswer[] = [];
  /** The number of texts with each label that are no stories. */
  const others = new Map<string, number>();
  const ofStories = new Set<string>();
  for (const answer of all) {
    if (worthOf(answer.prose) === 'empty') slots.push(answer);
    else
      for (const label of labelsOf(answer)) {
        if (stories.has(answer)) ofStories.add(label);
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
function labelsOf({ section: { kind, marks } }: UnlabelledAnswer): string[] {
  return [...new Set(marks.map(({ word }) => `${kind} ${word.toLowerCase()}`))];
}
