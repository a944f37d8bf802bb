import type { Prompt, ValueTranslation } from '../../types.ts';

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
  'why-this-role': {
    question: 'Why this role?',
    looksForward: true,
    elements: [
      'the engineering boundaries where you are strongest (backend boundaries, data access, evaluation loops, learning from incidents)',
      'tied to whether a model capability can be trusted in production',
    ],
  },
  'what-could-go-wrong': {
    question: 'What could go wrong?',
    looksForward: true,
    elements: [
      'the risk named (exposure that outruns operational signal)',
      'the signal (evals, support traces)',
      'the staged rollout',
      'the rollback path',
      'how the team learns without repeating the failure',
    ],
  },
  'ai-safety': {
    question: 'How do you think about AI safety?',
    looksForward: true,
    elements: [
      'safety made operational',
      'the risk surfaces of agent systems (tool access, autonomy, long-running state, unclear user intent, permission boundaries)',
      'behavior made observable, constrained, testable, reversible',
    ],
  },
  disagreement: {
    question: 'Tell me about a disagreement',
    looksForward: true,
    elements: [
      'the risk being accepted',
      'the signal that would change your mind',
      'the cheapest reversible step',
      'the metric that would show who was wrong',
    ],
  },
  'incident-leadership': {
    question: 'How do you lead an incident?',
    looksForward: false,
    elements: [
      'owner',
      'current hypothesis',
      'customer impact',
      'next action',
      'timebox',
      'follow-up mechanism',
    ],
  },
};

/** Value words alone earn nothing: each has a translation into mechanism that the same answer must then name. */
export const VALUES: readonly ValueTranslation[] = [
  { value: 'Reliability', translation: 'users can debug, retry, and trust failure states' },
  { value: 'Safety', translation: 'evals, red teams, staged rollout, rollback, human review' },
  { value: 'Steerability', translation: 'permissions, policy gates, constrained tools, reversible actions' },
  {
    value: 'Direct evidence',
    translation: 'production metrics, incidents, shipped systems, regression suites',
  },
  {
    value: 'Simple thing that works',
    translation: 'the smallest design that satisfies measured constraints',
  },
  {
    value: 'Humility',
    translation: "clear boundaries on what one owned, and where evidence changed one's mind",
  },
];

/** The order in which a spoken answer is easiest to follow. */
export const SKELETON: readonly string[] = [
  'context and stakes',
  'what I owned',
  'mechanism',
  'evidence (numbers)',
  'tradeoff',
  'lesson',
];
