import { expect, it } from 'vitest';
import { filled, lines, toldIn } from './support.ts';

const PARTS = {
  situation: 'The mill stood still for a day.',
  task: 'I had to get it to run by noon.',
  action: 'I greased it and called the owner.',
  result: 'It ran again at four.',
};
const STORY = [`S: ${PARTS.situation}`, `T: ${PARTS.task}`, `A: ${PARTS.action}`, `R: ${PARTS.result}`];
const MAIL = ['From: Uncle Ray', 'Subject: your stories', ''];

const FEEDBACK: [string, string[]][] = [
  [
    'on several stories',
    [
      'S: too long in number 2, nobody cares how many forms',
      'T: you say "my manager wanted it" every time',
      'A: good, you use I',
      'R: number 1 is your best, open with it',
    ],
  ],
  ['in a few words', ['S: too long', 'T: fine', 'A: great', 'R: needs a number']],
  ['in questions', ['S: where is the date?', 'A: why the grease?', 'R: how about the owner?']],
  ['in scores', ['S: 4/5, clear', 'T: 3/5, vague', 'A: 5/5', 'R: 2/5, you have no number']],
  [
    'of somebody who speaks of himself',
    ['S: too much on the gas', 'T: ok', 'A: I lost you at the church', 'R: more "I", less "we"'],
  ],
  ['in German', ['S: zu lang', 'T: gut', 'A: du sagst immer "wir"', 'R: mehr Zahlen!']],
  ['in French', ['S : un peu trop long', 'A : tu dis « on » tout le temps', 'R : très bien']],
];

it.each(FEEDBACK)('does not read feedback as a story: %s', (_name, feedback) => {
  const text = lines('## The mill', ...STORY, '', '## From Ray', ...MAIL, ...feedback);
  expect(toldIn(text)).toEqual([filled('The mill', 1, PARTS)]);
});

it.each(FEEDBACK)('does not read feedback as another story below a heading: %s', (_name, feedback) => {
  const text = lines('## The mill', ...STORY, '', ...MAIL, ...feedback);
  expect(toldIn(text)).toEqual([filled('The mill', 1, PARTS)]);
});

it('does not read repeated labels with feedback as parts', () => {
  const text = lines('## The mill', ...STORY, '', 'Ray says', '', 'A: good, you use I', 'R: open with it');
  expect(toldIn(text)).toEqual([filled('The mill', 1, PARTS)]);
});

it.each<[string, string[]]>([
  ['speaks to somebody once', ['S: You know the mill.', 'A: I greased it.', 'R: It ran, as you saw.']],
  [
    'begins with a word of praise',
    ['S: Good mill, bad wheel.', 'T: Better flour.', 'A: I greased it.', 'R: It ran.'],
  ],
  ['quotes somebody', ['S: She said "you are late".', 'A: I said "you are right", and left.', 'R: We ran.']],
])('reads a story that %s', (_name, story) => {
  expect(toldIn(lines('## The mill', ...story)).map(({ status }) => status)).toEqual(['filled']);
});
