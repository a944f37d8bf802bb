import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn } from '../support/check-text.ts';

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
    ['an answer that is a template', '## Answer\n\n[your answer]\n', ['5:4-5:10 blank']],
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
    expect(messages('## Answer\n', { config: { skeleton: ['situation', 'result'] } })).toEqual([
      'Blank answer, expected what you would say, in prose (code, quotes and comments are not read).\nWrite it in this order: situation -> result.',
    ]);
  });
});
