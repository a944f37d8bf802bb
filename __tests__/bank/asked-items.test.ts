import { describe, expect, it } from 'vitest';
import { filled, lines, type Told, toldIn } from './support.ts';

const WET = 'The cellar was wet after each rain.';
const DUG = 'I dug a drain along the wall.';
const DRY = 'Dry since the autumn of 2021.';
const KEYS = 'My neighbour lost his keys. I climbed in, and since then he has had two.';
const RAIN = `${WET} ${DUG} It has been dry since.`;
const HELP = 'Tell me about a time you helped somebody.';
const ROOM = 'Describe a room that you repaired';

function answered(question: string, line: number, told: string): Told {
  return filled(question, line, { question, situation_task_action_result: told });
}

describe('questions in a list are titles', () => {
  it.each<[string, string[], Told[]]>([
    [
      'with indented answers, of which one has labels and one wants something',
      [
        '1. Why do you want this house?',
        '',
        '   It was built by my aunt, and I liked her.',
        '',
        `2. **${HELP}**`,
        '',
        `   ${KEYS} What I learned: keep a spare one.`,
        '',
        `3. ${ROOM}`,
        '',
        `   **S:** ${WET}`,
        `   **A:** ${DUG}`,
        `   **R:** ${DRY}`,
        '',
        'Bring: a hat.',
      ],
      [
        filled(HELP, 7, {
          question: HELP,
          situation_task_action_result: KEYS,
          lesson: 'keep a spare one.',
        }),
        filled(ROOM, 11, { question: ROOM, situation: WET, action: DUG, result: DRY }),
      ],
    ],
    [
      'with answers at the margin',
      [`1. ${HELP}`, '', KEYS, '', `2. ${ROOM}`, '', RAIN],
      [answered(HELP, 3, KEYS), answered(ROOM, 7, RAIN)],
    ],
    [
      'with answers in bullets',
      [
        `- ${HELP}`,
        '  - My neighbour lost his keys',
        '  - I climbed in, and he laughed',
        `- ${ROOM}`,
        `  ${RAIN}`,
      ],
      [
        answered(HELP, 3, '- My neighbour lost his keys\n  - I climbed in, and he laughed'),
        answered(ROOM, 6, RAIN),
      ].map((story, index) => (index === 0 ? { ...story, status: 'partial' } : story)),
    ],
    [
      'with steps in an answer',
      [
        `1. ${HELP}`,
        '',
        `**Situation:** ${WET}`,
        '**Action:** I called my brother:',
        '1. We dug a drain.',
        '2. We laid a pipe.',
        `**Result:** ${DRY}`,
        '',
        `2. ${ROOM}`,
        '',
        RAIN,
      ],
      [
        filled(HELP, 3, {
          question: HELP,
          situation: WET,
          action: 'I called my brother:\n1. We dug a drain.\n2. We laid a pipe.',
          result: DRY,
        }),
        answered(ROOM, 11, RAIN),
      ],
    ],
  ])('%s', (_name, all, stories) => expect(toldIn(lines('# Questions I get', '', ...all))).toEqual(stories));

  it.each<[string, string[]]>([
    ['where none is answered', [`1. ${HELP}`, `2. ${ROOM}`, '3. When did you fail?']],
    [
      'where only one asks for an event',
      [`1. ${HELP}`, `   ${KEYS}`, '2. Who was there?', `   ${WET} ${DUG}`],
    ],
  ])('but not %s', (_name, all) => expect(toldIn(lines('# Questions I get', '', ...all))).toEqual([]));
});

it.each<[string, (list: string[]) => string[], Told]>([
  [
    'between its labels',
    (list) => [
      `**Situation:** ${WET} They asked:`,
      '',
      ...list,
      '',
      `**Action:** ${DUG}`,
      `**Result:** ${DRY}`,
    ],
    filled('The cellar', 1, {
      situation: `${WET} They asked:\n\n- ${HELP}\n  ${KEYS}\n- ${ROOM}\n  ${RAIN}`,
      action: DUG,
      result: DRY,
    }),
  ],
  [
    'behind it',
    (list) => [
      `**Situation:** ${WET}`,
      `**Action:** ${DUG}`,
      `**Result:** ${DRY}`,
      '',
      '**Follow-ups:**',
      '',
      ...list,
    ],
    filled('The cellar', 1, { situation: WET, action: DUG, result: DRY }),
  ],
])('questions in a list are of the story %s', (_name, around, story) => {
  const list = [`- ${HELP}`, `  ${KEYS}`, `- ${ROOM}`, `  ${RAIN}`];
  expect(toldIn(lines('## The cellar', '', ...around(list)))).toEqual([story]);
});

it.each<[string, string[]]>([
  ['that wants no event', ['3. Why do you want this house?', '   I liked it when I saw it.']],
  ['that wants one', []],
])('a list ends with its last question, %s, at the next heading', (_name, last) => {
  const list = [`1. ${HELP}`, `   ${KEYS}`, `2. ${ROOM}`, `   ${RAIN}`, ...last, ''];
  const story = ['## The cellar', '', `**Situation:** ${WET}`, `**Action:** ${DUG}`, `**Result:** ${DRY}`];
  expect(toldIn(lines('# Questions I get', '', ...list, ...story))).toEqual([
    answered(HELP, 3, KEYS),
    answered(ROOM, 5, RAIN),
    filled('The cellar', list.length + 3, { situation: WET, action: DUG, result: DRY }),
  ]);
});

it('several answers to one question have letters', () => {
  const text = lines(`## Q: ${HELP}`, '', 'a) The keys', KEYS, '', 'b) The drain', RAIN);
  expect(toldIn(text)).toEqual([
    filled('The keys', 3, { question: HELP, situation_task_action_result: KEYS }),
    filled('The drain', 6, { question: HELP, situation_task_action_result: RAIN }),
  ]);
});

it('an answer is right after its question in bold', () => {
  const text = lines('## Care', '', `**${HELP}** ${KEYS}`);
  expect(toldIn(text)).toEqual([filled('Care', 1, { question: HELP, situation_task_action_result: KEYS })]);
});
