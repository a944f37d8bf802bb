import { expect, it } from 'vitest';
import { filled, lines, toldIn } from './support.ts';

const SITUATION = 'The tap dripped.';
const ACTION = 'I dug up the pipe.';
const story = (...end: string[]) =>
  lines('## The drain', '', `Situation: ${SITUATION}`, '', `Action: ${ACTION}`, '', 'Result:', '', ...end);

it.each([
  'Remember: shoes, copies of the CV.',
  'Note to self: shorten this one.',
  '(Use when they ask about pressure.)',
  '*Tell it only if they ask about nights.*',
  'Thanks for reading!',
  'That is all. Thank you!',
  'Cheers,\nDov',
  'Best regards\nDov',
  '-- \nDov Perelman\nShift Planning',
  'Sent from my iPhone',
  'Let me know if you would like me to refine these.',
  'I need to practise this one more.',
])('what closes a file is no result: %j', (remark) => {
  expect(toldIn(story(remark))).toEqual([
    filled('The drain', 1, { situation: SITUATION, action: ACTION }, { status: 'partial' }),
  ]);
});

it.each([
  'Thanks to the neighbors it was dry at noon.',
  'Best of all, it was dry.',
  'It was dry. I remember the rain.',
  'Note that it was dry before noon.',
  '*Dry before noon*',
  '(Dry before noon.)',
  'I had to check it twice, and it was dry.',
])('a result may be below its label: %j', (result) => {
  expect(toldIn(story(result))).toEqual([
    filled('The drain', 1, { situation: SITUATION, action: ACTION, result }),
  ]);
});
