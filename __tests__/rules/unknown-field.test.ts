import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'unknown-field';
const found = (yaml: string, options = {}) =>
  placesIn(`---\ntype: incident-command\n${yaml}\n---\n`, { ruleId, ...options });

describe('unknown-field', () => {
  it.each([
    ['tradeofs: x', ['3:1-3:9 suggest']],
    ['"tradeofs": x', ['3:2-3:10 suggest']],
    ['tag: x', ['3:1-3:4 suggest']],
    ['promt: x', ['3:1-3:6 suggest']],
    ['situation: x\ntask: y', ['3:1-3:10 unknown', '4:1-4:5 unknown']],
    ['draft: true', ['3:1-3:6 unknown']],
    ['名前: x', ['3:1-3:3 unknown']],
    ['"": x', ['3:2-3:2 unknown']],
    ['"!": x', ['3:2-3:3 unknown']],
    ['constructor: x', ['3:1-3:12 unknown']],
    [`${'k'.repeat(300)}: x`, ['3:1-3:301 unknown']],
  ])('%s', (yaml, expected) => {
    expect(found(yaml)).toEqual(expected);
  });

  it.each([
    ...['title', 'owner', 'Status: ready', 'date', 'tags', 'Themes: [judgment]', 'prompts: [ai-safety]'],
    ...['api-contract', 'apiContract', 'API contract', '"Trade-offs"', 'lessons', 'What was at stake'],
    ...['company', 'year', 'level', 'slug', 'aliases', 'Created', 'layout', 'description', 'role', 'team'],
  ])('takes %s', (key) => {
    expect(found(key.includes(': ') ? key : `${key}: x`)).toEqual([]);
  });

  it('takes the keys of every type, of the option and of the configuration', () => {
    expect(found('adoption: x\neval_signal: y')).toEqual([]);
    expect(
      found('rehearsed_on: x', { config: { rules: { 'unknown-field': { allow: ['Rehearsed on'] } } } }),
    ).toEqual([]);
    expect(found('audience: x', { config: { 'common-fields': { audience: 'who' } } })).toEqual([]);
  });

  it('is a warning, and a note in a draft', () => {
    const text = (status: string) => `---\nstatus: ${status}\nsituation: x\n---\n`;
    expect(findingsIn(text('ready'), { ruleId })[0]?.severity).toBe('warning');
    expect(findingsIn(text('draft'), { ruleId })[0]?.severity).toBe('note');
    expect(findingsIn(text('retired'), { ruleId })).toEqual([]);
  });

  it('says what to do', () => {
    expect(
      findingsIn('---\nsituation: x\ntradeofs: y\n---\n', { ruleId }).map(({ message }) => message),
    ).toEqual([
      'Unknown key `situation`, which nothing reads.\nMove its text to a field or into the answer, or list the key in the option `allow` of this rule.',
      'Unknown key `tradeofs`, which nothing reads.\nDid you mean `tradeoffs`?',
    ]);
  });

  it('renames a key once, and never to one that is there', () => {
    const fixes = (yaml: string) => findingsIn(`---\n${yaml}\n---\n`, { ruleId }).map(({ fix }) => fix);
    expect(fixes('lessn: x')).toEqual([{ range: [4, 9], text: 'lesson' }]);
    expect(fixes("'lessn': x")).toEqual([{ range: [5, 10], text: 'lesson' }]);
    expect(fixes('lessn: x\nlesso: y')).toEqual([{ range: [4, 9], text: 'lesson' }, undefined]);
    expect(fixes('lessn: x\nlessons: y')).toEqual([undefined]);
    expect(fixes('titel: x\ntitle: y')).toEqual([undefined]);
  });
});
