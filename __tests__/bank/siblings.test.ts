import { describe, expect, it } from 'vitest';
import { filled, lines, readBank, type Told, toldIn } from './support.ts';

const LABELLED = { situation: 'The kiln cracked.', action: 'I built a new one.', result: 'It holds.' };
const LABELS = [
  `**Situation:** ${LABELLED.situation}`,
  `**Action:** ${LABELLED.action}`,
  `**Result:** ${LABELLED.result}`,
];
const PROSE =
  'Two buyers ordered the same blue vase in March. I drove to both and showed them the sketches. One of them took the green one, and both have come back since.';
const WHOLE = 'situation_task_action_result';

describe('among stories with labels, one without is a story', () => {
  it.each<[string, string[], Told[]]>([
    [
      'below a heading',
      ['# Clay', '', '## Kiln', '', ...LABELS, '', '## Vase', '', PROSE],
      [filled('Kiln', 3, LABELLED), filled('Vase', 9, { [WHOLE]: PROSE })],
    ],
    [
      'below a heading that begins as those about the form of stories',
      ['# Clay', '', '## Kiln', '', ...LABELS, '', '## Schema migration', '', PROSE],
      [filled('Kiln', 3, LABELLED), filled('Schema migration', 9, { [WHOLE]: PROSE })],
    ],
    [
      'below a heading that is underlined',
      ['Kiln', '----', '', ...LABELS, '', 'Vase', '----', '', PROSE],
      [filled('Kiln', 1, LABELLED), filled('Vase', 8, { [WHOLE]: PROSE })],
    ],
    [
      'in items that begin before anything is done',
      [
        '## Kiln',
        ...LABELS,
        '',
        '## Glaze',
        '',
        '- The glaze ran down the plates all winter.',
        '- Weighed the chalk twice.',
        '- Wrote the weights on the lid, to be seen in May.',
      ],
      [
        filled('Kiln', 1, LABELLED),
        filled(
          'Glaze',
          6,
          {
            [WHOLE]:
              '- The glaze ran down the plates all winter.\n- Weighed the chalk twice.\n- Wrote the weights on the lid, to be seen in May.',
          },
          { status: 'partial' },
        ),
      ],
    ],
    [
      'below another heading of their level',
      ['# Told', '## Kiln', ...LABELS, '## Shelf', ...LABELS, '# Inbox', '## Vase', PROSE],
      [filled('Kiln', 2, LABELLED), filled('Shelf', 6, LABELLED), filled('Vase', 11, { [WHOLE]: PROSE })],
    ],
    [
      'in a callout, which ends its text',
      [
        '## Workshop',
        '',
        '> [!example]- Kiln',
        ...LABELS.map((line) => `> ${line}`),
        '',
        '> [!example]- Vase',
        `> ${PROSE}`,
        '',
        'We close at noon.',
        '',
        '> [!example]- Shelf',
        ...LABELS.map((line) => `> ${line}`),
      ],
      [
        filled('Kiln', 3, LABELLED),
        filled('Vase', 8, { [WHOLE]: `> ${PROSE}` }),
        filled('Shelf', 13, LABELLED),
      ],
    ],
    [
      'in a toggle, which ends its text',
      [
        '## Workshop',
        '',
        '- **Vase**',
        '    ',
        `    ${PROSE}`,
        '    ',
        '- **Kiln**',
        '    ',
        ...LABELS.flatMap((line) => [`    ${line}`, '    ']),
        '- **Addresses**',
        '    - the school',
        '',
        'We close at noon.',
      ],
      [filled('Vase', 3, { [WHOLE]: PROSE }), filled('Kiln', 7, LABELLED)],
    ],
    [
      'in an item with items below it',
      [
        '* Kiln',
        ...LABELS.map((line) => `\t* ${line}`),
        '* Glaze',
        '\t* The glaze ran down the plates all winter.',
        '\t* I weighed the chalk twice.',
        '\t* No plate has dripped since.',
        '* Shop',
        '\t* flour, salt',
      ],
      [
        filled('Kiln', 1, LABELLED),
        filled('Glaze', 5, {
          [WHOLE]:
            '* The glaze ran down the plates all winter.\n\t* I weighed the chalk twice.\n\t* No plate has dripped since.',
        }),
      ],
    ],
    [
      'in tags',
      [
        '<details><summary>Kiln</summary>',
        '',
        ...LABELS,
        '</details>',
        '<details><summary>Vase</summary>',
        '',
        PROSE,
        '</details>',
      ],
      [filled('Kiln', 1, LABELLED), filled('Vase', 7, { [WHOLE]: PROSE })],
    ],
  ])('%s', (_name, all, expected) => {
    expect(toldIn(lines(...all))).toEqual(expected);
  });

  it.each([
    'The feedback that I did not want',
    'My first week',
    'The team that did not talk',
    'The plan nobody read',
    'Changes nobody asked for',
    'The project that never ended',
    'Lessons for the potter',
    'Questions at the gate',
    'The first round of layoffs',
    'My career change',
    'Numbers that lied',
  ])('with a title such as %s', (title) => {
    const titles = toldIn(lines('## Kiln', ...LABELS, `## ${title}`, PROSE)).map((story) => story.title);
    expect(titles).toEqual(['Kiln', title]);
  });

  it('and an item with labels, or a story, inside is not one by itself', () => {
    const text = lines(
      '- Workshop',
      '  - Kiln',
      ...LABELS.map((line) => `    - ${line}`),
      '- The school, where I taught and we fired forty plates',
      '  - Shelf',
      ...LABELS.map((line) => `    - ${line}`),
      '- Fair',
      '  - Stand',
      '    - **Situation:** The stand fell.',
      '    - **Action:**',
      '      - I held it and called for help.',
      '    - **Result:** It stood.',
    );
    expect(toldIn(text).map(({ title }) => title)).toEqual(['Kiln', 'Shelf', 'Stand']);
  });
});

describe('with the labels of stories beside it, but without an action', () => {
  const told = [
    '**Context:** The shelf bent.',
    '**Decision:** I turned it over.',
    '**Outcome:** It is flat.',
  ];
  const open = [
    '**Context:** Plates dry for nine days.',
    '**Outcome:** They dry for two.',
    '**Learning:** TBD',
  ];

  it('it is a story that lacks one', () => {
    expect(toldIn(lines('## Shelf', ...told, '## Drying', ...open))).toEqual([
      filled('Shelf', 1, {
        situation: 'The shelf bent.',
        action: 'I turned it over.',
        result: 'It is flat.',
      }),
      filled(
        'Drying',
        5,
        { situation: 'Plates dry for nine days.', result: 'They dry for two.' },
        { status: 'partial' },
      ),
    ]);
  });

  it('a slot of bare labels waits for a story', () => {
    const outline = (title: string, ...texts: string[]) => [
      `- **${title}**`,
      ...['S', 'A', 'R', '💡 learned'].flatMap((label, index) => {
        const text = texts[index];
        return [`  - ${label}`, ...(text === undefined ? [] : [`    - ${text}`])];
      }),
    ];
    const shelf = outline('Shelf', 'It bent.', 'I turned it over.', 'It is flat.', 'Turn it first.');
    expect(toldIn(lines(...shelf, ...outline('Drying')))).toEqual([
      filled('Shelf', 1, {
        situation: '- It bent.',
        action: '- I turned it over.',
        result: '- It is flat.',
        lesson: '- Turn it first.',
      }),
      { title: 'Drying', line: 10, status: 'template', tags: [], parts: {} },
    ]);
    expect(toldIn(lines(...outline('Drying')))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['with other labels', ['## Drying', '**Background:** Nine days.', '**Impact:** It is two days.']],
    ['of another level', ['### Drying', ...open]],
    ['about what is to come', ['## Next steps', ...open]],
    ['with an action that nobody did', ['## Drying', ...open, '**Decision:** We will use fans.']],
  ])('it is none %s', (_name, other) => {
    expect(readBank(lines('## Shelf', ...told, ...other)).stories.map(({ title }) => title)).toEqual([
      'Shelf',
    ]);
  });
});

describe('an entry of a bank', () => {
  const STORY = ['**Situation:** It bent.', '**Action:** I turned it.', '**Result:** It is flat.'];
  const bank = (titles: [string, string], ...more: string[]) =>
    lines(`## ${titles[0]}`, ...STORY, '', `## ${titles[1]}`, ...STORY, '', ...more);
  const found = (text: string) => readBank(text).stories.slice(2);

  it.each<[string, [string, string], string[], string]>([
    [
      'numbered, with what is so',
      ['1. Shelf', '2. Door'],
      ['## 3. Persuasion', 'I have an open door.'],
      'partial',
    ],
    ['numbered, with a placeholder', ['1. Shelf', '2. Door'], ['## 3. Persuasion', 'TODO'], 'template'],
    ['numbered, with nothing', ['1. Shelf', '2. Door'], ['## 3. Persuasion', ''], 'template'],
    [
      'numbered, with what to write',
      ['1. Shelf', '2. Door'],
      ['## 3. Persuasion', 'Set the scene for your reader.'],
      'template',
    ],
    [
      'numbered, with a question',
      ['1. Shelf', '2. Door'],
      ['## 3. Persuasion', 'Describe your role.'],
      'template',
    ],
    [
      'numbered, in another language',
      ['1. Shelf', '2. Door'],
      ['## 3. Mut', 'Die Tür war immer offen.'],
      'partial',
    ],
    [
      'numbered, about people as such',
      ['1. Shelf', '2. Door'],
      [
        '## 3. Persuasion',
        'People listen to somebody who has listened to them before, and the best argument is of no use without that.',
      ],
      'partial',
    ],
    [
      'numbered, with one thing done',
      ['1. Shelf', '2. Door'],
      ['## 3. Guests', 'Asked the guests.'],
      'partial',
    ],
    ['named', ['Story 1: Shelf', 'Story 2: Door'], ['## Story 3: Persuasion', 'I care.'], 'partial'],
    [
      'a question for an event',
      ['Shelf', 'Tell me about a time you turned a door'],
      ['## Tell me about a time you failed', 'I never fail.'],
      'partial',
    ],
  ])('%s', (_, titles, more, status) => {
    expect(found(bank(titles, ...more)).map((story) => story.status)).toEqual([status]);
  });

  it.each<[string, [string, string], string[]]>([
    ['a title without a number', ['1. Shelf', '2. Door'], ['## Persuasion', 'I have an open door.']],
    ['another level', ['1. Shelf', '2. Door'], ['### 3. Persuasion', 'I have an open door.']],
    ['what stands beside stories', ['1. Shelf', '2. Door'], ['## 3. Feedback', 'You talk fast.']],
    ['a question for a motive', ['1. Shelf', '2. Door'], ['## 3. Why do you want to leave?', 'It is far.']],
    ['a question for no event', ['Shelf', 'Door'], ['## How do you handle stress?', 'I run.']],
    ['a pointer', ['1. Shelf', '2. Door'], ['## 3. Persuasion', 'Use story 2.']],
    ['fact', ['1. Shelf', '2. Door'], ['## 3. Registration', 'Yes. OT 0xxxxx, renewed.']],
    [
      'list of facts',
      ['E1: Shelf', 'E2: Door'],
      ['## E3: Education', '- BSc 2016, University of Wales', '- HCPC'],
    ],
    ['state', ['E1: Shelf', 'E2: Door'], ['## E3: DBS check', 'Enhanced, on the update service.']],
    ['yes', ['E1: Shelf', 'E2: Door'], ['## E3: Car driver', 'Full licence, own car.']],
    ['idea', ['Story A: Shelf', 'Story B: Door'], ['## Story C', 'Idea only: hackathon. Not for senior.']],
    ['a group', ['1. Shelf', '2. Door'], ['## 3. Others', '### A note', 'I have an open door.']],
  ])('is no %s', (_, titles, more) => {
    expect(found(bank(titles, ...more))).toEqual([]);
  });
});
