import type { Prompt } from '../../types.ts';
import { whatCouldGoWrong, whyThisRole } from './rubric/elements-outlook.ts';
import { aiSafety } from './rubric/elements-safety.ts';
import { disagreement, incidentLeadership } from './rubric/elements-team.ts';

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

/** The standing questions, each with what a strong answer contains. */
export const PROMPTS: Record<string, Prompt> = {
  'why-this-role': { question: 'Why this role?', looksForward: true, elements: whyThisRole },
  'what-could-go-wrong': { question: 'What could go wrong?', looksForward: true, elements: whatCouldGoWrong },
  'ai-safety': { question: 'How do you think about AI safety?', looksForward: true, elements: aiSafety },
  disagreement: { question: 'Tell me about a disagreement', looksForward: true, elements: disagreement },
  'incident-leadership': {
    question: 'How do you lead an incident?',
    looksForward: false,
    elements: incidentLeadership,
  },
};

/** The order in which a spoken answer is easiest to follow. */
export const SKELETON: readonly string[] = [
  'context and stakes',
  'what I owned',
  'mechanism',
  'evidence (numbers)',
  'tradeoff',
  'lesson',
];
