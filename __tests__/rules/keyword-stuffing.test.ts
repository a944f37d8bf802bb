import { describe, expect, it } from 'vitest';
import { straight } from '../../src/document/scalar-text.ts';
import { Phrases } from '../../src/reader/phrases.ts';
import { Reader, type Reading } from '../../src/reader/reader.ts';
import { keywordListsIn } from '../../src/rules/support/keyword-lists.ts';
import type { ScorerName } from '../../src/types.ts';
import { type CheckTextOptions, findingsIn, placesIn, pointedAt } from '../support/check-text.ts';
import { model } from '../support/model.ts';

const ruleId = 'keyword-stuffing';
const path = 'answers/ana/a.md';
const textOf = (answer: string) => `---\nprompt: incident-leadership\n---\n\n${answer}\n`;
const found = (answer: string, options: CheckTextOptions = {}) =>
  findingsIn(textOf(answer), { ruleId, path, ...options });
const stuffed = (answer: string, options: CheckTextOptions = {}) =>
  found(answer, options).map((finding) => pointedAt(textOf(answer), finding));
const LIST = 'canary, rollback, tests, metrics, p95 latency reduced, adoption increased';
const SCORERS: readonly ScorerName[] = ['rubric', 'literal'];

describe('keyword-stuffing', () => {
  it.each([
    [`${LIST}.`, LIST],
    [`${LIST.toUpperCase()}!`, LIST.toUpperCase()],
    ['Evals, red team, canary and rollback.', 'Evals, red team, canary and rollback'],
    ['A canary, a rollback, the tests, and our metrics.', 'A canary, a rollback, the tests, and our metrics'],
    ['Canary. Rollback. Audit. Trace.', 'Canary. Rollback. Audit. Trace'],
    ['canary rollback audit trace eval', 'canary rollback audit trace eval'],
    ['canary / rollback / tests / alerts', 'canary / rollback / tests / alerts'],
    ['* canary\n* rollback\n* alerts\n* audit', 'canary\n* rollback\n* alerts\n* audit'],
    ['1. canary\n2. rollback\n3. alerts\n4. audit', 'canary\n2. rollback\n3. alerts\n4. audit'],
    ['**Canary**, *rollback*, ***alerts***, __audit__', 'Canary**, *rollback*, ***alerts***, __audit'],
    ['It was late. Runbook, postmortem, dashboards, alerting.', 'Runbook, postmortem, dashboards, alerting'],
    // Another word makes it no sentence.
    ['Skills: canary, rollback, tests, alerts', 'Skills: canary, rollback, tests, alerts'],
  ])('reports %j', (answer, passage) => {
    expect(stuffed(answer)).toEqual([passage]);
    const windows = `\uFEFF${textOf(answer)}`.replaceAll('\n', '\r\n');
    expect(placesIn(windows, { ruleId, path })).toEqual(placesIn(textOf(answer), { ruleId, path }));
  });

  it.each([
    // Sentences.
    'I added a canary, a rollback script and alerts on p95.',
    'I added canaries, rollbacks, alerts, tests and dashboards.',
    'The release has a canary, a rollback, tests and alerts.',
    'What we had: canary, rollback, tests, alerts.',
    'We had no canary, no rollback, no tests, no alerts.',
    'We should have canary, rollback, tests, alerts.',
    'We mounted an interlock, calibrated the sensor, and ran a load test, an inspection and a leak test.',
    '- added a canary stage\n- wrote rollback runbook\n- set up alerts',
    // Numbers between the words.
    'p95: 900 ms -> 400 ms, errors: 4% -> 1%, cost: 30% lower, incidents: 9 -> 1',
    // Too few, or the same again.
    'Canary, rollback, tests.',
    'canary, canaries, Canary, canary, rollback, rollback',
    'Log, logs, logged, logging, trace, tracing.',
    'CPU spikes? Page. Pod restarts? Page. Disk alerts? Page.',
    'Canary, rollback.\n\nThat was in March.\n\nTests, metrics.',
    // Other words.
    'Tools: Grafana and Postgres.',
    'Ownership, honesty, curiosity, teamwork, quality.',
    'Interlock, leak test, inspection, alarm, calibration',
    // Not prose.
    '> canary, rollback, tests, metrics',
    '```\ncanary, rollback, tests, metrics\n```',
    '### Canary, rollback, tests, metrics\n\nI fixed it.',
    // In another language.
    'Ich habe das so gebaut, wie man es heute eben macht, und das war gut. Canary, Rollback, Tests, Metrics.',
    '',
    ',,, ;;; ///',
  ])('takes %j', (answer) => {
    for (const scorer of SCORERS) expect(stuffed(answer, { scorer })).toEqual([]);
  });

  it.each([
    ['a bare list', 'Canary, rollback, tests, metrics.', true],
    ['a bare list of items', '- canary\n- rollback\n- tests\n- metrics', true],
    ['a list with another word', 'Built canary, rollback, tests, metrics.', false],
    ['a list under a label', '**Action:**\n- canary\n- rollback\n- tests\n- metrics', false],
    ['a list behind a label', 'Result: canary, rollback, tests, metrics', false],
    ['a list behind a colon', 'I built these:\n\n- canary\n- rollback\n- tests\n- metrics', false],
  ])('lets the reader decide about what is more than a bare list: %s', (_, answer, reported) => {
    const keywords = new Phrases<string>();
    for (const word of ['canary', 'rollback', 'tests', 'metrics']) keywords.add(word, word);
    const listsWhere = (...points: string[]) => {
      const reading = new Reader(model).read(answer);
      const passages = points.map((point) => {
        const start = answer.indexOf(point);
        return { start, end: start + point.length, strength: 1 };
      });
      const found = { passages, state: 'present', confidence: 1, closest: null } as const;
      const judge = () => [{ ...found, passages: [] }, found];
      return keywordListsIn(Object.assign(Object.create(reading) as Reading, { judge }), keywords).length;
    };
    expect(listsWhere()).toBe(1);
    expect(listsWhere('rollback')).toBe(reported ? 1 : 0);
    expect(listsWhere('metrics')).toBe(reported ? 1 : 0);
  });

  it('reports each list of an answer', () => {
    const answer = `${LIST}.\n\nI wrote it down.\n\nEvals, audit, alerts, guardrails.`;
    expect(placesIn(textOf(answer), { ruleId, path })).toEqual(['5:1-5:74 stuffed', '9:1-9:33 stuffed']);
  });

  it('counts the words of a configuration too', () => {
    const config = { words: { mechanism: ['interlock', 'leak test', 'inspection', 'calibration'] } };
    expect(stuffed('Interlock, leak tests, inspection, calibration.', { config })).toEqual([
      'Interlock, leak tests, inspection, calibration',
    ]);
  });

  it('leaves the literal score as it is, and says where its points come from', () => {
    const [finding] = found(`${LIST}.`, { scorer: 'literal' });
    expect([finding?.messageId, finding?.message]).toEqual([
      'stuffed',
      `Found a list of 9 keywords (\`${LIST}\`), expected sentences that say who did what; the literal score of 2 depends on it.\nPick the two that matter most, and write a sentence about each: \`I added <device>, so that <what it caught>\`, \`<what> went from <before> to <after>\`.`,
    ]);
    // The same points are earned by a sentence too.
    const told = 'We ran a canary and a test, and errors reduced our sleep.\n\n';
    expect(stuffed(`${told}${LIST}.`, { scorer: 'literal' })).toEqual([]);
    expect(stuffed(`${told}${LIST}.`)).toEqual([LIST]);
  });

  it('says what to write instead', () => {
    const [finding] = found('Evals, audit, alerts, guardrails.');
    expect([finding?.severity, finding?.message]).toEqual([
      'warning',
      'Found a list of 4 keywords (`Evals, audit, alerts, guardrails`), expected sentences that say who did what; a list is not evidence.\nPick the two that matter most, and write a sentence about each: `I added <device>, so that <what it caught>`, `<what> went from <before> to <after>`.',
    ]);
  });

  it('shortens a long list, and shows it on one line', () => {
    const bullets = `- ${LIST.split(/,? /).join('\n- ')}`;
    expect(found(bullets)[0]?.message).toContain(
      '(`canary - rollback - tests - metrics - p95 - latency - reduced - adoption - incr…`)',
    );
  });

  it('does not judge a retired document, and gives a draft notes', () => {
    const severities = (status: string) =>
      findingsIn(`---\nstatus: ${status}\n---\n${LIST}\n`, { ruleId }).map(({ severity }) => severity);
    expect(['ready', 'draft', 'retired'].map(severities)).toEqual([['warning'], ['note'], []]);
  });

  it('looks at each sentence once', () => {
    const keywords = new Phrases<string>();
    for (const word of ['canary', 'rollback', 'tests', 'metrics']) keywords.add(word, word);
    const reads = (lists: number) => {
      const reader = new Reader(model);
      const text = 'Canary, rollback, tests, metrics. I did other things. '.repeat(lists);
      const reading = reader.read(straight(text, 0).text);
      let count = 0;
      reader.tokens.shape = new Proxy(reader.tokens.shape, {
        get(target, key) {
          count++;
          return Reflect.get(target, key) as unknown;
        },
      });
      expect(keywordListsIn(reading, keywords)).toHaveLength(lists);
      return count;
    };
    expect(reads(400)).toBeLessThan(2.1 * reads(200));
  });
});
