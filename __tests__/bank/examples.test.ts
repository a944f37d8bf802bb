import { expect, it } from 'vitest';
import { lines, toldIn } from './support.ts';

const LABELS = [
  '',
  '**Situation:** The mill stood still for a day.',
  '',
  '**Action:** I greased it and called the owner.',
  '',
  '**Result:** It ran again at four.',
  '',
];
const titlesIn = (...all: string[]) => toldIn(lines(...all)).map(({ title }) => title);

it.each([
  'Examples',
  'My examples',
  'Work examples',
  'STAR examples',
  'Interview examples',
  'Behavioural examples',
  'Leadership examples',
  'Examples (long versions)',
  'Examples from my time at the mill',
])('reads stories below the heading %s', (heading) => {
  const text = ['# Panel on Friday', '', `## ${heading}`, '', '### The mill', ...LABELS, '### The flood', ''];
  const told = 'In May the flood came. I moved the sacks upstairs with two neighbors. No grain got wet.';
  expect(titlesIn(...text, told, '', '## Bring', '', '- water')).toEqual(['The mill', 'The flood']);
});

it.each([
  'Sample stories',
  'Example answers',
  'Example answer from the careers site',
  'Worked examples',
  'Good examples',
  'Examples from the course',
  'Examples (copied from a blog)',
  'Samples',
])('leaves what is below the heading %s alone', (heading) => {
  expect(
    titlesIn('# Panel on Friday', '', `## ${heading}`, '', '### The mill', ...LABELS, '## Bring'),
  ).toEqual([]);
});

it.each(['My stories', 'Stories', 'What is STAR?', 'Template'])(
  'leaves examples beside %s alone',
  (heading) => {
    const own = ['', `## ${heading}`, '', 'One tells how it began, what was done and how it ended.'];
    expect(titlesIn('# STAR', '', '## Examples', '', '### The mill', ...LABELS, ...own)).toEqual([]);
  },
);

it.each<[string, string[]]>([
  ['Conflict example: the mill', ['Conflict example: the mill']],
  ['The mill (example of courage)', ['The mill (example of courage)']],
  ['The mill (conflict example)', ['The mill (conflict example)']],
  ['Example: the mill', []],
  ['Examples', []],
  ['A good example', []],
  ['The mill (an example)', []],
])('reads one story with the title %s: %j', (heading, titles) => {
  expect(titlesIn('# Panel on Friday', '', `## ${heading}`, ...LABELS, '## Bring', '', '- water')).toEqual(
    titles,
  );
});

it('reads a table of examples', () => {
  const rows = ['| Story | Situation | Action | Result |', '| --- | --- | --- | --- |'].concat(
    '| The mill | It stood still. | I greased it. | It ran. |',
    '| The flood | It came in May. | I moved the sacks. | They are dry. |',
  );
  expect(titlesIn('# Panel on Friday', '', '## My examples', '', ...rows)).toEqual(['The mill', 'The flood']);
});
