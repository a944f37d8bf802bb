import type { Mark, Reading } from '../../core/rubric/index.ts';

/** Where a word of the group stands first in what is told, questions left out. */
export function firstMark({ sentences }: Reading, group: string): Mark | null {
  for (const { marks, question } of sentences) {
    const found = question ? undefined : marks.find((mark) => mark.group === group);
    if (found !== undefined) return found;
  }
  return null;
}
