import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { hedging } from './hedging.ts';
import { virtueClaim } from './virtue-claim.ts';

/** What the prose rules look for, by rule. All of role `mark`: it says nothing to the scorer. */
export const proseMarks: readonly LexiconGroup[] = [...virtueClaim, ...hedging];

import { balanceMarks } from './balance.ts';
import { ownershipMarks } from './ownership.ts';

/** What the prose rules look for, by rule. All of role `mark`: it says nothing to the scorer. */
export const proseMarks: readonly LexiconGroup[] = [...ownershipMarks, ...balanceMarks];
