import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'answer-score';
const textOf = (body: string) => `---\ntype: incident-command\n---\n${body}`;
const literal = { ruleId, scorer: 'literal' } as const;
const found = (body: string, options = {}) => placesIn(textOf(body), { ...literal, ...options });
const RUBRIC_MECHANISM =
  'For mechanism: Say in one sentence what you put in place so that it could be seen, checked or undone: `I added <test, alert, flag, rollback> so that <what it catches>`';
const RUBRIC_EVIDENCE =
  'For evidence: Add one number with its unit and its base: `<what> went from <before> to <after> within <time>`, or how many users, errors or hours it was about';
const MECHANISM =
  'For mechanism (one of the words eval, rollback, canary, metric, trace, test, audit or incident), name what you built or ran to control, observe, verify or undo the change, e.g. a canary, a test, a rollback';
const EVIDENCE =
  'For evidence (one of the words reduced, increased, p95, adoption, customers, errors or latency), name what changed because of it, e.g. errors reduced from 4% to 0.5% in a month';

describe('answer-score', () => {
  it.each([
    ['Very good work.', ['mechanism', 'evidence']],
    ['test latency', ['mechanism', 'evidence']],
    ['We should add a canary.', ['mechanism', 'evidence']],
    ['I rolled the release back.', ['evidence']],
    ['p99 went from 840 ms to 210 ms.', ['mechanism']],
    ['I ran evals on each change, and incidents were cut by 40%.', []],
  ])('asks by the rubric for what %j does not say', (body, missing) => {
    const messages = findingsIn(textOf(body), { ruleId }).map(({ message }) => message);
    const what = missing.length === 2 ? 'mechanism and evidence are' : `${missing[0]} is`;
    const advice = missing.map((point) => (point === 'mechanism' ? RUBRIC_MECHANISM : RUBRIC_EVIDENCE));
    expect(messages).toEqual(
      missing.length === 0
        ? []
        : [
            `The answer scores ${2 - missing.length} of 2, expected 2: ${what} missing.\n${advice.join('. ')}.`,
          ],
    );
  });

  it.each([
    ['adjectives under a heading', '## Answer\n\nVery good work.\n', ['4:4-4:10 below']],
    ['adjectives without one', '\nVery good work.\nTruly.\n', ['5:1-5:16 below']],
    ['indented prose', '  Very good work. \n', ['4:3-4:18 below']],
    ['prose behind a title', '# A test of errors\n\nVery good.\n', ['6:1-6:11 below']],
    [
      'words in code, quotes and comments',
      'Good `test`.\n\n> errors\n\n<!-- errors -->\n',
      ['4:1-4:13 below'],
    ],
    ['words in a field', '## Numbers\n\nA test, errors.\n\n## Answer\n\nGood.\n', ['8:4-8:10 below']],
    ['words that are not whole', 'Tests (canary) "p95" errorless.\n', ['4:1-4:32 below']],
    [
      'one of several',
      '## Answer: ai-safety\nA test; errors.\n## Answer: disagreement\nA test.\n',
      ['6:4-6:24 below'],
    ],
    ['non-ASCII words', 'Größe 😀.\n', ['4:1-4:10 below']],
  ])('%s', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
    const windows = `\uFEFF${textOf(body)}`.replaceAll('\n', '\r\n');
    // A line that ends the answer keeps its carriage return out of the place.
    expect(placesIn(windows, literal).map((place) => place.split('-')[0])).toEqual(
      expected.map((place) => place.split('-')[0]),
    );
  });

  it.each(['A test: errors.\n', 'CANARY;\n\nLatency,\n', '- eval\n- p95\n', 'a\u00a0test\u2003errors\n'])(
    'takes %j',
    (body) => {
      expect(found(body)).toEqual([]);
    },
  );

  it('leaves missing and blank answers to answer-missing', () => {
    expect(found('')).toEqual([]);
    expect(found('## Answer\n\n[your answer]\n')).toEqual([]);
  });

  it('asks for min-score', () => {
    expect(found('A test.\n', { config: { 'min-score': 1 } })).toEqual([]);
    expect(found('Good.\n', { config: { 'min-score': 0 } })).toEqual([]);
    expect(found('A test.\n', { config: { 'min-score': 1 }, minScore: 2 })).toHaveLength(1);
    const overrides = [{ files: 'stories/ana/*', 'min-score': 1 }];
    expect(found('A test.\n', { config: { overrides } })).toEqual([]);
    expect(found('A test.\n', { config: { overrides }, path: 'stories/ben/a.md' })).toHaveLength(1);
  });

  it('does not judge a retired document, and gives a draft notes', () => {
    const severities = (status: string) =>
      findingsIn(`---\nstatus: ${status}\n---\nGood.\n`, literal).map(({ severity }) => severity);
    expect(['ready', 'draft', 'retired'].map(severities)).toEqual([['error'], ['note'], []]);
  });

  it.each([
    [
      'Good.\n',
      {},
      `The answer scores 0 of 2, expected 2: mechanism and evidence are missing.\n${MECHANISM}. ${EVIDENCE}.`,
    ],
    ['A test.\n', {}, `The answer scores 1 of 2, expected 2: evidence is missing.\n${EVIDENCE}.`],
    [
      'Errors.\n',
      { config: { words: { mechanism: { replace: ['Runbook', 'alert'] } } } },
      'The answer scores 1 of 2, expected 2: mechanism is missing.\nFor mechanism (one of the words runbook or alert), name what you built or ran to control, observe, verify or undo the change, e.g. a canary, a test, a rollback.',
    ],
    [
      'Good.\n',
      { minScore: 1 },
      `The answer scores 0 of 2, expected at least 1: mechanism and evidence are missing.\n${MECHANISM}. ${EVIDENCE}.`,
    ],
  ])('says what would count: %j %j', (body, options, message) => {
    expect(findingsIn(textOf(body), { ...literal, ...options }).map((finding) => finding.message)).toEqual([
      message,
    ]);
  });
});
