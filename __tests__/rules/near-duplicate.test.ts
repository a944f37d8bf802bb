import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { model } from '../support/model.ts';
import { findingsOfRule } from '../support/portfolio.ts';

const ruleId = 'near-duplicate';
const config = resolveConfig(['ai-lab', { rules: { [ruleId]: 'warning' } }]);
/** This many words in a row, of a text that has no word twice. */
const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ');
const story = (text: string, rest = '') => `type: ai-eval-loop\nstakes: ${text}${rest}`;

describe('near-duplicate', () => {
  it.each<[string, Record<string, string>, object, string[]]>([
    [
      'a copy by one owner',
      { 'stories/ana/a.md': story(words(0, 100)), 'stories/ana/b.md': story(words(0, 100)) },
      {},
      ['stories/ana/b.md sameOwner stories/ana/a.md:1'],
    ],
    [
      'a copy by another owner',
      { 'stories/ben/a.md': story(words(0, 100)), 'stories/ana/b.md': story(words(0, 100)) },
      {},
      ['stories/ben/a.md otherOwner stories/ana/b.md:1'],
    ],
    [
      'without an owner',
      { 'a.md': story(words(0, 100)), 'b.md': story(words(0, 100)) },
      {},
      ['b.md sameOwner a.md:1'],
    ],
    [
      'a copy with edits',
      { 'a.md': story(words(0, 100)), 'b.md': story(`${words(0, 40)} edited ${words(42, 100)}`) },
      {},
      ['b.md sameOwner a.md:1'],
    ],
    [
      'a copy with edits, where only copies count',
      { 'a.md': story(words(0, 100)), 'b.md': story(`${words(0, 40)} edited ${words(42, 100)}`) },
      { similarity: 100 },
      [],
    ],
    ['a third in common', { 'a.md': story(words(0, 100)), 'b.md': story(words(67, 167)) }, {}, []],
    ['nothing in common', { 'a.md': story(words(0, 100)), 'b.md': story(words(100, 200)) }, {}, []],
    ['few words', { 'a.md': story('It failed.'), 'b.md': story('It failed.') }, {}, []],
    ['a draft', { 'a.md': story(words(0, 100)), 'b.md': story(words(0, 100), '\nstatus: draft') }, {}, []],
    [
      'a retired story',
      { 'a.md': story(words(0, 100), '\nstatus: retired'), 'b.md': story(words(0, 100)) },
      {},
      [],
    ],
    [
      'answers',
      {
        'answers/ana/a.md': `prompt: ai-safety\nnote: ${words(0, 100)}`,
        'answers/ben/a.md': `prompt: ai-safety\nnote: ${words(0, 100)}`,
      },
      {},
      [],
    ],
  ])('%s', (_, files, options, expected) => {
    const found = findingsOfRule(ruleId, files, options).map(
      ({ filePath, messageId, message }) => `${filePath} ${messageId} ${/`([^`]*)`/.exec(message)?.[1]}`,
    );
    expect(found).toEqual(expected);
  });

  it('keeps the line of a file with a long path', () => {
    const long = `${'deep/'.repeat(20)}a.md`;
    const text = story(words(0, 100));
    const [found] = findingsOfRule(ruleId, { [long]: text, 'z.md': text });
    expect(found?.message.split('\n')[0]).toBe(
      `About 100% of the text is the same as in \`…ep/${'deep/'.repeat(14)}a.md:1\`, expected a story about something else.`,
    );
  });

  it('says what to do', () => {
    const text = story(words(0, 100), '\ntitle: Outage');
    const files = { 'stories/ana/a.md': text, 'stories/ana/b.md': text, 'stories/ben/a.md': text };
    expect(
      findingsOfRule(ruleId, files).map(({ messageId, severity, line, message, about }) => [
        messageId,
        severity,
        line,
        message,
        about,
      ]),
    ).toEqual([
      [
        'sameOwner',
        'warning',
        1,
        'About 100% of the text is the same as in `stories/ana/a.md:1`, expected a story about something else.\nKeep the better one and set `status: retired` in the other, or remove from one what the other says.',
        ['Outage', 'Outage'],
      ],
      [
        'otherOwner',
        'warning',
        1,
        'About 100% of the text is the same as in `stories/ana/a.md:1` of another owner, expected a story of your own.\nDescribe in your own words what you did yourself, or delete the copy.',
        ['Outage', 'Outage'],
      ],
    ]);
  });

  it('reads comments and code of a body as no text', () => {
    const hidden = `<!-- ${words(0, 100)} -->\n\n\`\`\`\n${words(0, 100)}\n\`\`\`\n`;
    const sources = ['a.md', 'b.md'].map((filePath) => ({
      filePath,
      text: `---\ntype: ai-eval-loop\n---\n\n## Answer\n\n${filePath}\n\n${hidden}`,
      kind: 'story' as const,
    }));
    const { findings } = check(sources, { model, config, isComplete: true });
    expect(findings.filter((each) => each.ruleId === ruleId)).toEqual([]);
  });

  it('is silent where the run has only some of the documents', () => {
    const sources = ['a.md', 'b.md'].map((filePath) => ({
      filePath,
      text: `---\n${story(words(0, 100))}\n---\n`,
      kind: 'story' as const,
    }));
    expect(check(sources, { model }).findings.filter((each) => each.ruleId === ruleId)).toEqual([]);
  });

  it('finds each of 100 copies once', () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`stories/o${index}/a.md`, story(words(0, 100))]),
    );
    expect(findingsOfRule(ruleId, files)).toHaveLength(99);
  });
});
