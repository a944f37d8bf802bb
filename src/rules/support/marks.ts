import type { Mark, Reading, ReadSentence } from '../../core/rubric/index.ts';

/** Where a word of the group stands first in what is told, questions left out. */
export function firstMark({ sentences }: Reading, group: string): Mark | null {
  for (const { marks, question } of sentences) {
    const found = question ? undefined : marks.find((mark) => mark.group === group);
    if (found !== undefined) return found;
  }
  return null;
}

/** The marks of a group in a sentence, without those that a phrase of the group `except` holds or touches. */
export function marksOf({ marks }: ReadSentence, group: string, except?: string): Mark[] {
  const found = marks.filter((mark) => mark.group === group);
  if (except === undefined || found.length === 0) return found;
  const covers = marks.filter((mark) => mark.group === except);
  return found.filter(({ start, end }) => !covers.some((cover) => cover.start < end && start < cover.end));
}

/** Whether a number with its unit follows a place, a word or two on. */
export function numberFollows({ quantities }: ReadSentence, end: number): boolean {
  return quantities.some(({ start }) => start >= end && start - end <= NEXT);
}

/** Furthest that what follows directly stands from a word, in UTF-16 code units: ` about `. */
const NEXT = 7;

/** How many words sentences have together. */
export function wordsIn(sentences: readonly ReadSentence[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.words, 0);
}

/** Whether such a mark stands right before a place: the `we` of `we reduce`. */
export function standsBefore(
  { marks }: ReadSentence,
  start: number,
  isMeant: (mark: Mark) => boolean,
): boolean {
  return marks.some((mark) => start - mark.end === 1 && isMeant(mark));
}

/** A device by its own name (`a canary`), and no everyday thing that only its context makes one (`the job`). */
export function isDevice({ role, weight }: Mark): boolean {
  return role === 'device' && weight >= DEVICE;
}

/** Groups of a lesser weight hold everyday things. */
const DEVICE = 0.5;
