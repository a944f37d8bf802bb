import type { Prompt } from '../types.ts';
import { ELEMENTS } from './elements.ts';

/** The themes that interviews probe; a portfolio should answer each with at least one strong story. */
export const THEMES: Record<string, string> = {
  judgment: 'Judgment',
  humility: 'Humility',
  'incident-leadership': 'Incident leadership',
  disagreement: 'Disagreement',
  'safety-mechanisms': 'Safety mechanisms',
  ambiguity: 'Ambiguity',
  ownership: 'Evidence of ownership',
};

function prompt(id: string, question: string, looksForward: boolean): [string, Prompt] {
  return [id, { question, looksForward, elements: ELEMENTS[id] ?? [] }];
}

/** The standing questions, each with what a strong answer contains. */
export const PROMPTS: Record<string, Prompt> = Object.fromEntries([
  prompt('why-this-role', 'Why this role?', true),
  prompt('what-could-go-wrong', 'What could go wrong?', true),
  prompt('ai-safety', 'How do you think about AI safety?', true),
  prompt('disagreement', 'Tell me about a disagreement', true),
  prompt('incident-leadership', 'How do you lead an incident?', false),
]);

/** The order in which a spoken answer is easiest to follow. */
export const SKELETON: readonly string[] = [
  'context and stakes',
  'what I owned',
  'mechanism',
  'evidence (numbers)',
  'tradeoff',
  'lesson',
];
