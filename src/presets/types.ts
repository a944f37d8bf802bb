import type { PromptElement, RubricLexicon, ValueTranslation } from '../core/rubric/types.ts';
import type { Point } from '../types.ts';

export type { ValueTranslation };

/** The shape of a preset: the domain as data. */

/** What a field is for. `hint` is shown when it is missing. */
export interface FieldSpec {
  title: string;
  hint: string;
  /** Other names that sections and keys use for it, e.g. `lessons` for `lesson`. */
  aliases: readonly string[];
}

export interface StoryType {
  title: string;
  shows: readonly string[];
  fields: Record<string, FieldSpec>;
  /** What an interviewer asks next; the label is the question. */
  followUps: readonly PromptElement[];
}

export interface Prompt {
  question: string;
  /** What a strong answer contains. */
  elements: readonly PromptElement[];
  /** It asks what one would do: there, what the speaker would insist on counts as done. */
  looksForward: boolean;
}

export interface Preset {
  storyTypes: Record<string, StoryType>;
  /** The fields that every story needs, whatever its type. */
  commonFields: Record<string, FieldSpec>;
  themes: Record<string, string>;
  prompts: Record<string, Prompt>;
  values: readonly ValueTranslation[];
  skeleton: readonly string[];
  /** The literal scorer's word lists, and what would count, told to the user. */
  words: Record<Point, readonly string[]>;
  /** The word groups, units and weights of the rubric scorer. */
  rubric: RubricLexicon;
  advice: Record<Point, string>;
  /** Values that say nothing yet (`TODO`), compared without case. */
  placeholders: readonly string[];
  /** How bracketed template text starts: `[your metric]`, `<insert name>`. */
  placeholderOpenings: readonly string[];
  /** What is template text when it stands alone in brackets: `[metric]`. */
  placeholderNames: readonly string[];
}
