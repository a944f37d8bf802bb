import type { FieldSpec, StoryType } from '../types.ts';
import { CUES } from './cues.ts';
import { FOLLOW_UPS } from './follow-ups.ts';

/** Other names of fields that other words are near to. */
const NEAR_TO_WORDS = ['metric', 'stake', 'learning', 'learnings', 'lesson learnt', 'lessons learnt'];

function field(title: string, hint: string, pattern: string, ...aliases: string[]): FieldSpec {
  const nearToWords = aliases.filter((alias) => NEAR_TO_WORDS.includes(alias));
  return { title, hint, pattern, aliases, ...(nearToWords.length > 0 && { nearToWords }) };
}

/** What every story must give, whatever its type. */
export const COMMON_FIELDS: Record<string, FieldSpec> = {
  numbers: field(
    'Numbers',
    'what changed, with its unit, before and after, and over what time',
    '<what> went from <before> to <after> within <time>',
    'metric',
    'metrics',
    'results',
  ),
  stakes: field(
    'Stakes',
    'who or what was at risk, and how much of it',
    'without it, <who or what, how many> would have <lost, waited, paid>',
    'stake',
    'what was at stake',
  ),
  tradeoffs: field(
    'Tradeoffs',
    'the options, the cost you accepted, and why',
    '<this> instead of <that>; it cost us <what>, because <what counted more>',
    'tradeoff',
  ),
  lesson: field(
    'Lesson',
    'what you do differently now',
    'since then I <do what, when>',
    ...['lessons', 'lesson learned', 'lessons learned', 'lesson learnt', 'lessons learnt'],
    ...['learning', 'learnings'],
  ),
};

/** The five story types; a complete personal portfolio has at least one story of each. */
export const STORY_TYPES: Record<string, StoryType> = {
  'platform-boundary': {
    title: 'Platform boundary',
    shows: ['ownership', 'ambiguity', 'cross-team leverage'],
    cues: CUES['platform-boundary'] ?? [],
    followUps: FOLLOW_UPS['platform-boundary'] ?? [],
    fields: {
      api_contract: field(
        'API contract',
        'what the boundary promised, and to whom',
        '<endpoint> gives <whom> <what>, within <which limit>',
      ),
      adoption: field(
        'Adoption',
        'who moved to it, how many, and by when',
        '<how many> of <how many> teams moved by <when>; <who> has not, because <why>',
      ),
      migration_risk: field(
        'Migration risk',
        'what could have broken for those who moved, and how you bounded it',
        '<what> could have broken for <whom>; <check, flag, stage> kept it to <how much>',
      ),
    },
  },
  'ai-eval-loop': {
    title: 'AI eval or investigation loop',
    shows: ['AI-adjacent work', 'feedback systems'],
    cues: CUES['ai-eval-loop'] ?? [],
    followUps: FOLLOW_UPS['ai-eval-loop'] ?? [],
    fields: {
      data_quality: field(
        'Data quality',
        'where the data came from, and how you knew that it was good',
        '<how many> cases from <where>; <who> checked <how many> of them and found <what>',
      ),
      eval_signal: field(
        'Eval signal',
        'what the eval measured, and why that predicted what users saw',
        'it measures <what>; when it fell by <how much>, users saw <what>',
      ),
      failure_analysis: field(
        'Failure analysis',
        'how you classified the failures, and what each class led to',
        'of <how many> failures, <how many> were <what>, which led to <change>',
      ),
    },
  },
  'parser-migration': {
    title: 'Parser or migration',
    shows: ['technical judgment', 'correctness'],
    cues: CUES['parser-migration'] ?? [],
    followUps: FOLLOW_UPS['parser-migration'] ?? [],
    fields: {
      compatibility: field(
        'Compatibility',
        'what had to keep working, and how you proved it',
        '<what> had to keep working for <whom>; <test or comparison> of <how many> cases showed it',
      ),
      rollout: field(
        'Rollout',
        'the stages, what could stop each one, and the way back',
        '<who, how many> first, then <who>; <measure over limit> stops it, and <what> undoes it within <time>',
      ),
      regression_suite: field(
        'Regression suite',
        'the cases, where they came from, and what they caught',
        '<how many> cases from <where>; they caught <what> before <when>',
      ),
    },
  },
  'incident-command': {
    title: 'Incident command',
    shows: ['reliability', 'leadership under pressure'],
    cues: CUES['incident-command'] ?? [],
    followUps: FOLLOW_UPS['incident-command'] ?? [],
    fields: {
      customer_impact: field(
        'Customer impact',
        'who was affected, how many, and for how long',
        '<who, how many> could not <do what> for <how long>',
      ),
      hypothesis: field(
        'Hypothesis',
        'what you believed at first, and what confirmed or refuted it',
        'at first I believed <cause>; <log, trace or test> showed <what>',
      ),
      durable_follow_up: field(
        'Durable follow-up',
        'the mechanism that keeps it from coming back',
        '<alert, test or limit> now <stops or reports what>; <who> looks after it',
        'follow up',
      ),
    },
  },
  'security-hygiene': {
    title: 'Security or deployment hygiene',
    shows: ['risk reduction'],
    cues: CUES['security-hygiene'] ?? [],
    followUps: FOLLOW_UPS['security-hygiene'] ?? [],
    fields: {
      normal_delivery_path: field(
        'Normal delivery path',
        'how every later change gets the same protection without anyone remembering it',
        'every <deploy or pull request> <goes through which check>; it refuses <what>',
        'delivery path',
      ),
    },
  },
};
