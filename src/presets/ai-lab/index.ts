import type { Preset } from '../../types.ts';
import { PLACEHOLDER_NAMES, PLACEHOLDER_OPENINGS, PLACEHOLDERS } from './placeholders.ts';
import { PROMPTS, SKELETON, THEMES } from './prompts.ts';
import { lexicon } from './rubric/index.ts';
import { COMMON_FIELDS, STORY_TYPES } from './story-types.ts';
import { VALUES } from './values.ts';
import { LITERAL_WORDS } from './words.ts';

/** The built-in preset: behavioral rounds at AI labs and for AI and backend roles. Data only. */
export const aiLab: Preset = {
  storyTypes: STORY_TYPES,
  commonFields: COMMON_FIELDS,
  themes: THEMES,
  prompts: PROMPTS,
  values: VALUES,
  skeleton: SKELETON,
  words: LITERAL_WORDS,
  rubric: lexicon,
  advice: {
    mechanism:
      'name what you built or ran to control, observe, verify or undo the change, e.g. a canary, a test, a rollback',
    evidence: 'name what changed because of it, e.g. errors reduced from 4% to 0.5% in a month',
  },
  placeholders: PLACEHOLDERS,
  placeholderOpenings: PLACEHOLDER_OPENINGS,
  placeholderNames: PLACEHOLDER_NAMES,
};
