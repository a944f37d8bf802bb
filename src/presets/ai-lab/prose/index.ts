import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { balanceMarks } from './balance.ts';
import { hedgingMarks } from './hedging.ts';
import { lessonMarks } from './lesson-substance.ts';
import { numbersMarks } from './numbers-quality.ts';
import { ownershipMarks } from './ownership.ts';
import { stakesMarks } from './stakes-substance.ts';
import { tradeoffMarks } from './tradeoff-substance.ts';
import { virtueMarks } from './virtue-claim.ts';

/** What the prose rules look for, by rule. All of role `mark`: it says nothing to the scorer. */
export const proseMarks: readonly LexiconGroup[] = [
  ...balanceMarks,
  ...hedgingMarks,
  ...lessonMarks,
  ...numbersMarks,
  ...ownershipMarks,
  ...stakesMarks,
  ...tradeoffMarks,
  ...virtueMarks,
];
