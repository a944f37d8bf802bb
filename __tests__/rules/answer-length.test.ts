import { describe, expect, it } from 'vitest';
import { checkConfigData } from '../../src/config/schema.ts';
import { rules } from '../../src/rules/index.ts';
import { findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'answer-length';
const textOf = (body: string) => `---\ntype: incident-command\n---\n\n## Answer\n\n${body}\n`;
const said = (words: number) => Array.from({ length: words }, (_, index) => `word${index}`).join(' ');
const found = (body: string, options = {}) => placesIn(textOf(body), { ruleId, ...options });
const messages = (body: string, options = {}) =>
  findingsIn(textOf(body), { ruleId, ...options }).map(({ message }) => message);
const rule = (options: object) => ({ config: { rules: { [ruleId]: options } } });

describe('answer-length', () => {
  it.each([
    ['ten words', said(10), ['5:4-5:10 tooShort']],
    ['fewer, which answer-score says', said(9), []],
    ['one word too few', said(74), ['5:4-5:10 tooShort']],
    ['the least', said(75), []],
    ['the most', said(300), []],
    ['one word too many', said(301), ['5:4-5:10 tooLong']],
    ['much too much', said(5000), ['5:4-5:10 tooLong']],
    ['marks without a word', '?! ... -- !!!', []],
    ['list items', said(74).replaceAll(' ', '\n- '), ['5:4-5:10 tooShort']],
    ['list items that are enough', said(75).replaceAll(' ', '\n- '), []],
    ['numbers, one word each', '1,200 '.repeat(74), ['5:4-5:10 tooShort']],
    ['numbers that are enough', '1,200 '.repeat(75), []],
    ['words with a hyphen, said as two', 'one-off '.repeat(37), ['5:4-5:10 tooShort']],
    ['words with an apostrophe, said as one', "don't ".repeat(74), ['5:4-5:10 tooShort']],
    ['words with accents', 'naïve Müller résumé '.repeat(25), []],
    [
      'words with accents that are too few',
      'the naïve clerk read his résumé '.repeat(12),
      ['5:4-5:10 tooShort'],
    ],
  ])('%s', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
    const windows = textOf(body).replaceAll('\n', '\r\n');
    expect(placesIn(`\uFEFF${windows}`, { ruleId })).toEqual(expected);
  });

  it.each([
    ['a heading', `### ${said(80)}\n\n`],
    ['code', `\`\`\`sh\n${said(80)}\n\`\`\`\n\n`],
    ['a code span', `\`${said(80)}\` `],
    ['a quoted line', `> ${said(80)}\n\n`],
    ['a comment', `<!-- ${said(80)} -->\n`],
    ['template text', '[your metric here] '.repeat(30)],
  ])('does not count %s, which is not said', (_, unsaid) => {
    expect(messages(`${unsaid}I checked it.`)).toEqual([
      expect.stringMatching(/^The answer has 3 words, 1 second at 150 words per minute, /),
    ]);
  });

  it('judges each answer for itself, also those without a heading', () => {
    const two = `---\ntype: x\n---\n## Answer: ai-safety\n${said(90)}\n## Answer: disagreement\n${said(12)}\n`;
    expect(placesIn(two, { ruleId })).toEqual(['6:4-6:24 tooShort']);
    expect(
      placesIn('---\nprompt: ai-safety\n---\n\nIt is safe.\nTruly, and here are some more words to say.\n', {
        ruleId,
      }),
    ).toEqual(['5:1-5:12 tooShort']);
  });

  it('leaves blank answers to answer-missing, and fields alone', () => {
    expect(found('')).toEqual([]);
    expect(found('[your answer]')).toEqual([]);
    expect(placesIn('---\ntype: x\nstakes: much\n---\n', { ruleId })).toEqual([]);
  });

  it('does not judge a retired document, and gives a draft notes', () => {
    const severities = (status: string) =>
      findingsIn(`---\nstatus: ${status}\n---\n${said(12)}\n`, { ruleId }).map(({ severity }) => severity);
    expect(['ready', 'draft', 'retired'].map(severities)).toEqual([['warning'], ['note'], []]);
  });

  it.each([
    [
      said(74),
      {},
      'The answer has 74 words, 29 seconds at 150 words per minute, expected at least 30 seconds.\nAdd about 1 word: what was at stake, what you did yourself, what changed because of it.',
    ],
    [
      said(10),
      rule({ shortest: 60, 'words-per-minute': 100 }),
      'The answer has 10 words, 6 seconds at 100 words per minute, expected at least 1 minute.\nAdd about 90 words: what was at stake, what you did yourself, what changed because of it.',
    ],
    [
      said(301),
      {},
      'The answer has 301 words, 2 minutes and 1 second at 150 words per minute, expected at most 2 minutes.\nCut about 1 word: the introduction first, then details that an interviewer can ask for.',
    ],
    [
      said(450),
      rule({ longest: 90 }),
      'The answer has 450 words, 3 minutes at 150 words per minute, expected at most 1 minute and 30 seconds.\nCut about 225 words: the introduction first, then details that an interviewer can ask for.',
    ],
  ])('says how much to add or to cut', (body, options, message) => {
    expect(messages(body, options)).toEqual([message]);
  });

  it('has options, also for some files', () => {
    expect(found(said(80), rule({ 'words-per-minute': 170 }))).toEqual(['5:4-5:10 tooShort']);
    expect(found(said(310), rule({ 'words-per-minute': 170 }))).toEqual([]);
    expect(found(said(20), rule({ shortest: 8 }))).toEqual([]);
    expect(found(said(1000), rule({ severity: 'error', longest: 400 }))).toEqual([]);
    const overrides = [{ files: 'stories/ana/**', rules: { [ruleId]: { shortest: 5 } } }];
    expect(found(said(20), { config: { overrides } })).toEqual([]);
    expect(found(said(20), { config: { overrides }, path: 'stories/ben/a.md' })).toHaveLength(1);
  });

  it.each([
    [{ longest: 1201 }, 'longest', 'expected a whole number from 60 to 1200, found `1201`'],
    [{ longest: 59 }, 'longest', 'expected a whole number from 60 to 1200, found `59`'],
    [{ shortest: 12.5 }, 'shortest', 'expected a whole number from 5 to 60, found `12.5`'],
    [
      { 'words-per-minute': '150' },
      'words-per-minute',
      'expected a whole number from 60 to 400, found the text `150`',
    ],
    [
      { 'words-per-minute': [150] },
      'words-per-minute',
      'expected a whole number from 60 to 400, found a list',
    ],
    [{ shortest: null }, 'shortest', 'expected a whole number from 5 to 60, found nothing'],
  ])('refuses %j', (options, name, message) => {
    expect(checkConfigData({ rules: { [ruleId]: options } }, rules)).toEqual([
      { path: ['rules', ruleId, name], atKey: false, message },
    ]);
  });

  it.each([
    [
      'German',
      'Wir haben die Warteschlange überwacht, und seitdem gab es in sechs Monaten keinen Ausfall mehr.',
    ],
    ['a script without spaces', '三月に支払いサービスが落ちました。キューの深さにアラートを追加しました。'],
  ])('does not count %s', (_, body) => {
    expect(found(body)).toEqual([]);
  });

  it('says hours of text in one finding', () => {
    expect(messages('a '.repeat(200_000))).toEqual([
      expect.stringMatching(/^The answer has 200000 words, 1333 minutes and 20 seconds at /),
    ]);
    expect(messages('.'.repeat(200_000))).toEqual([]);
  });
});
