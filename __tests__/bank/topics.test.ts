import { describe, expect, it } from 'vitest';
import { lines, readBank } from './support.ts';

const BODY = ['S: The tap dripped.', 'A: I closed it.', 'R: Dry.'];
const ASKED = '### Tell me about a tap';

/** The titles and lines of a bank with a story `##`, and this below another heading of that kind. */
const titles = (heading: string, ...text: string[]) =>
  readBank(lines('## Kiln', ...BODY, '', heading, '', ...text, '', ASKED, ...BODY)).stories.map(
    ({ title, line }) => [title, line],
  );

describe('a heading above a question', () => {
  it.each<[string, string[]]>([
    ['a list', ['- breathe', '- say numbers']],
    ['steps', ['1. breathe', '2. say numbers']],
    ['boxes', ['- [ ] breathe', '- [x] say numbers']],
    ['items in bold', ['- **Breathe:** slowly', '- **Numbers:** say them']],
    ['a list in Chinese', ['* 呼吸', '* 说数字']],
    ['a table', ['| What | How |', '| --- | --- |', '| breathe | slowly |']],
    ['code', ['```', 'breathe', '```']],
    ['a list that begins with a year', ['- the mill, 2022', '- breathe']],
    ['a paragraph', ['Breathe, and say', 'numbers.']],
    ['a quote', ['> Breathe, and say numbers.']],
  ])('is no title with %s of its own', (_name, text) => {
    expect(titles('## Before I begin', ...text)).toEqual([
      ['Kiln', 1],
      ['Tell me about a tap', 9 + text.length],
    ]);
  });

  it('leaves its list alone', () => {
    const text = lines('## Kiln', ...BODY, '', '## Before I begin', '', '- breathe', '', ASKED, ...BODY);
    for (const end of ['\n', '\r\n'])
      expect(readBank(text.replaceAll('\n', end)).leftAlone).toEqual([
        { startLine: 6, endLine: 8, reason: 'text without labels' },
      ]);
  });

  it.each<[string, string[]]>([
    ['a remark', ['*(ward 6, two minutes)*']],
    ['tags', ['**Tags:** taps, water']],
    ['labels in a list', ['- Theme: taps', '- Source: a diary']],
    ['where it was', ['This was at a mill.']],
    ['when it was, in a list', ['- the mill, 2022', '- Bo owned it']],
    ['nothing', []],
  ])('is the title with %s', (_name, text) => {
    expect(titles('## The cellar', ...text)).toEqual([
      ['Kiln', 1],
      ['The cellar', 6],
    ]);
  });

  it.each<[string, string[], string[]]>([
    ['a note in one', ['Use it at the bank, too.'], []],
    ['notes', ['Use it at the bank, too.'], ['Not for the bank.']],
    ['where it was, and a list of when it was', ['This was at a mill.'], ['- the kiln, 2022']],
    ['lists', ['- ward 6', '- the boss'], ['- the kiln']],
  ])('is the title where others are, with %s', (_name, first, second) => {
    const text = lines(
      '## Water',
      ...first,
      ASKED,
      ...BODY,
      '## Fire',
      ...second,
      '### When did it burn?',
      ...BODY,
    );
    expect(readBank(text).stories.map(({ title }) => title)).toEqual(['Water', 'Fire']);
  });
});
