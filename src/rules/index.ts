import { answerLength } from './answer-length.ts';
import { answerMissing } from './answer-missing.ts';
import { answerScore } from './answer-score.ts';
import { balance } from './balance.ts';
import { confidential } from './confidential.ts';
import { coveragePrompts } from './coverage-prompts.ts';
import { coverageThemes } from './coverage-themes.ts';
import { coverageTypes } from './coverage-types.ts';
import { duplicateField } from './duplicate-field.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { emptyField } from './empty-field.ts';
import { fieldSubstance } from './field-substance.ts';
import { fieldValue } from './field-value.ts';
import { followUps } from './follow-ups.ts';
import { frontmatterMissing } from './frontmatter-missing.ts';
import { frontmatterSyntax } from './frontmatter-syntax.ts';
import { hedging } from './hedging.ts';
import { invalidSuppression } from './invalid-suppression.ts';
import { keywordStuffing } from './keyword-stuffing.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { numberConsistency } from './number-consistency.ts';
import { numbersQuality } from './numbers-quality.ts';
import { oneOffCleanup } from './one-off-cleanup.ts';
import { ownership } from './ownership.ts';
import { promptElements } from './prompt-elements.ts';
import { promptId } from './prompt-id.ts';
import { requiredFields } from './required-fields.ts';
import { storyReuse } from './story-reuse.ts';
import { storyType } from './story-type.ts';
import type { AnyRule } from './types.ts';
import { unknownField } from './unknown-field.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { valueWithoutMechanism } from './value-without-mechanism.ts';
import { virtueClaim } from './virtue-claim.ts';

/** Every rule, in the order in which a document's author meets them. */
export const rules: readonly AnyRule[] = [
  unreadableFile,
  confidential,
  frontmatterSyntax,
  frontmatterMissing,
  storyType,
  promptId,
  requiredFields,
  emptyField,
  unknownField,
  duplicateField,
  fieldValue,
  fieldSubstance,
  oneOffCleanup,
  numbersQuality,
  numberConsistency,
  answerMissing,
  answerScore,
  promptElements,
  virtueClaim,
  valueWithoutMechanism,
  hedging,
  keywordStuffing,
  answerLength,
  balance,
  ownership,
  followUps,
  coverageTypes,
  coverageThemes,
  coveragePrompts,
  duplicateTitle,
  storyReuse,
  nearDuplicate,
  invalidSuppression,
  unusedSuppression,
];
