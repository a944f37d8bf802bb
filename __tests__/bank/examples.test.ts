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
  ['Example: the mill', ['the mill']],
  ['**STAR example:** The mill', ['The mill']],
  ['Strong example (courage) – The mill', ['The mill']],
  ['Example: a strong answer', []],
  ['Example: answer from the course', []],
  ['Sample: the mill', []],
  ['Example', []],
  ['Examples', []],
  ['A good example', []],
  ['The mill (an example)', []],
])('reads one story with the title %s: %j', (heading, titles) => {
  expect(titlesIn('# Panel on Friday', '', `## ${heading}`, ...LABELS, '## Bring', '', '- water')).toEqual(
    titles,
  );
});

it.each(['STAR example', 'First example', 'Example'])('takes %s off the titles of all stories', (prefix) => {
  const own = [`## ${prefix}: The mill`, ...LABELS, `## ${prefix}: The flood`, ...LABELS];
  const open = [`## ${prefix}: [title]`, '', '**Situation:**', '', '**Action:**', '', '**Result:**', ''];
  expect(titlesIn('# Panel on Friday', '', ...own, ...open)).toEqual(['The mill', 'The flood', '[title]']);
});

it('reads an example below each competency', () => {
  const below = (title: string) => [`# ${title}`, '', '## Example', ...LABELS];
  expect(titlesIn(...below('Leadership'), ...below('Conflict'))).toEqual(['Leadership', 'Conflict']);
});

it('reads the title of a story after Example', () => {
  const text = ['# Leadership', '', '**Example:** The mill', ...LABELS, '**Example:** The flood', ...LABELS];
  expect(titlesIn(...text)).toEqual(['The mill', 'The flood']);
});

it.each<[string, string[]]>([
  ['stories without that word', ['## The flood', ...LABELS]],
  ['an explanation', ['## What is STAR?', '', 'It has four parts.', '']],
])('leaves an example next to %s alone', (_name, others) => {
  const told = titlesIn('# Panel on Friday', '', '## Example: The mill', ...LABELS, ...others);
  expect(told).not.toContain('The mill');
  expect(told).not.toContain('Example: The mill');
});

it.each([
  ['what others did', 'The owner greases it and calls us.'],
  ['what to do', 'Grease it and call the owner.'],
])('leaves an example of %s alone', (_name, action) => {
  const labels = LABELS.map((line) => line.replace(/(?<=Action:\*\* ).*/, action));
  expect(titlesIn('# Panel on Friday', '', '## Example: The mill', ...labels)).toEqual([]);
});

it('reads a table of examples', () => {
  const rows = ['| Story | Situation | Action | Result |', '| --- | --- | --- | --- |'].concat(
    '| The mill | It stood still. | I greased it. | It ran. |',
    '| The flood | It came in May. | I moved the sacks. | They are dry. |',
  );
  expect(titlesIn('# Panel on Friday', '', '## My examples', '', ...rows)).toEqual(['The mill', 'The flood']);
});
