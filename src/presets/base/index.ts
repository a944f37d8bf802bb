import type { Preset } from '../types.ts';
import { KEYWORDS } from './keywords.ts';
import { PLACEHOLDER_NAMES, PLACEHOLDER_OPENINGS, PLACEHOLDERS } from './placeholders.ts';
import { LITERAL_WORDS } from './words.ts';

/** The start of every preset: the language of stories and answers, without types, prompts, questions and values. */
export const base: Preset = {
  storyTypes: {},
  commonFields: {},
  themes: {},
  prompts: {},
  questions: {},
  values: [],
  skeleton: [],
  words: LITERAL_WORDS,
  keywords: KEYWORDS,
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
