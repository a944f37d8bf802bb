import type { LexiconGroup } from '../../../core/rubric/types.ts';

/** What the prose rules look for, by rule. All of role `mark`: it says nothing to the scorer. */
export const proseMarks: readonly LexiconGroup[] = [];
