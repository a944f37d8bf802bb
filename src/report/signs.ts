import type { Strength } from '../portfolio/entry.ts';
import type { State } from '../types.ts';

/**
 * What reports show states and strengths by: a shape, for those who see no colors, and words for those who see neither.
 */

export const STATE_SIGNS: Record<State, { sign: string; word: string }> = {
  present: { sign: '✓', word: 'present' },
  unsure: { sign: '?', word: 'unsure' },
  absent: { sign: '✗', word: 'absent' },
};

/** `meaning`: in a list after that of `strong`. `alone`: without one. */
export const STRENGTH_SIGNS: Record<Strength, { sign: string; meaning: string; alone: string }> = {
  strong: { sign: '●', meaning: 'mechanism and evidence', alone: 'mechanism and evidence' },
  partial: {
    sign: '◐',
    meaning: 'one of them, or unsure',
    alone: 'one of mechanism and evidence, or unsure',
  },
  weak: { sign: '○', meaning: 'neither', alone: 'neither mechanism nor evidence' },
  draft: { sign: 'd', meaning: 'draft', alone: 'draft' },
};
