import { expect, it } from 'vitest';
import { lines, toldIn } from './support.ts';

const STORY = [
  '## The drain',
  '',
  '**Situation:** The tap dripped.',
  '',
  '**Action:** I dug.',
  '',
  '**Result:** Dry.',
  '',
];
const titles = (...body: string[]) => toldIn(lines('# Stories', '', ...body)).map(({ title }) => title);

it.each<[string, string[]]>([
  ['the length of each part', ['Situation: two sentences at most', 'Action: use "I"', 'Result: a number']],
  ['seconds', ['Situation – 15 s', 'Task – 10 s', 'Action – a minute', 'Result – 20 s']],
  [
    'what to say',
    ['Situation: name the place', 'Action: say what you did, not the team', 'Result: give a number'],
  ],
])('advice on the form is no story: %s', (_name, advice) => {
  const list = advice.map((line) => `- ${line}`);
  for (const title of ['## Before I go in', '## Checklist', '## Timing', '## Notes', '## Format'])
    expect(titles(...STORY, title, '', ...list)).toEqual(['The drain']);
  expect(titles('Remember:', '', ...list, '', ...STORY)).toEqual(['The drain']);
  expect(titles(...STORY, '---', '', 'Before I go in:', '', ...list)).toEqual(['The drain']);
});

it.each<[string, string[]]>([
  ['What they look for', ['Situation: relevant and recent', 'Action: own decisions', 'Result: impact']],
  ['To improve', ['Situation: I talk too long', 'Action: I say "we"', 'Result: I forget it']],
  ['Advice from my coach', ['Situation: the place first', 'Result: what changed']],
  ['Tipps', ['Situation: höchstens drei Sätze', 'Ergebnis: eine Zahl']],
  ['Consejos', ['Situación: dos frases', 'Acción: en primera persona', 'Resultado: un número']],
  ['Conseils', ['Situation : deux phrases', 'Action : à la première personne', 'Résultat : un chiffre']],
])('short notes below the title of advice are no story: %s', (title, advice) => {
  const list = advice.map((line) => `- ${line}`);
  expect(titles(...STORY, `## ✅ ${title}`, '', ...list)).toEqual(['The drain']);
});

it.each<[string, string[]]>([
  ['The outage', ['Situation: outage at launch', 'Action: rolled back', 'Result: 12 min']],
  ['Notes', ['Situation: old database', 'Task: one night', 'Action: script, dry run', 'Result: 20 min']],
  ['Timing', ['Situation: clock drift', 'Action: one line to the tower', 'Result: 3 s']],
  ['Delivery of the crane', ['Situation: crane late', 'Action: use the spare', 'Result: on time']],
  ['The rota', ['Situation: [where?]', 'Action: short', 'Result:']],
  ['Advice nobody wanted', ['Situation: a long plan', 'Action: I said so', 'Result: a shorter one']],
  ['Rules for the lift', ['Situation: queue at nine', 'Action: made two', 'Result: a number']],
])('notes for a story are one: %s', (title, notes) => {
  const list = notes.map((line) => `- ${line}`);
  expect(titles(...STORY, `## ${title}`, '', ...list)).toEqual(['The drain', title]);
});
