import type { Preset } from '../../types.ts';
import { PLACEHOLDER_NAMES, PLACEHOLDER_OPENINGS, PLACEHOLDERS } from './placeholders.ts';
import { PROMPTS, SKELETON, THEMES } from './prompts.ts';
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
  ownWords: {},
  edits: {
    mechanism:
      'say in one sentence what you put in place so that it could be seen, checked or undone: `I added <test, alert, flag, rollback> so that <what it catches>`',
    evidence:
      'add one number with its unit and what it was before: `<what> went from <before> to <after> within <time>`, or how many users, errors or hours it was about',
  },
  advice: {
    mechanism:
      'name what you built or ran to control, observe, verify or undo the change, e.g. a canary, a test, a rollback',
    evidence: 'name what changed because of it, e.g. errors reduced from 4% to 0.5% in a month',
  },
  placeholders: PLACEHOLDERS,
  placeholderOpenings: PLACEHOLDER_OPENINGS,
  placeholderNames: PLACEHOLDER_NAMES,
};
