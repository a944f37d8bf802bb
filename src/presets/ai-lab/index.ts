import { base } from '../base/index.ts';
import type { Preset } from '../types.ts';
import { PROMPTS, SKELETON, THEMES } from './prompts.ts';
import { QUESTIONS } from './questions.ts';
import { COMMON_FIELDS, STORY_TYPES } from './story-types.ts';
import { VALUES } from './values.ts';

/** The built-in preset: behavioral rounds at AI labs and for AI and backend roles. Data only. */
export const aiLab: Preset = {
  ...base,
  storyTypes: STORY_TYPES,
  commonFields: COMMON_FIELDS,
  themes: THEMES,
  prompts: PROMPTS,
  questions: QUESTIONS,
  values: VALUES,
  skeleton: SKELETON,
};
