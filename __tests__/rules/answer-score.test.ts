import { describe, expect, it } from 'vitest';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { answerScore } from '../../src/rules/answer-score.ts';
import type { RuleContext } from '../../src/rules/types.ts';
import { LineIndex } from '../../src/text/lines.ts';
import { composeMessage } from '../../src/text/message.ts';
import type { AnswerScore, ClosestPassage, Point } from '../../src/types.ts';
import { documentOf, findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'answer-score';
const textOf = (body: string) => `---\ntype: incident-command\n---\n${body}`;
const literal = { ruleId, scorer: 'literal' } as const;
const messages = (body: string, options = {}) =>
  findingsIn(textOf(body), { ruleId, ...options }).map(({ message }) => message);
const literally = (body: string, options = {}) => placesIn(textOf(body), { ...literal, ...options });

const MECHANISM =
  'For mechanism: say in one sentence what you put in place so that it could be seen, checked or undone: `I added <test, alert, flag, rollback> so that <what it catches>`';
const EVIDENCE =
  'For evidence: add one number with its unit and what it was before: `<what> went from <before> to <after> within <time>`, or how many users, errors or hours it was about';
const MECHANISM_WORDS =
  'For mechanism (one of the words eval, rollback, canary, metric, trace, test, audit or incident), name what you built or ran to control, observe, verify or undo the change, e.g. a canary, a test, a rollback';
const EVIDENCE_WORDS =
  'For evidence (one of the words reduced, increased, p95, adoption, customers, errors or latency), name what changed because of it, e.g. errors reduced from 4% to 0.5% in a month';
const BOTH = 'I added an alert on the depth of the queue. Failed imports fell from 41 a day to 3.';
const GERMAN =
  'Ich habe einen Alarm auf die Tiefe der Warteschlange gesetzt, und seitdem gab es in sechs Monaten keinen Ausfall mehr.';

describe('answer-score with the rubric', () => {
  it.each([
    [
      'We should add an alert on the queue.',
      'scores 0 of 2, expected 2: mechanism and evidence absent; closest to mechanism: `We should add an alert on the queue` (line 4), a plan, not something done; closest to evidence: `We should add an alert on the queue` (line 4), a plan, not something done',
      `${MECHANISM}. ${EVIDENCE}`,
    ],
    [
      '\n## Answer\n\nI added an alert on the depth of the queue.\n',
      'scores 1 of 2, expected 2: evidence absent, mechanism present; closest to evidence: `I added an alert on the depth of the queue` (line 7), without a number',
      EVIDENCE,
    ],
    [
      'p99 latency went from 840 ms to 210 ms in a month.',
      'scores 1 of 2, expected 2: mechanism absent, evidence present; closest to mechanism: `p99 latency went from 840 ms to 210 ms in a month` (line 4), not clearly a check or a control; if it is one, say what it catches or stops',
      MECHANISM,
    ],
    [
      'We were a team of 14.',
      'scores 0 of 2, expected 2: mechanism and evidence absent; closest to mechanism: `We were a team of 14` (line 4), not clearly a check or a control; if it is one, say what it catches or stops; closest to evidence: `We were a team of 14` (line 4), with a number, but not clearly an outcome; if it is one, say what it was before',
      `${MECHANISM}. ${EVIDENCE}`,
    ],
  ])('says the state of each point, what comes closest and what to write: %j', (body, found, advice) => {
    expect(messages(body)).toEqual([`The answer ${found}.\n${advice}.`]);
  });

  it.each([
    BOTH,
    'We put every change behind a feature flag. In a month, failed deploys went from 9 to 1.',
    `**${BOTH}**`,
    `- ${BOTH.replace('. ', '.\n- ')}`,
    `${BOTH}\n\n## Stakes\n\nWe should add more.`,
  ])('takes %j', (body) => {
    expect(messages(body)).toEqual([]);
  });

  it.each([
    ['adjectives under a heading', '## Answer\n\nVery good work.\n', ['4:4-4:10 below']],
    ['adjectives without one', '\nVery good work.\nTruly.\n', ['5:1-5:16 below']],
    [
      'words in a quotation, code and a comment',
      `> ${BOTH}\n\nGood \`${BOTH}\`.\n\n<!-- ${BOTH} -->\n`,
      ['6:1-6:92 below'],
    ],
    ['a field', `## Numbers\n\n${BOTH}\n\n## Answer\n\nGood.\n`, ['8:4-8:10 below']],
    [
      'one of several answers',
      `## Answer: incident-leadership\n${BOTH}\n## Answer: disagreement\nGood.\n`,
      ['6:4-6:24 below'],
    ],
    ['one letter', 'x', ['4:1-4:2 below']],
    ['an emoji', '\u{1f600}', ['4:1-4:3 below']],
    ['another language', `## Answer\n\n${GERMAN}\n`, ['4:4-4:10 language']],
    ['another script', '三月に支払いサービスが落ちました。\n', ['4:1-4:18 language']],
  ])('points at %s', (_, body, expected) => {
    expect(placesIn(textOf(body), { ruleId })).toEqual(expected);
    const windows = `\uFEFF${textOf(body)}`.replaceAll('\n', '\r\n');
    expect(placesIn(windows, { ruleId }).map((place) => place.split('-')[0])).toEqual(
      expected.map((place) => place.split('-')[0]),
    );
  });

  it('gives an answer in another language a note and nothing else', () => {
    const found = findingsIn(textOf(GERMAN), { ruleId, config: { rules: { [ruleId]: 'error' } } });
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'note',
        'The answer is not in English, so it is not judged.\nWrite it in English to have it checked; until then no rule reads its prose.',
      ],
    ]);
  });
});

describe('answer-score', () => {
  const passage = (text: string): ClosestPassage => ({
    text,
    at: { start: 0, end: 1 },
    mood: 'wish',
    number: false,
  });
  const judged = (missing: Point[], unsure: Point[]): AnswerScore => ({
    score: 2 - missing.length,
    missing,
    unsure,
    confidence: { mechanism: 0.5, evidence: 0.5 },
    closest: { mechanism: passage('a flag'), evidence: null },
    signals: [],
    elements: [],
    literal: { score: 0, missing },
    english: true,
  });
  const document = documentOf(textOf('An answer.'));
  const foundIn = (score: AnswerScore, minScore = 2) => {
    const lines = new LineIndex(document.text);
    const context = { vocabulary: new Vocabulary(aiLab), lines, minScore, scorer: 'rubric', scores: [score] };
    return [...answerScore.check(document, context as unknown as RuleContext)];
  };
  const said = (score: AnswerScore, minScore = 2) =>
    foundIn(score, minScore).map(
      ({ messageId, data }) =>
        composeMessage(answerScore.meta.messages[messageId] ?? '', data).split('\n')[0],
    );
  const M: Point = 'mechanism';
  const E: Point = 'evidence';
  const CLOSEST = '; closest to mechanism: `a flag` (line 1), a condition or a wish, not something done';

  it.each<[string, Point[], Point[], number, string | null]>([
    ['nothing is missing', [], [], 2, null],
    [
      'a point is surely missing',
      [E],
      [],
      2,
      'The answer scores 1 of 2, expected 2: evidence absent, mechanism present',
    ],
    [
      'a point is probably missing',
      [M],
      [M],
      2,
      `The answer may not reach the expected score of 2: mechanism unsure, evidence present${CLOSEST}`,
    ],
    [
      'a point is probably there',
      [],
      [M],
      2,
      `The answer may not reach the expected score of 2: mechanism unsure, evidence present${CLOSEST}`,
    ],
    [
      'both are unclear',
      [M],
      [M, E],
      2,
      `The answer may not reach the expected score of 2: mechanism and evidence unsure${CLOSEST}`,
    ],
    [
      'one is missing, one is unclear',
      [M, E],
      [E],
      2,
      `The answer scores 0 of 2, expected 2: mechanism absent, evidence unsure${CLOSEST}`,
    ],
    [
      'one is missing, one is probably there',
      [E],
      [M],
      2,
      'The answer scores 1 of 2, expected 2: evidence absent, mechanism unsure',
    ],
    ['one is enough', [E], [], 1, null],
    [
      'one is enough, and it is unclear',
      [E],
      [M],
      1,
      `The answer may not reach the expected score of at least 1: evidence absent, mechanism unsure${CLOSEST}`,
    ],
    ['one is enough, and one is there', [], [M], 1, null],
    [
      'one is enough, and none is there',
      [M, E],
      [],
      1,
      `The answer scores 0 of 2, expected at least 1: mechanism and evidence absent${CLOSEST}`,
    ],
    ['none is asked for', [M, E], [M], 0, null],
  ])('where %s', (_, missing, unsure, minScore, expected) => {
    expect(said(judged(missing, unsure), minScore)).toEqual(expected === null ? [] : [`${expected}.`]);
  });

  it('quotes a passage on one line, shortened, and without backticks', () => {
    const score = judged(['mechanism'], []);
    const text = `a \`flag\`\nof the ${'large '.repeat(20)}queue`;
    const [message] = said({ ...score, closest: { ...score.closest, mechanism: passage(text) } });
    expect(message).toContain(
      "; closest to mechanism: `a 'flag' of the large large large large large large large large large large lar…` (line 1), ",
    );
  });

  it('is at most a warning where it is unsure', () => {
    expect(foundIn(judged([M], [M]))).toMatchObject([{ messageId: 'unsure' }]);
    expect(answerScore.meta.atMost).toEqual({ unsure: 'warning', language: 'note' });
  });

  it('leaves missing and blank answers to answer-missing', () => {
    expect(placesIn(textOf(''), { ruleId })).toEqual([]);
    expect(placesIn(textOf('## Answer\n\n[your answer]\n'), { ruleId })).toEqual([]);
    expect(literally('')).toEqual([]);
  });

  it('asks for min-score', () => {
    const alert = 'I added an alert on the depth of the queue.\n';
    const found = (options: object) => placesIn(textOf(alert), { ruleId, ...options });
    expect(found({ config: { 'min-score': 1 } })).toEqual([]);
    expect(found({ config: { 'min-score': 0 } })).toEqual([]);
    expect(found({ config: { 'min-score': 1 }, minScore: 2 })).toHaveLength(1);
    const overrides = [{ files: 'stories/ana/*', 'min-score': 1 }];
    expect(found({ config: { overrides } })).toEqual([]);
    expect(found({ config: { overrides }, path: 'stories/ben/a.md' })).toHaveLength(1);
  });

  it('does not judge a retired document, and gives a draft notes', () => {
    const severities = (status: string) =>
      findingsIn(`---\nstatus: ${status}\n---\nGood.\n`, { ruleId }).map(({ severity }) => severity);
    expect(['ready', 'draft', 'retired'].map(severities)).toEqual([['error'], ['note'], []]);
  });
});

describe('answer-score with the literal scorer', () => {
  it.each([
    ['adjectives', 'Very good work.\n', ['4:1-4:16 below']],
    ['prose with spaces around', '  Very good work. \n', ['4:3-4:18 below']],
    ['prose behind a title', '# A test of errors\n\nVery good.\n', ['6:1-6:11 below']],
    [
      'words in code, quotes and comments',
      'Good `test`.\n\n> errors\n\n<!-- errors -->\n',
      ['4:1-4:13 below'],
    ],
    ['words that are not whole', 'Tests (canary) "p95" errorless.\n', ['4:1-4:32 below']],
    [
      'one of several',
      '## Answer: ai-safety\nA test; errors.\n## Answer: disagreement\nA test.\n',
      ['6:4-6:24 below'],
    ],
    ['other letters', 'Größe \u{1f600}.\n', ['4:1-4:10 below']],
    ['another language', `${GERMAN}\n`, [`4:1-4:${GERMAN.length + 1} below`]],
  ])('reports %s', (_, body, expected) => {
    expect(literally(body)).toEqual(expected);
  });

  it.each(['A test: errors.\n', 'CANARY;\n\nLatency,\n', '- eval\n- p95\n', 'a\u00a0test\u2003errors\n'])(
    'takes %j',
    (body) => {
      expect(literally(body)).toEqual([]);
    },
  );

  it.each([
    [
      'Good.\n',
      {},
      `0 of 2, expected 2: mechanism and evidence absent.\n${MECHANISM_WORDS}. ${EVIDENCE_WORDS}.`,
    ],
    ['A test.\n', {}, `1 of 2, expected 2: evidence absent, mechanism present.\n${EVIDENCE_WORDS}.`],
    [
      'Errors.\n',
      { config: { words: { mechanism: { replace: ['Runbook', 'alert'] } } } },
      '1 of 2, expected 2: mechanism absent, evidence present.\nFor mechanism (one of the words runbook or alert), name what you built or ran to control, observe, verify or undo the change, e.g. a canary, a test, a rollback.',
    ],
    [
      'Good.\n',
      { minScore: 1 },
      `0 of 2, expected at least 1: mechanism and evidence absent.\n${MECHANISM_WORDS}. ${EVIDENCE_WORDS}.`,
    ],
  ])('says which words would count: %j %j', (body, options, message) => {
    expect(messages(body, { ...literal, ...options })).toEqual([`The answer scores ${message}`]);
  });
});

describe('the reason why what comes closest may not count', () => {
  const PLAIN = 'not clearly a check or a control; if it is one, say what it catches or stops';
  const OUTCOME = 'with a number, but not clearly an outcome; if it is one, say what it was before';
  const reasonFor = (point: Point, body: string) =>
    new RegExp(`closest to ${point}: \`[^\`]+\` \\(line 4\\), (.*?)(?:; closest|\\.$)`, 'm').exec(
      messages(body)[0] ?? '',
    )?.[1];

  it.each<[Point, string, string]>([
    ['mechanism', 'I asked the customers what they wanted and put a box by the door.', PLAIN],
    ['mechanism', 'I taught your students to read the meter, and they always do.', PLAIN],
    ['mechanism', 'Errors fell from 40 a day to 2.', PLAIN],
    ['mechanism', 'The guests were much happier and came back more often.', PLAIN],
    ['evidence', 'I put a whiteboard beside the walk-in; every fillet got a date.', 'without a number'],
    ['evidence', 'I added a check that warns if the row count drops.', 'without a number'],
    ['evidence', 'Every file now needs an owner, so that anyone could undo it.', 'without a number'],
    ['evidence', 'A clerk reads each letter twice and nobody signs alone.', 'without a number'],
    ['evidence', 'I let no truck leave without a signed sheet.', 'without a number'],
    ['evidence', 'We were a team of 14 in three offices.', OUTCOME],
    [
      'mechanism',
      'The goal is under 0.1 percent of lost messages by the end of the year.',
      'a goal, not something done',
    ],
    ['evidence', 'Our target is a wait of at most five minutes.', 'a goal, not something done'],
    ['mechanism', 'We aim for 99.9 percent uptime.', 'a goal, not something done'],
    ['mechanism', 'The objective was to halve the waste.', 'a goal, not something done'],
    ['mechanism', 'Next year we will put a sensor in each freezer.', 'a plan, not something done'],
    ['mechanism', 'I would have liked an alert on the freezer.', 'a condition or a wish, not something done'],
    ['mechanism', 'We had no list of the allergens.', 'which may say what was missing'],
    ['mechanism', 'Was there a list of the allergens?', 'a question'],
    ['mechanism', 'My role was to run the kitchen.', 'a duty, not something done'],
    ['mechanism', 'Skills: Excel, HACCP, cold chain', 'a list of skills, not something done'],
  ])('%s: %j', (point, body, reason) => {
    expect(reasonFor(point, body)).toBe(reason);
  });
});
