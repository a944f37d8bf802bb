import { describe, expect, it } from 'vitest';
import { Reader } from '../../src/reader/reader.ts';
import { claimsIn } from '../../src/rules/support/numbers.ts';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';
import { model } from '../support/model.ts';

const ruleId = 'numbers-quality';
const textOf = (value: unknown) => `---\ntype: incident-command\nnumbers: ${JSON.stringify(value)}\n---\n`;
const found = (value: unknown) =>
  findingsIn(textOf(value), { ruleId }).map((finding) => {
    const [, has = '', lacks = ''] = / has (.*), but (.*); expected/.exec(finding.message) ?? [];
    return `${finding.messageId} ${pointedAt(textOf(value), finding)}${has && `: ${has}, ${lacks}`}`;
  });

describe('numbers-quality', () => {
  it.each([
    ['improved by 40%', 'improved by 40%'],
    ['- 3x faster', '3x faster'],
    ['Reduced latency by 40%!', 'Reduced latency by 40%'],
    ['14 keys', '14 keys'],
    ['99.99% availability', '99.99% availability'],
    ['It became 2 times better.', 'It became 2 times better'],
    ['performance +30%', 'performance +30%'],
    ['up 20%', 'up 20%'],
    ['We halved the build time.', 'We halved the build time'],
    ['I reduced cost by 20% and errors by 40%.', 'I reduced cost by 20% and errors by 40%'],
    ['cut repainting by two thirds', 'cut repainting by two thirds'],
    ['Numbers: 3, 5 and 12 respectively.', 'Numbers: 3, 5 and 12 respectively'],
    ['Everyone was happy. We saved 20 hours.', 'We saved 20 hours'],
    ['~40 %', '~40 %'],
  ])('asks for a baseline or a time window: %j', (value, phrase) => {
    expect(found(value)).toEqual([
      `incomplete ${phrase}: a number and a unit, no baseline and no time window`,
    ]);
  });

  it.each([
    '12 petabytes, 512 GPUs, 14 people, 18 months',
    '240 services, 18 topics, 7 clusters',
    '8 people and 3 teams',
    'About 2 million rows, 41 European languages',
    ['512 GPUs', '14 people'],
  ])('says that sizes are no outcome: %j', (value) => {
    expect(found(value)).toEqual([`sizes ${Array.isArray(value) ? value[0] : value}`]);
  });

  it.each([
    '14 keys rotated, 3 keys lost',
    '14 keys, 40% cheaper',
    'Bugs: 14 keys, 3 locks',
    '14 keys, and nobody asked',
  ])('may be more than sizes: %j', (value) => {
    expect(found(value).filter((each) => each.startsWith('sizes'))).toEqual([]);
  });

  it.each([
    'within a quarter',
    'in Q3',
    'since May',
    'over the winter',
    'between January and June',
    'in the two weeks after the switch',
    'by the end of the year',
    'over the whole season',
    'in half a year',
    'during the migration',
    'since the rewrite',
    'last spring',
    'in the school year',
  ])('takes a period: %s', (period) => {
    expect(found(`p95 fell by 40% ${period}`)).toEqual([]);
  });

  it.each([
    ['Twelve', 'a number, no unit, no baseline and no time window'],
    ['It is 40 now, in March', 'a number and a time window, no unit and no baseline'],
    ['40 before', 'a number and a baseline, no unit and no time window'],
  ])('names each part that is there or missing: %j', (value, parts) => {
    expect(found(value)).toEqual([`incomplete ${value}: ${parts}`]);
  });

  it.each([
    ['Users were happy', 'Users were happy'],
    ['Significantly faster and happier users.', 'Significantly faster and happier users'],
    ['Better since 2023. And faster.', 'Better since 2023'],
    ['There were no problems.', 'There were no problems'],
    ['The 2nd try was best.', 'The 2nd try was best'],
    ['"Much better"', 'Much better'],
    ['# Faster', 'Faster'],
  ])('misses a number: %j', (value, phrase) => {
    const text = `---\ntype: incident-command\nnumbers: >\n  ${value}\n---\n`;
    const pointed = findingsIn(text, { ruleId }).map(
      (finding) => `${finding.messageId} ${pointedAt(text, finding)}`,
    );
    expect(pointed).toEqual([`noNumber ${phrase}`]);
  });

  it.each([
    'p95 went from 840 ms to 210 ms',
    'Build: 45 min -> 7 min',
    'p99 went from 1.8 s to 1.1 s in the two weeks after the switch',
    '27 regressions caught in three months',
    'Zero downtime during the migration',
    'Zero lost orders',
    'No incident since March',
    'Loose bolts: 9 in 2022, 0 in 2023',
    'Scrap: 8 percent before, 2 percent after',
    'Adoption: 0 of 9 services in January, 9 of 9 in July',
    'reduced readmissions by 12% for 40 wards',
    'Energy use fell 12% for all 40 buildings.',
    '$2M saved a year',
    'The alert found 14 of 15 seeded faults in the test month.',
    '2.3 million rows migrated, 0 mismatches in the comparison',
    "Rework was 14 hours per week. It's under two since October.",
    'The price for one inference sank about 70 percent, from 1 cent to 0.3 cent.',
    'Noise: 58 dB before, 44 dB after',
    'Letters returned: 1,340 the first mailing, 95 the second.',
    'One in three of the meters was silent in the frost. After the new antennas, one in forty.',
    'The bill went down to 18,000 from 41,000.',
    'The job ended at 4:50 in May. In July, with the same volume, at 1:20.',
    '26 loaves in the old plan, 10 in the new',
    'p95 fell by 40% over six weeks',
    '2000 users a day',
    ['Before: 840 ms', 'After: 210 ms'],
    ['Pump stops: 5 a week before', 'Pump stops after the change: 1 a week'],
  ])('takes %j', (value) => {
    expect(found(value)).toEqual([]);
  });

  it('has exact places in lists, sections and every kind of file', () => {
    expect(placesIn(textOf(['Good', 'a 40% reduction', '3 keys']), { ruleId })).toEqual([
      '3:19-3:34 incomplete',
    ]);
    const section =
      '---\ntype: incident-command\n---\n## Numbers\n\n- Größe 😀: improved by 40%.\n- faster\n';
    for (const each of [section, section.replaceAll('\n', '\r\n'), `\uFEFF${section}`]) {
      expect(placesIn(each, { ruleId })).toEqual(['6:3-6:28 incomplete']);
    }
  });

  it.each([
    '',
    'TODO',
    '[your metric]',
    'from [X] to [Y]',
    true,
    { before: '14 keys' },
    [{ before: '14 keys' }],
    ',,, ;; ()',
  ])('leaves %j to other rules', (value) => {
    expect(found(value)).toEqual([]);
  });

  it('does not judge another language', () => {
    const value =
      'Wir haben die Wartezeit um 40 % gesenkt, und alle waren mit dem Ergebnis wirklich sehr zufrieden.';
    expect(found(value)).toEqual([]);
  });

  it('looks at each text once, in time that grows with its length', () => {
    const reader = new Reader(model);
    const claims = (count: number) => claimsIn(reader.read('We cut 14 errors by 40%. '.repeat(count))).length;
    expect([claims(1), claims(100), claims(4000)]).toEqual([1, 100, 4000]);
    expect(found('reduced latency by 40% and 3x faster, '.repeat(500))).toHaveLength(1);
  });

  it('says what was found, what was expected, and what to write', () => {
    const messages = (value: string) => findingsIn(textOf(value), { ruleId }).map(({ message }) => message);
    expect(messages('improved by 40%')).toEqual([
      'The claim `improved by 40%` has a number and a unit, but no baseline and no time window; expected 3 of number, unit, baseline, and time window.\n`<what> went from <before> to <after> within <time>` gives all four.',
    ]);
    expect(messages('8 people, 3 teams.')).toEqual([
      '`8 people, 3 teams` gives sizes, and no outcome; expected what changed, with unit, before and after.\nWrite `<what> went from <before> to <after> within <time>`; how much data, how many people and how long it took say nothing of the result.',
    ]);
    expect(messages('Good.')).toEqual([
      '`numbers` has no number (`Good`), expected what changed, with unit, before and after.\nWrite `<what> went from <before> to <after> within <time>`; if nothing was measured, count something now: users, errors, hours, money.',
    ]);
  });

  it('has an option, and gives notes', () => {
    const text = '---\ntype: incident-command\nnumbers: good\nimpact: good\n---\n';
    const config = { rules: { 'unknown-field': { allow: ['impact'] }, [ruleId]: { fields: ['impact'] } } };
    expect(placesIn(text, { ruleId, config })).toEqual(['4:9-4:13 noNumber']);
    const alone = { rules: { 'field-substance': 'off' } };
    expect(findingsIn(text, { ruleId, config: alone }).map(({ severity }) => severity)).toEqual(['note']);
    expect(placesIn(text.replace('type:', 'status: retired\ntype:'), { ruleId })).toEqual([]);
  });
});
