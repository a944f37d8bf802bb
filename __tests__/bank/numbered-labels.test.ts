import { expect, it } from 'vitest';
import { filled, lines, toldIn } from './support.ts';

const PARTS = { situation: 'The tap dripped.', task: 'Close it.', action: 'I dug.', result: 'Dry.' };
const NAMES = ['Situation', 'Task', 'Action', 'Result'];
const numbers = (number: (count: number) => string) => NAMES.map((name, index) => [name, number(index + 1)]);

it.each<[string, (count: number) => string]>([
  ['2.1', (count) => `2.${count}`],
  ['2.1.', (count) => `2.${count}.`],
  ['1.2.1', (count) => `1.2.${count}`],
  ['Step 1:', (count) => `Step ${count}:`],
  ['Part 1 –', (count) => `Part ${count} –`],
  ['A.', (count) => `${'_ABCD'.charAt(count)}.`],
])('labels have numbers before them: %s', (_name, number) => {
  const texts = Object.values(PARTS);
  const written = (line: (label: string, text: string) => string[]) =>
    numbers(number).flatMap(([name = '', count = ''], index) => line(`${count} ${name}`, texts[index] ?? ''));
  for (const body of [
    written((label, text) => [`### ${label}`, '', text, '']),
    written((label, text) => [`**${label}**`, '', text, '']),
    written((label, text) => [`**${label}:** ${text}`, '']),
    written((label, text) => [`${label}: ${text}`, '']),
  ])
    expect(toldIn(lines('# Stories', '', '## 2. The drain', '', ...body))).toEqual([
      filled('The drain', 3, PARTS),
    ]);
});

it.each<[string, (count: number) => string]>([
  ['1.3', (count) => `1.${count}`],
  ['Step 3:', (count) => `Step ${count}:`],
])('an answer after a complication has a number before it, alone on its line: %s', (_name, number) => {
  const names = ['Situation', 'Complication', 'Answer', 'Result'];
  const body = names.flatMap((name, index) => [
    `${number(index + 1)} ${name}`,
    Object.values(PARTS)[index] ?? '',
    '',
  ]);
  expect(toldIn(lines('# Stories', '', '## 2. The drain', '', ...body))).toEqual([
    filled('The drain', 3, PARTS),
  ]);
});

it.each(['2.1 The outage', '2.5 Tasks a day', 'Part 1: The action group', 'A. Situations I liked'])(
  'titles with numbers are no labels: %s',
  (title) => {
    const body = ['**Situation:** The tap dripped.', '**Action:** I dug.', '**Result:** Dry.', ''];
    const text = lines('# Stories', '', `## ${title}`, '', ...body, '## The attic', '', ...body);
    expect(toldIn(text).map(({ line }) => line)).toEqual([3, 9]);
  },
);

it('a letter is a label where none follows it', () => {
  const text = lines('## The drain', '', 'S. The tap dripped.', 'A. Task lists were wrong.', 'R. Dry.');
  expect(toldIn(text).map(({ parts }) => parts)).toEqual([
    { situation: 'The tap dripped.', action: 'Task lists were wrong.', result: 'Dry.' },
  ]);
});

it.each<[string, (name: string, text: string, count: number) => string[]]>([
  ['in bold', (name, text, count) => [`**${name} ${count}:** ${text}`, '']],
  ['in bold, above the text', (name, text, count) => [`**${name} ${count}**`, '', text, '']],
  ['in items', (name, text, count) => [`- ${name} #${count}: ${text}`]],
  ['in plain text', (name, text, count) => [`${name} ${count} - ${text}`, '']],
  ['as letters', (name, text, count) => [`${name.charAt(0)}${count}: ${text}`, '']],
  ['as headings', (name, text, count) => [`### ${name} ${count}`, '', text, '']],
])('labels have the number of their story: %s', (_name, write) => {
  const story = (count: number) =>
    NAMES.flatMap((name, index) => write(name, Object.values(PARTS)[index] ?? '', count));
  const text = lines('# Stories', '', '## Leadership', '', ...story(1), '', ...story(2));
  expect(toldIn(text).map(({ title, parts }) => [title, parts])).toEqual([
    ['Leadership', PARTS],
    ['Leadership', PARTS],
  ]);
});

it.each<[string, string[]]>([
  ['steps', ['**Action 1:** I dug.', '**Action 2:** I closed it.']],
  ['two of several', ['**Task 1:** Dig.', '**Action 1:** I dug.']],
])('labels with numbers are text within a part: %s', (_name, action) => {
  const text = lines(
    '## The drain',
    '',
    '**Situation:** It dripped.',
    '**Action:**',
    ...action,
    '**Result:** Dry.',
  );
  expect(toldIn(text).map(({ parts }) => parts.action)).toEqual([action.join('\n')]);
});
