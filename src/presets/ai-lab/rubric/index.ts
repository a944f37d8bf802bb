/** The rubric of the preset `ai-lab`: lexicon, weights and edits, as data. */

import type { RubricLexicon } from '../../../core/rubric/types.ts';
import { proseMarks } from '../prose/index.ts';
import { observeDevices } from './devices-observe.ts';
import { releaseDevices } from './devices-release.ts';
import { verifyDevices } from './devices-verify.ts';
import { limitGroups } from './limits.ts';
import { measureGroups } from './measures.ts';
import { moodGroups } from './moods.ts';
import { irregular, magnitudes, numbers, units } from './numbers.ts';
import { outcomeGroups } from './outcomes.ts';
import { mechanismVerbs } from './verbs.ts';

export const lexicon: RubricLexicon = {
  groups: [
    ...releaseDevices,
    ...observeDevices,
    ...verifyDevices,
    ...mechanismVerbs,
    ...outcomeGroups,
    ...measureGroups,
    ...limitGroups,
    ...moodGroups,
    ...proseMarks,
  ],
  irregular,
  numbers,
  magnitudes,
  units,
  weights: {
    mechanism: {
      single: 0.6,
      total: 1.2,
      floor: 0.2,
      bare: 0.3,
      bareForward: 0.62,
      mood: {
        done: 1,
        habit: 0.9,
        aside: 0.55,
        duty: 0.75,
        plan: 0,
        condition: 0,
        negated: 0,
        claim: 0,
        advice: 0,
        question: 0,
      },
      forward: {
        done: 1,
        habit: 0.9,
        aside: 0.7,
        duty: 0.9,
        plan: 1,
        condition: 0.9,
        negated: 0,
        claim: 0.7,
        advice: 0.7,
        question: 0,
      },
    },
    evidence: {
      single: 0.75,
      unit: {
        percent: 0.45,
        duration: 0.35,
        money: 0.45,
        ratio: 0.45,
        bytes: 0.2,
        rate: 0.35,
        harm: 0.5,
        audience: 0.35,
        counted: 0.2,
        people: 0.15,
        plain: 0,
        clock: 0,
      },
      cue: {
        change: 0.5,
        pair: 0.6,
        measure: 0.3,
        harm: 0.4,
        reach: 0.4,
        span: 0.4,
        large: 0.2,
        better: 0.4,
        config: -0.35,
      },
    },
  },
  edits: {
    mechanism:
      'Say in one sentence what you put in place so that it could be seen, checked or undone: `I added <test, alert, flag, rollback> so that <what it catches>`.',
    evidence:
      'Add one number with its unit and its base: `<what> went from <before> to <after> within <time>`, or how many users, errors or hours it was about.',
  },
};
