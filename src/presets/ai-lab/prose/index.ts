import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { balanceMarks } from './balance.ts';
import { ownershipMarks } from './ownership.ts';

/** What the prose rules look for, by rule. All of role `mark`: it says nothing to the scorer. */
export const proseMarks: readonly LexiconGroup[] = [...ownershipMarks, ...balanceMarks];
