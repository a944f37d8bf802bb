import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { lessonMarks } from './lesson-substance.ts';
import { numbersMarks } from './numbers-quality.ts';
import { stakesMarks } from './stakes-substance.ts';
import { tradeoffMarks } from './tradeoff-substance.ts';

/** What the prose rules look for, by rule. All of role `mark`: it says nothing to the scorer. */
export const proseMarks: readonly LexiconGroup[] = [
  ...tradeoffMarks,
  ...stakesMarks,
  ...lessonMarks,
  ...numbersMarks,
];
