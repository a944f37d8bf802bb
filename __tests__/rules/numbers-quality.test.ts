import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'numbers-quality';
const fieldOf = (value: unknown) => `---\ntype: incident-command\nnumbers: ${JSON.stringify(value)}\n---\n`;
const answerOf = (prose: string) => `---\nprompt: disagreement\n---\n${prose}\n`;
const path = 'answers/ana/a.md';
const found = (text: string, options = {}) =>
  findingsIn(text, { ruleId, ...options }).map((finding) => {
    const [, count = ''] = / gives (\d) of 4/.exec(finding.message) ?? [];
    return `${finding.messageId}${count} ${pointedAt(text, finding)}`;
  });
const inField = (value: unknown) => found(fieldOf(value));
const inAnswer = (prose: string) => found(answerOf(prose), { path });

describe('numbers-quality', () => {
  it.each([
    ['improved 40%', 'incomplete1 improved 40%'],
    ['improved by 40%', 'incomplete1 improved by 40%'],
    ['3x faster', 'incomplete1 3x faster'],
    ['reduced latency by 40%', 'incomplete2 reduced latency by 40%'],
    ['14 keys', 'incomplete2 14 keys'],
    ['99.99% availability', 'incomplete2 99.99%'],
    ['Significantly faster and happier users.', 'vague Significantly faster'],
    ['Users were happy', 'noNumber Users were happy'],
    ['It became 2 times better.', 'incomplete2 2 times better'],
    ['performance +30%', 'incomplete2 30%'],
    ['a 40% boost', 'incomplete1 40% boost'],
    ['up 20%', 'incomplete2 20%'],
    ['Response got much better', 'vague much better'],
  ])('reports the field %j', (value, expected) => {
    expect(inField(value)).toEqual([expected]);
  });

  it.each([
    'p95 went from 840 ms to 210 ms',
    'Build: 45 min -> 7 min',
    'p99 went from 1.8 s to 1.1 s in the two weeks after the switch',
    '27 regressions caught in three months',
    'Zero downtime during the migration',
    'Zero lost orders',
    'Loose bolts: 9 in 2022, 0 in 2023',
    'Scrap: 8 percent before, 2 percent after',
    'Adoption: 0 of 9 services in January, 9 of 9 in July',
    'reduced readmissions by 12% for 40 wards',
    '$2M saved a year',
    'The alert found 14 of 15 seeded faults in the test month.',
    '2.3 million rows migrated, 0 mismatches in the comparison',
    "Rework was 14 hours per week. It's under two since October.",
    'The price for one inference sank about 70 percent, from 1 cent to 0.3 cent.',
    'Noise: 58 dB before, 44 dB after',
    'Audit findings: eleven in the first audit, one in the second',
    ['Before: 840 ms', 'After: 210 ms'],
    ['Pump stops: 5 a week before', 'Pump stops after the change: 1 a week'],
  ])('takes the field %j', (value) => {
    expect(inField(value)).toEqual([]);
  });

  it.each([
    ['We improved by 40%.', ['incomplete1 improved by 40%']],
    ['I reduced p95 latency by 40%.', ['incomplete2 reduced p95 latency by 40%']],
    ['Revenue grew 15%.', ['incomplete2 grew 15%']],
    ['We halved the build time.', ['incomplete2 halved the build time']],
    ['I reduced cost by 20% and errors by 40%.', ['incomplete2 reduced cost by 20%', 'incomplete2 by 40%']],
    ['A 40% reduction in scrap.', ['incomplete2 40% reduction']],
    ['We reduce the waste with 15%.', ['incomplete2 reduce the waste with 15%']],
    ['20 hours saved.', ['incomplete2 20 hours saved']],
    ['The imports are now 3 times faster.', ['incomplete2 3 times faster']],
    ['- cut repainting by two thirds', ['incomplete2 cut repainting by two thirds']],
    [
      'It has reduced the time of the crane by 30 percents.',
      ['incomplete2 reduced the time of the crane by 30 percents'],
    ],
    ['I made the import significantly faster.', ['vague significantly faster']],
    ['The weld quality improved a lot.', ['vague improved a lot']],
    ['We greatly reduced the errors of the pump.', ['vague greatly reduced']],
  ])('reports the answer %j', (prose, expected) => {
    expect(inAnswer(prose)).toEqual(expected);
  });

  it.each([
    'p95 dropped from 840 ms to 210 ms.',
    'I reduced p95 latency by 40% over six weeks.',
    'We cut errors by 40%, from 200 a month.',
    'Energy use fell 12% for all 40 buildings.',
    'It saved 20 hours a week.',
    'The repair rate was reduced from 8% to 2%.',
    'Invoices corrected by hand fell to 4.3 percent, from 12.6.',
    'I plan to reduce latency by 40%.',
    'We should improve the error rate by 40%.',
    'We did not reduce the cost by 40%.',
    'Could we reduce cost by 40%?',
    'If we reduce latency by 40%, users notice.',
    'We increased the canary to 50%.',
    'I raised the heap to 2 GB.',
    'More than 40 teams used it.',
    'It found 3 more bugs.',
    'There were 5 minutes of increased latency.',
    'We doubled down on tests.',
    'I raised the issue with 3 engineers.',
    'I improved the tests.',
    'The job runs faster.',
    'I owned a team of 12 engineers.',
  ])('takes the answer %j', (prose) => {
    expect(inAnswer(prose)).toEqual([]);
  });

  it('does not ask for what the document gives elsewhere', () => {
    const story = (numbers: string, answer: string) =>
      found(`---\ntype: incident-command\nnumbers: "${numbers}"\n---\n\n## Answer\n\n${answer}\n`);
    const base = 'p95 latency: 840 ms before, 504 ms after';
    expect(story(base, 'I reduced p95 latency by 40%.')).toEqual([]);
    expect(story(base, 'I made it significantly faster.')).toEqual([]);
    expect(story(base, 'I reduced the error rate by 40%.')).toEqual([
      'incomplete2 reduced the error rate by 40%',
    ]);
    expect(story('latency reduced by 40%', 'The latency went from 840 ms to 504 ms.')).toEqual([]);
  });

  it('has exact places in lists, sections and answers', () => {
    expect(placesIn(fieldOf(['a 40% reduction', 'p95: 3 s']), { ruleId })).toEqual([
      '3:14-3:27 incomplete',
      '3:35-3:38 incomplete',
    ]);
    const section = '---\ntype: incident-command\n---\n## Numbers\n\n- improved by 40%\n';
    expect(placesIn(section, { ruleId })).toEqual(['6:3-6:18 incomplete']);
    expect(placesIn(answerOf('Größe 😀: we improved\nby 40%.'), { ruleId, path })).toEqual([
      '4:14-5:7 incomplete',
    ]);
  });

  it('leaves blank fields, template text and maps to other rules', () => {
    for (const value of ['', 'TODO', '[your metric]', 'from [X] to [Y]', { before: '14 keys' }])
      expect(inField(value)).toEqual([]);
  });

  it('says what was found, what was expected, and what to write', () => {
    const messages = (text: string) => findingsIn(text, { ruleId, path }).map(({ message }) => message);
    expect(messages(fieldOf('improved by 40%'))).toEqual([
      'The claim `improved by 40%` gives 1 of 4 (a number), expected 3 of number, unit, base, and window or scope.\nAnswer in the text: of what, from what and over which time or for whom? `<what> went from <before> to <after> within <time>` answers all.',
    ]);
    expect(messages(answerOf('It is significantly faster.'))).toEqual([
      'The claim `significantly faster` gives no number, expected 3 of number, unit, base, and window or scope.\nReplace it by the number that made you say so: `<what> went from <before> to <after> within <time>`.',
    ]);
    expect(messages(fieldOf('Good.'))).toEqual([
      'The numbers hold no number (`Good`), expected what changed, with unit, before and after.\nWrite `<what> went from <before> to <after> within <time>`; if nothing was measured, count something now: users, errors, hours, money.',
    ]);
  });

  it('has an option, and gives notes', () => {
    const text = '---\ntype: incident-command\nnumbers: good\nimpact: good\n---\n';
    const config = { rules: { [ruleId]: { fields: ['impact'] } } };
    expect(placesIn(text, { ruleId, config })).toEqual(['4:9-4:13 noNumber']);
    expect(findingsIn(text, { ruleId }).map(({ severity }) => severity)).toEqual(['note']);
  });

  it('takes punctuation and long text, in time', () => {
    const start = performance.now();
    expect(inField(',,, ;; ()')).toEqual([]);
    inAnswer('reduced latency by 40% and 3x faster, '.repeat(800));
    inAnswer('We improved latency by 40%. '.repeat(600));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
