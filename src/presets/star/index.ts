import { base } from '../base/index.ts';
import type { FieldSpec, Preset } from '../types.ts';

/** The parts of a story in a bank. Those that are not fields have the names that `src/bank` gives to parts. */
const PARTS: Record<string, FieldSpec> = {
  situation: { title: 'Situation', hint: 'where you were, and what was wrong', aliases: [] },
  task: { title: 'Task', hint: 'what was asked of you', aliases: [], optional: true },
  action: { title: 'Action', hint: 'what you did yourself, step by step', aliases: [] },
  result: { title: 'Result', hint: 'what changed because of it, with a number', aliases: [] },
  reflection: {
    title: 'Reflection',
    hint: 'what you do differently now',
    aliases: ['lesson'],
    optional: true,
  },
  stakes: { title: 'Stakes', hint: 'who or what was at risk', aliases: [], optional: true },
  tradeoffs: { title: 'Tradeoffs', hint: 'what you gave up, and why', aliases: [], optional: true },
  numbers: { title: 'Numbers', hint: 'what changed, before and after', aliases: [], optional: true },
};

/** The preset for the stories of banks: Situation, Task, Action, Result, Reflection. */
export const star: Preset = { ...base, commonFields: PARTS };
