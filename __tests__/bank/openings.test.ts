import { expect, it } from 'vitest';
import { filled, lines, type Told, toldIn } from './support.ts';

const WET = 'In my second month I noticed that the cellar was wet after each rain.';
const MINE = 'Nobody had asked me to look.';
const DUG = 'I put a drain along the wall.';
const DRY = 'Dry since the autumn of 2021.';
const LABELS = [`**Task:** ${MINE}`, '', `**Action:** ${DUG}`, '', `**Result:** ${DRY}`];
const ITEMS = LABELS.filter((line) => line !== '').map((line) => `- ${line}`);
const DRAIN = { situation: WET, task: MINE, action: DUG, result: DRY };
const read = (...all: string[]) => toldIn(lines('## Drain', '', ...all));

it.each<[string, string[], Partial<Told>?]>([
  ['the title', [WET, '', ...LABELS]],
  ['items', [WET, '', ...ITEMS]],
  ['tags', ['Tags: water, patience', '', WET, '', ...LABELS], { tags: ['water', 'patience'] }],
  ['a field', ['**Company:** Acme', '', WET, '', ...LABELS]],
  ['a remark', ['(two minutes)', '', WET, '', ...LABELS]],
  ['a comment', ['<!-- not for Bo -->', WET, '', ...LABELS]],
])('reads how it began in prose above the labels and below %s', (_name, all, more = {}) => {
  expect(read(...all)).toEqual([filled('Drain', 1, DRAIN, more)]);
});

it('is unfinished if it has a gap', () => {
  const situation = WET.replace('second month', '[month]');
  expect(read(situation, '', ...LABELS)).toEqual([
    filled('Drain', 1, { ...DRAIN, situation }, { status: 'partial' }),
  ]);
});

it('has everything before the action as its situation if there is no task', () => {
  const { situation, action, result } = DRAIN;
  expect(read(WET, '', ...LABELS.slice(2))).toEqual([
    filled('Drain', 1, { situation_task: situation, action, result }),
  ]);
});

it.each([
  'Told this one at Acme, and my interviewer asked for more of it.',
  'When did you find a fault that nobody had seen before you?',
  '(I wrote this one on the train, and it needs a second look.)',
  'Describe where you worked, what was wrong and who was there.',
  'You told it too fast, and you forgot the number of the pumps.',
  '> Bo said that it is too long, and that he liked the drain.',
])('takes no remark for how it began: %s', (remark) => {
  expect(read(remark, '', ...LABELS)[0]?.parts.situation).toBeUndefined();
});

it.each<[string, string[]]>([
  ['Zero floods in the next five months. The landlord is happy.', [`**S:** ${WET}`, '', `**A:** ${DUG}`]],
  ['It has been dry since.', [`S - ${WET}`, '', `A - ${DUG}`]],
  ['The floods fell from 12 to 1.', [`- **S:** ${WET}`, `- **A:** ${DUG}`]],
  ['The floods fell from 12 to 1.', [`**S:** ${WET}`, '', '**A:**', '- I dug.', `- ${DUG}`]],
])('takes how it ended for what was done where no label is of that: %s', (end, labels) => {
  const [story] = read(...labels, '', end, '', '(smile)', '', 'Ask Bo for the year.');
  expect(story?.parts.action?.endsWith(`${DUG}\n\n${end}`)).toBe(true);
  expect(story?.status).toBe('partial');
});

it.each([
  'Ask Bo for the number.',
  'My interviewer liked this story in 3 of 4 rounds.',
  'You took 3 minutes.',
  'Asked: in May, by 3 people',
])('takes no remark for that: %s', (remark) => {
  expect(read(`**S:** ${WET}`, '', `**A:** ${DUG}`, '', remark)[0]?.parts.action).toBe(DUG);
});
