import { describe, expect, it } from 'vitest';
import { filled, lines, readBank, toldIn } from './support.ts';

const WET = 'The cellar was wet after each rain.';
const DUG = 'I put a drain along the wall.';
const DRY = 'Dry since the autumn of 2021.';
const WHOLE = { situation: WET, action: DUG, result: DRY };

/** What word processors, chats and texts of both directions add to what is copied out of them. */
const INVISIBLE = [
  '\u200B',
  '\u200E',
  '\u200F',
  '\u202A',
  '\u2060',
  '\u2068',
  '\uFEFF',
  '\u00AD',
  '\u200B\u200B',
];

describe.each(INVISIBLE)('with %j that is not to be seen', (x) => {
  it.each<[string, string[]]>([
    ['before a label', [`Situation: ${WET}`, '', `${x}Action: ${DUG}`, '', `${x}Result: ${DRY}`]],
    [
      'before a label in bold',
      [`${x}**Situation:** ${WET}`, `${x}**Action:** ${DUG}`, `${x}**Result:** ${DRY}`],
    ],
    ['within the bold', [`**${x}Situation:** ${WET}`, `**Action${x}:** ${DUG}`, `**Result:${x}** ${DRY}`]],
    [
      'between a label and its colon',
      [`**Situation**${x}: ${WET}`, `Action${x}: ${DUG}`, `Result${x} : ${DRY}`],
    ],
    ['within a label', [`Situ${x}ation: ${WET}`, `Act${x}ion: ${DUG}`, `Re${x}sult: ${DRY}`]],
    ['behind a label', [`Situation:${x} ${WET}`, `Action: ${x}${DUG}`, `Result: ${DRY}${x}`]],
    ['before an item', [`${x}- Situation: ${WET}`, `${x}- ${x}Action: ${DUG}`, `${x}-${x} Result: ${DRY}`]],
    ['before letters in brackets', [`${x}(S) ${WET} ${x}(A) ${DUG} (R)${x} ${DRY}`]],
    ['on a line between', [`S: ${WET}`, x, `A: ${DUG}`, `${x} `, `R: ${DRY}`, x, 'See the shed.']],
  ])('%s', (_name, body) => {
    expect(toldIn(lines('## The drain', '', ...body))).toEqual([filled('The drain', 1, WHOLE)]);
  });

  it('in a title and a tag', () => {
    const text = lines(
      `${x}## ${x}The dr${x}ain${x}`,
      `S: ${WET}`,
      `A: ${DUG}`,
      `R: ${DRY}`,
      `${x}Tags: pa${x}tience,${x} water`,
    );
    expect(toldIn(text)).toEqual([filled('The drain', 1, WHOLE, { tags: ['patience', 'water'] })]);
  });

  it.each(['', 'TODO', '____', 'tbd', '[your result]'])('beside a blank value: %j', (value) => {
    for (const written of [x + value, value + x, ` ${x} ${value}`]) {
      const text = lines('## The drain', `Situation: ${WET}`, `Action: ${DUG}`, `Result:${written}`);
      const [story] = readBank(text).stories;
      expect(story?.open.map(({ part, why }) => [part, why])).toEqual([['result', 'blank']]);
    }
  });
});

it('are told apart from joiners, which letters and pictographs are written with', () => {
  const title = '👩‍🔧 می‌روم';
  expect(toldIn(lines(`## ${title} x`, `S: ${WET}`, `A: ${DUG}`, `R: ${DRY}`))[0]?.title).toBe('می‌روم x');
});

it('leave the places of labels as they are in the file', () => {
  const text = lines('## Q', `\u200BSitu\u200Bation: ${WET}`, `\u200EAction:\uFEFF ${DUG}`, `R: ${DRY}`);
  const [story] = readBank(text).stories;
  const labels = story?.parts.map(({ label, labelSpan }) => [
    label,
    text.slice(labelSpan?.start, labelSpan?.end),
  ]);
  expect(labels).toEqual([
    ['Situation', 'Situ\u200Bation: '],
    ['Action', 'Action:\uFEFF '],
    ['R', 'R: '],
  ]);
});
