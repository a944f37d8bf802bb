import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import type { FieldSpec } from '../../src/presets/types.ts';
import type { Calibration } from '../../src/reader/model.ts';
import { fieldSubstance } from '../../src/rules/field-substance.ts';
import { findingsIn, placesIn } from '../support/check-text.ts';
import { model } from '../support/model.ts';

const ruleId = 'field-substance';
const TYPE_OF: Record<string, string> = {
  adoption: 'platform-boundary',
  eval_signal: 'ai-eval-loop',
  rollout: 'parser-migration',
  normal_delivery_path: 'security-hygiene',
};
const textOf = (field: string, value: unknown) =>
  `---\ntype: ${TYPE_OF[field] ?? 'incident-command'}\n${field}: ${JSON.stringify(value)}\n---\n`;
const found = (field: string, value: unknown, options = {}) =>
  placesIn(textOf(field, value), { ruleId, ...options });

/** The findings with a model that is never sure of a field. */
function withDoubts(text: string) {
  const unsure = (verdict: Calibration) => ({ ...verdict, low: 0, high: 2 });
  const { fields } = model.heads;
  const heads = { ...model.heads, fields: { ...fields, verdicts: fields.verdicts.map(unsure) } };
  const source = { filePath: 'stories/ana/story.md', text, kind: 'story' as const };
  return check([source], { model: { ...model, heads } }).findings.filter(
    (finding) => finding.ruleId === ruleId,
  );
}

describe('field-substance', () => {
  it('leaves a field to numbers-quality, whose finding is as severe then', () => {
    const text = '---\ntype: parser-migration\nnumbers: Users were happy.\n---\n';
    const found = (config = {}) =>
      findingsIn(text, { config }).flatMap(({ ruleId: id, messageId, severity, line }) =>
        line === 3 ? [`${severity} ${id} ${messageId}`] : [],
      );
    expect(found()).toEqual(['warning numbers-quality noNumber']);
    expect(found({ rules: { 'numbers-quality': 'off' } })).toEqual(['warning field-substance hollow']);
  });

  it.each([
    'Accuracy went from 71% to 84%.',
    'Precision went from 0.62 to 0.81 on 4,000 cases.',
    'Conversion went from 2.1% to 3.4% within a quarter.',
    'Churn went from 4.1% to 2.9% between January and June.',
    'Infections went from 11 to 2 a year.',
    'Build time went from 23 to 8 minutes.',
    'Satisfaction went from 3.1 to 4.4 of 5.',
    'Cost per ticket went from 7.20 to 4.10 dollars.',
    'Waiting time: 3 hours before, 25 minutes after',
  ])('takes numbers in the form that the message gives, as numbers-quality does: %j', (value) => {
    const ids = findingsIn(textOf('numbers', value)).flatMap(({ line, ruleId: id }) =>
      line === 3 ? [id] : [],
    );
    expect(ids).toEqual([]);
  });

  it('reports no number that says nothing of what changed', () => {
    const alone = { config: { rules: { 'numbers-quality': 'off' as const } } };
    expect(found('numbers', '512 GPUs, 14 people, 18 months.', alone)).toEqual(['3:11-3:42 hollow']);
  });

  it.each([
    ['stakes', 'It was very important for the company.', '3:10-3:48'],
    ['stakes', 'The stakes were high.', '3:10-3:31'],
    ['stakes', 'My reputation.', '3:10-3:24'],
    ['stakes', 'It could have had serious consequences.', '3:10-3:49'],
    ['stakes', '3,000 users.', '3:10-3:22'],
    ['tradeoffs', 'None.', '3:13-3:18'],
    ['tradeoffs', 'We weighed the pros and cons carefully.', '3:13-3:52'],
    ['tradeoffs', 'There was no tradeoff, it was right.', '3:13-3:49'],
    ['tradeoffs', 'It cost us time.', '3:13-3:29'],
    ['lesson', 'Communication is key.', '3:10-3:31'],
    ['lesson', 'I learned to always test.', '3:10-3:35'],
    ['lesson', 'It was a great experience.', '3:10-3:36'],
    ['lesson', 'Should every change be reviewed?', '3:10-3:42'],
    ['adoption', 'It was adopted widely.', '3:12-3:34'],
    ['eval_signal', 'The eval gave a good signal.', '3:15-3:43'],
    ['rollout', 'We will roll it out soon.', '3:11-3:36'],
    ['customer_impact', 'Customers were impacted.', '3:19-3:43'],
    ['durable_follow_up', 'We follow best practices.', '3:21-3:46'],
    ['normal_delivery_path', 'Security is very important to us.', '3:24-3:57'],
  ])('reports %s: %j', (field, value, place) => {
    expect(found(field, value)).toEqual([`${place} hollow`]);
  });

  it.each([
    ['numbers', 'p95 went from 840 ms to 210 ms in the two weeks after the switch.'],
    [
      'stakes',
      'If the migration had failed, 12,000 employees would not have received their salary on the 28th.',
    ],
    ['stakes', 'Two surgeons could not see the dose.'],
    ['stakes', 'If alarm does not ring, nurse does not come.'],
    ['tradeoffs', 'A nightly batch rather than streaming. Reports lag by a day. Finance closes monthly.'],
    [
      'tradeoffs',
      'Steel instead of aluminium. The bracket is 300 g heavier, but it never cracked on the shaker.',
    ],
    [
      'tradeoffs',
      'I used bolts, which add 2 kg, so a mechanic can change the blade on the roof with one wrench.',
    ],
    ['lesson', 'New sensors run a week beside the old ones before we trust them.'],
    ['lesson', 'Communication is key. Since then I post the owner every ten minutes.'],
    ['lesson', 'The replay check runs on every change today.'],
    ['adoption', 'Nine of the eleven teams have called it every day since May.'],
    [
      'rollout',
      'First 1 % of the shops for a week, then 10 %, then all; an error rate over 0.5 % stopped it.',
    ],
    ['customer_impact', 'For 40 minutes 1,200 shops could not take cards.'],
    [
      'normal_delivery_path',
      'Every deploy asks for a token that lives for one hour, and CI refuses a commit that holds a key.',
    ],
  ])('takes %s: %j', (field, value) => {
    expect(found(field, value)).toEqual([]);
  });

  it('reads the items of a list together, and points at all of them', () => {
    const told = [
      'Build or buy. We bought.',
      'It costs 40k a year,',
      'but two of us could not have run our own.',
    ];
    expect(found('tradeoffs', told)).toEqual([]);
    expect(found('lesson', ['Good team', 'Communication is key'])).toEqual(['3:9-3:45 hollow']);
    const block = '---\ntype: incident-command\nlesson:\n  - Good team\n  - Communication is key\n---\n';
    expect(placesIn(block, { ruleId })).toEqual(['4:3-5:25 hollow']);
    expect(findingsIn(block, { ruleId })[0]?.message).toContain('(`- Good team - Communication is key`)');
  });

  it('has exact places in every kind of file, in sections and under other names', () => {
    const text = '---\ntype: incident-command\nlesson: >\n  Communication\n  is key.\n---\n';
    for (const each of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      expect(placesIn(each, { ruleId })).toEqual(['4:3-5:10 hollow']);
    }
    const section =
      '---\ntype: incident-command\n---\n## Lessons learned\n\nCommunication is key.\n\n## Next\n';
    expect(placesIn(section, { ruleId })).toEqual(['6:1-6:22 hollow']);
  });

  it.each([
    '',
    'TODO',
    '[your metric]',
    'It cost [X] users',
    true,
    { who: 'nobody in particular' },
    [{ who: 'nobody in particular' }],
    'Es war für das ganze Unternehmen wirklich sehr wichtig, und alle haben darauf geschaut, vom Chef bis zum Lehrling.',
    '这对公司来说非常重要，每个人都在关注这个项目的结果。',
  ])('leaves %j to other rules', (value) => {
    expect(found('stakes', value)).toEqual([]);
  });

  it.each([',,, ;; ()', '"', '40', '# Stakes', 'x'.repeat(500), '`code`'])('finds nothing in %j', (value) => {
    expect(found('stakes', value)).toEqual([expect.stringMatching(/^3:.* hollow$/)]);
  });

  it('reads only what the type of the story requires', () => {
    const text = '---\ntype: incident-command\nrollout: Soon.\nother: Nothing.\n---\n';
    expect(placesIn(text, { ruleId })).toEqual([]);
    expect(
      placesIn('---\nprompt: disagreement\nstakes: High.\n---\n', { ruleId, path: 'answers/a.md' }),
    ).toEqual([]);
  });

  it('is a warning, where it is unsure a note, and a note in a draft', () => {
    const severities = (text: string) => findingsIn(text, { ruleId }).map(({ severity }) => severity);
    const text = textOf('stakes', 'It was high.');
    expect(severities(text)).toEqual(['warning']);
    expect(severities(text.replace('type:', 'status: draft\ntype:'))).toEqual(['note']);
    expect(severities(text.replace('type:', 'status: retired\ntype:'))).toEqual([]);
    expect(withDoubts(text).map(({ messageId, severity }) => `${messageId} ${severity}`)).toEqual([
      'unsure note',
    ]);
  });

  it('says what was found, what was expected, and what to write', () => {
    expect(findingsIn(textOf('stakes', 'It was high.'), { ruleId }).map(({ message }) => message)).toEqual([
      '`stakes` says too little (`It was high.`), expected who or what was at risk, and how much of it.\nWrite it like this: `without it, <who or what, how many> would have <lost, waited, paid>`.',
    ]);
    expect(withDoubts(textOf('lesson', 'Always ask early.')).map(({ message }) => message)).toEqual([
      '`lesson` may say too little (`Always ask early.`), expected what you do differently now.\nWrite it like this: `since then I <do what, when>`.',
    ]);
  });

  it('has a sentence to fill in for each field that it reads', () => {
    const specs = [aiLab.commonFields, ...Object.values(aiLab.storyTypes).map(({ fields }) => fields)];
    const patterns = new Map(
      specs.flatMap(Object.entries<FieldSpec>).map(([name, { pattern }]) => [name, pattern]),
    );
    const read = fieldSubstance.meta.options?.fields?.default;
    expect([...patterns].flatMap(([name, pattern]) => (/<.+>/.test(pattern ?? '') ? [name] : []))).toEqual(
      read,
    );
  });

  it.each([
    ['what you do differently now', 'Write it like this: `since then I <do what, when>`.'],
    ['what your team does now', 'Be concrete: who or what, how many, and how it was checked.'],
  ])('has none for a field that a configuration asks otherwise: %s', (hint, edit) => {
    const [finding] = findingsIn(textOf('lesson', 'Communication is key.'), {
      ruleId,
      config: { 'common-fields': { lesson: { hint, title: 'Learned' } } },
    });
    expect(finding?.message.split('\n')[1]).toBe(edit);
  });

  it('has an option', () => {
    const text = '---\ntype: incident-command\nstakes: High.\nlesson: Be nice.\n---\n';
    const fields = (names: string[]) =>
      placesIn(text, { ruleId, config: { rules: { [ruleId]: { fields: names } } } });
    expect(fields(['stakes'])).toEqual(['3:9-3:14 hollow']);
    expect(fields(['Lessons learned'])).toEqual(['4:9-4:17 hollow']);
    expect(fields([])).toEqual([]);
  });
});
