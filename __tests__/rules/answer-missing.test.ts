import { describe, expect, it } from 'vitest';
import { documentOf, findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'answer-missing';
const found = (body: string, options = {}) =>
  placesIn(`---\ntype: incident-command\nstakes: x\n---\n${body}`, { ruleId, ...options });

describe('answer-missing', () => {
  it.each([
    ['nothing', '', ['1:1-1:4 none']],
    ['sections of fields only', '## Lesson\n\nText.\n\n### Part\n\nText.\n', ['1:1-1:4 none']],
    ['a title only', '# Title\n', ['1:1-1:4 none']],
    ['code, quotes and comments only', '```\na\n```\n\n> b\n\n<!-- c -->\n', ['1:1-1:4 none']],
    ['a blank answer', '## Answer\n', ['5:4-5:10 blank']],
    ['a blank answer before a section', '## Answer\n\n## Lesson\n\nText.\n', ['5:4-5:10 blank']],
    ['an answer in code', '## Answer\n\n```\ntext\n```\n', ['5:4-5:10 blank']],
    ['an answer that is a template', '## Answer\n\n[your answer]\n', ['7:1-7:14 placeholder']],
    ['an answer that is TODO', '## Answer\n\nTODO\n', ['7:1-7:5 placeholder']],
    ['marks', '## Answer\n\n...\n', ['7:1-7:4 placeholder']],
    ['coming soon, without a heading', 'Coming soon!\n', ['5:1-5:13 placeholder']],
    ['one of two', '## Answer: ai-safety\nText.\n## Answer: disagreement\n', ['7:4-7:24 blank']],
    ['one beside prose', 'Text.\n\n## **Answer**\n', ['7:4-7:14 blank']],
    ['an underlined one', 'Answer\n------\n', ['5:1-5:7 blank']],
  ])('%s', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
    const windows = `\uFEFF---\ntype: incident-command\nstakes: x\n---\n${body}`.replaceAll('\n', '\r\n');
    expect(placesIn(windows, { ruleId })).toEqual(expected);
  });

  it.each([
    'Text.\n',
    '# Title\n\nText.\n',
    '## Answer\n\n- a list\n',
    '## Background\n\nText.\n',
    '## Answer\n\n### Part\n\nText.\n',
  ])('takes %j', (body) => {
    expect(found(body)).toEqual([]);
  });

  it.each([
    '## Answer\n',
    '## Answer\n\nTODO\n',
    '## Answer\n\n...\n',
    '## Answer\n\n[your answer]\n',
    'TBD\n',
    '',
  ])('is the one finding about the answer in %j', (body) => {
    const about = findingsIn(`---\nprompt: ai-safety\n---\n${body}`, { path: 'answers/ana/a.md' });
    expect(about.map(({ ruleId: id }) => id)).toEqual([ruleId]);
  });

  it.each([
    [
      'in a block quote',
      '> I added a test. Errors fell\n> from 9 to 2.\n',
      'I added a test. Errors fell from 9 to 2.',
    ],
    [
      'in a fence',
      '```\nI added a test. Errors fell from 9 to 2.\n```\n',
      'I added a test. Errors fell from 9 to 2.',
    ],
    [
      'in a fence below its question',
      '> **Q: Tell me**\n\n```text\nI added a test. It held.\n```\n',
      'I added a test. It held.',
    ],
    ['in a quote below its question', '> Why this role?\n\n> I test. I roll back.\n', 'I test. I roll back.'],
    ['in two quotes', '> I test.\n\n---\n\n> I roll back.\n', 'I test. I roll back.'],
  ])('takes an answer that stands %s', (_, body, said) => {
    for (const head of ['', '## Answer\n\n']) {
      expect(found(head + body)).toEqual([]);
      const [answer] = documentOf(`---\ntype: x\n---\n${head}${body}`).answers;
      expect(answer?.prose.text.replace(/\s+/g, ' ').trim()).toBe(said);
    }
  });

  it.each(['Said.\n\n> I test. I roll back.\n', '```ts\nconst a = 1. b. c.\n```\n\nSaid.\n'])(
    'reads no quotation beside prose: %j',
    (body) => {
      const [answer] = documentOf(`---\ntype: x\n---\n## Answer\n\n${body}`).answers;
      expect(answer?.prose.text.trim()).toBe('Said.');
    },
  );

  it('asks it of prompt answers too', () => {
    expect(placesIn('---\nprompt: ai-safety\n---\n> Why?\n', { ruleId })).toEqual(['1:1-1:4 none']);
  });

  it('does not judge broken and retired documents, and gives a draft notes', () => {
    const severities = (yaml: string) =>
      findingsIn(`---\n${yaml}\n---\n`, { ruleId }).map(({ severity }) => severity);
    expect(severities('status: ready')).toEqual(['error']);
    expect(severities('status: draft')).toEqual(['note']);
    expect(severities('status: retired')).toEqual([]);
    expect(severities('status: [')).toEqual([]);
  });

  it('says what to do, with the skeleton of the configuration', () => {
    const messages = (body: string, options = {}) =>
      findingsIn(`---\ntype: x\n---\n${body}`, { ruleId, ...options }).map(({ message }) => message);
    expect(messages('')).toEqual([
      'Missing answer, expected a section `## Answer` with what you would say.\nWrite it in this order: context and stakes -> what I owned -> mechanism -> evidence (numbers) -> tradeoff -> lesson.',
    ]);
    expect(messages('## Answer\n\nTODO\n')).toEqual([
      'The answer contains only `TODO`, expected what you would say.\nWrite it in this order: context and stakes -> what I owned -> mechanism -> evidence (numbers) -> tradeoff -> lesson.',
    ]);
    expect(messages('## Answer\n\n[add: context]\n[add: what I owned]\n\nTODO\n')[0]).toMatch(
      /^The answer contains only 3 placeholders, the first of which is `\[add: context\]`, expected what you would say\.\n/,
    );
    expect(messages('## Answer\n', { config: { skeleton: ['situation', 'result'] } })).toEqual([
      'Blank answer, expected what you would say, in prose (code, quotes and comments are not read).\nWrite it in this order: situation -> result.',
    ]);
  });
});
