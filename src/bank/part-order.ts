import type { Announced } from './label-words.ts';
import type { Role } from './types.ts';

/** The parts of a story as they follow each other. */
const ORDER: readonly Role[] = ['situation', 'task', 'action', 'result', 'lesson'];

/** Parts that a story has at least where its labels are not surely labels. */
export const FEWEST_PARTS = 3;

/** Where a label's first part comes in a story; -1 where it is none of those that follow each other. */
export function placeInOrder(announced: Announced | null): number {
  return announced?.kind === 'part' ? ORDER.indexOf(announced.roles[0] ?? 'question') : -1;
}
