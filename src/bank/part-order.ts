import type { Announced } from './label-words.ts';
import type { Role } from './types.ts';

/** The parts of a story in their order. */
const ORDER: readonly Role[] = ['situation', 'task', 'action', 'result', 'lesson'];

/** The fewest parts of a story whose labels are not certainly labels. */
export const FEWEST_PARTS = 3;

/** The place of a label's first part in the order of a story, or -1. */
export function placeInOrder(announced: Announced | null): number {
  return announced?.kind === 'part' ? ORDER.indexOf(announced.roles[0] ?? 'question') : -1;
}

/** Whether labels with these roles make a story: enough parts, with an action and a result. */
export function areWhole(labels: readonly (readonly Role[])[]): boolean {
  const roles = new Set(labels.flat());
  return roles.size >= FEWEST_PARTS && roles.has('action') && roles.has('result');
}
