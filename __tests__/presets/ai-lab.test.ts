import { describe, expect, it } from 'vitest';
import { builtIn, resolveConfig } from '../../src/builtin.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { rules } from '../../src/rules/index.ts';
import { findingsIn } from '../support/check-text.ts';

/** The tables that the mission fixes; no row and no column may go. */
const STORY_TYPES = [
  [
    'platform-boundary',
    'Platform boundary',
    'ownership, ambiguity, cross-team leverage',
    'api_contract, adoption, migration_risk',
  ],
  [
    'ai-eval-loop',
    'AI eval or investigation loop',
    'AI-adjacent work, feedback systems',
    'data_quality, eval_signal, failure_analysis',
  ],
  [
    'parser-migration',
    'Parser or migration',
    'technical judgment, correctness',
    'compatibility, rollout, regression_suite',
  ],
  [
    'incident-command',
    'Incident command',
    'reliability, leadership under pressure',
    'customer_impact, hypothesis, durable_follow_up',
  ],
  ['security-hygiene', 'Security or deployment hygiene', 'risk reduction', 'normal_delivery_path'],
];
const COMMON = ['numbers', 'stakes', 'tradeoffs', 'lesson'];
const THEMES = [
  'judgment',
  'humility',
  'incident-leadership',
  'disagreement',
  'safety-mechanisms',
  'ambiguity',
  'ownership',
];
const PROMPTS: [string, string, string[]][] = [
  [
    'why-this-role',
    'Why this role?',
    [
      'engineering boundaries',
      'backend boundaries',
      'data access',
      'evaluation loops',
      'learning from incidents',
      'whether a model capability can be trusted in production',
    ],
  ],
  [
    'what-could-go-wrong',
    'What could go wrong?',
    [
      'the risk named',
      'exposure that outruns operational signal',
      'the signal',
      'evals',
      'support traces',
      'the staged rollout',
      'the rollback path',
      'how the team learns without repeating the failure',
    ],
  ],
  [
    'ai-safety',
    'How do you think about AI safety?',
    [
      'safety made operational',
      'the risk surfaces of agent systems',
      'tool access',
      'autonomy',
      'long-running state',
      'unclear user intent',
      'permission boundaries',
      'behavior made observable\nbehavior constrained\nbehavior testable\nbehavior reversible',
    ],
  ],
  [
    'disagreement',
    'Tell me about a disagreement',
    [
      'the risk being accepted',
      'the signal that would change',
      'the cheapest reversible step',
      'the metric that would show who was wrong',
    ],
  ],
  [
    'incident-leadership',
    'How do you lead an incident?',
    ['owner', 'current hypothesis', 'customer impact', 'next action', 'timebox', 'follow-up mechanism'],
  ],
];
const VALUES = [
  ['Reliability', 'users can debug, retry, and trust failure states'],
  ['Safety', 'evals, red teams, staged rollout, rollback, human review'],
  ['Steerability', 'permissions, policy gates, constrained tools, reversible actions'],
  ['Direct evidence', 'production metrics, incidents, shipped systems, regression suites'],
  ['Simple thing that works', 'the smallest design that satisfies measured constraints'],
  ['Humility', "clear boundaries on what one owned, and where evidence changed one's mind"],
];

describe('the preset ai-lab', () => {
  it('is built in, and the default', () => {
    expect(builtIn.presets).toEqual({ 'ai-lab': aiLab });
    expect(resolveConfig().preset).toEqual(aiLab);
  });

  it('1. story types, what they show and what they require', () => {
    const rows = Object.entries(aiLab.storyTypes).map(([id, { title, shows, fields }]) => [
      id,
      title,
      shows.join(', '),
      Object.keys(fields).join(', '),
    ]);
    expect(rows).toEqual(STORY_TYPES);
    expect(Object.keys(aiLab.commonFields)).toEqual(COMMON);
  });

  it.each(STORY_TYPES)(
    '1. a %s without anything misses every field',
    (id = '', _title, _shows, fields = '') => {
      const findings = findingsIn(`---\ntype: ${id}\n---\nA test cut errors.\n`, {
        ruleId: 'required-fields',
      });
      const missing = findings.map(({ message }) => /`(\w+)`/.exec(message)?.[1]);
      expect(missing.sort()).toEqual([...COMMON, ...fields.split(', ')].sort());
    },
  );

  it('1. a security story is no one-off cleanup', () => {
    expect(rules.find(({ id }) => id === 'one-off-cleanup')?.meta).toMatchObject({
      severity: 'error',
      options: { types: { default: ['security-hygiene'] }, fields: { default: ['normal_delivery_path'] } },
    });
    const story = (path: string) => `---\ntype: security-hygiene\nnormal_delivery_path: ${path}\n---\nx\n`;
    const found = (path: string) => findingsIn(story(path), { ruleId: 'one-off-cleanup' }).length;
    expect([
      found('a one-off cleanup'),
      found('each deploy issues its own key, which dies after an hour'),
    ]).toEqual([1, 0]);
  });

  it('every field has a title and a hint', () => {
    const all = [aiLab.commonFields, ...Object.values(aiLab.storyTypes).map(({ fields }) => fields)];
    for (const { title, hint } of all.flatMap((fields) => Object.values(fields))) {
      expect(title).toMatch(/^[A-Z]/);
      expect(hint).toMatch(/^[a-z].{10,}[^.]$/);
    }
  });

  it('2. themes', () => {
    expect(Object.keys(aiLab.themes)).toEqual(THEMES);
    expect(aiLab.themes.ownership).toBe('Evidence of ownership');
  });

  it('3. prompts, their questions and what a strong answer contains', () => {
    expect(Object.entries(aiLab.prompts).map(([id, { question }]) => [id, question])).toEqual(
      PROMPTS.map(([id, question]) => [id, question]),
    );
  });

  it.each(PROMPTS)('3. %s', (id, _, elements) => {
    const written = aiLab.prompts[id]?.elements.map(({ label }) => label).join('\n') ?? '';
    for (const element of elements) expect(written).toContain(element);
  });

  it('4. value language and its translation', () => {
    expect(aiLab.values.map(({ value, translation }) => [value, translation])).toEqual(VALUES);
  });

  it('5. the skeleton', () => {
    expect(aiLab.skeleton.map((part) => part.toLowerCase()).join(' -> ')).toBe(
      'context and stakes -> what i owned -> mechanism -> evidence (numbers) -> tradeoff -> lesson',
    );
  });

  it('6. the words of the literal scorer', () => {
    expect(aiLab.words.mechanism.join(' ')).toBe('eval rollback canary metric trace test audit incident');
    expect(aiLab.words.evidence.join(' ')).toBe('reduced increased p95 adoption customers errors latency');
    expect(resolveConfig()).toMatchObject({ scorer: 'rubric', minScore: 2 });
  });

  it('is data: JSON holds all of it', () => {
    expect(JSON.parse(JSON.stringify(aiLab))).toEqual(aiLab);
  });
});
