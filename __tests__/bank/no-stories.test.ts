import { describe, expect, it } from 'vitest';
import { filled, lines, readBank, toldIn } from './support.ts';

describe('what has the labels of a story and is not one', () => {
  it.each<[string, string[]]>([
    [
      'that says what to write, with words that are spoken of',
      [
        '## The form',
        '',
        '**Situation:** Describe the place and the people.',
        '**Task:** What did you have to do?',
        '**Action:** Explain what you did. Say "I", never "we" or \'our\'.',
        '**Result:** What changed because of you?',
      ],
    ],
    [
      'that gives beginnings of sentences',
      [
        '## How to begin',
        '',
        '**Situation:** "When I worked at ..."; "My first week in the shop ..."',
        '**Action:** "I rang ...", "We painted …"',
        '**Result:** "Since that day ..."',
      ],
    ],
    [
      'below a title that says so',
      ['## Blank form', '', 'Title: ________', 'Situation: ________', 'Action: ________', 'Result: ________'],
    ],
    [
      'with lines to write on',
      [
        '## Yours',
        '',
        '**Situation:** In ________ I worked for ________ .',
        '**Action:** I decided to ________ and to ________ .',
        '**Result:** We got ________ instead of ________ .',
      ],
    ],
    [
      'that an assistant left to be filled in',
      [
        '## Conflict',
        '',
        '**Situation:** At [shop], the team of [department] had [problem].',
        '**Action:** I asked [person] and agreed on [plan].',
        '**Result:** Sales of [product] rose to [number].',
      ],
    ],
    [
      'that is announced as an example',
      [
        '## Conflict',
        '',
        "Here's an example that you can adapt:",
        '',
        '**Situation:** The bakery lost its oven.',
        '**Action:** I borrowed one.',
        '**Result:** We opened at six.',
      ],
    ],
    [
      'of advice',
      [
        '## For tutors',
        '',
        '**Problem:** A few pupils have no idea where to start.',
        '**Solution:** Let them draw the room and the people in it.',
        '**Outcome:** They speak of it without notes.',
      ],
    ],
    [
      'of a decision with its state',
      [
        '## 7: Tabs in tables',
        '',
        '**Status:** Superseded by 9',
        '**Context:** The old editor wrote blanks.',
        '**Action:** We changed the default to tabs.',
        '**Result:** The files got smaller.',
      ],
    ],
    [
      'of a decision without a state',
      [
        '## Tabs in tables',
        '',
        '**Context:** The old editor wrote blanks, and the files grew.',
        '**Decision:** We will use tabs from the next version on.',
        '**Impact:** The files will be smaller.',
      ],
    ],
    [
      'of a meeting',
      [
        '# Choir meeting, 3 May',
        '',
        '**Situation:** The hall is closed in June.',
        '**Action:** Pia asks the school for its gym.',
        '**Result:** To be seen in the next call.',
      ],
    ],
    [
      'of minutes',
      [
        '## Minutes of the board',
        '',
        '- **Background:** the roof leaks.',
        '- **Task:** Uwe gets two offers by the end of May.',
        '- **Action:** Ida writes to the town.',
        '- **Result:** no vote on the paint.',
      ],
    ],
    [
      'of a handover',
      [
        '> S: Ms. B. in bed 3, her pulse was 140 at noon.',
        '> B: She came with a broken arm.',
        '> A: I think that she bleeds.',
        '> R: I called you at once, please come.',
      ],
    ],
    [
      'of a visit',
      [
        'S: The dog limps since the walk on Sunday.',
        'O: Swollen, warm.',
        'A: Sprain, most likely.',
        'P: Rest for a week.',
      ],
    ],
    [
      'of a bug',
      [
        '## The lamp stays on',
        '',
        '**Situation:** I closed the lid of the box.',
        '**Steps:** I opened it again and looked.',
        '**Expected result:** It is dark.',
        '**Actual result:** It was bright.',
      ],
    ],
    [
      'of what users want',
      [
        '## Story 4: Undo',
        '',
        '**Task:** As a clerk I want to undo the last entry.',
        '**Action:** I press a key.',
        '**Result:** The entry is gone.',
      ],
    ],
    [
      'of somebody else',
      [
        '## The florist',
        '',
        '**Situation:** Her shop was flooded in spring.',
        '**Action:** She moved the shelves up and called the town.',
        '**Result:** Nothing got wet in autumn.',
      ],
    ],
    [
      'of a rubric',
      [
        '## A strong answer',
        '',
        '**Situation:** Enough to see why it was hard.',
        '**Task:** What the applicant had to do, and nobody else.',
        '**Action:** Each step and its reason. The longest part.',
        '**Result:** Finished or not, with a number.',
      ],
    ],
    [
      'of how candidates answer',
      [
        '## Strong',
        '',
        '- **Situation** – the ferry is full each Friday',
        '- **Action** – candidate counts the cars, asks the crew, moves the ramp',
        '- **Result** – nobody stays behind',
      ],
    ],
    [
      'to write down what somebody said',
      [
        '## Your notes',
        '',
        '```',
        'Situation: <one line>',
        'Action: <what she did>',
        'Result: <in her words>',
        '```',
      ],
    ],
    [
      'of a talk that is no interview',
      [
        'Customer: My pump stopped. Is it broken?',
        'Agent: Situation: your valve was shut. Action: I opened it from here. Result: it runs.',
        'Customer: Can it happen again?',
        'Agent: I changed the setting, and I wrote it down. It was set to zero before.',
      ],
    ],
    [
      'of a program',
      [
        '# ferry-clock',
        '',
        '## Contents',
        '',
        '- [Problem](#problem)',
        '',
        '## Problem',
        '',
        'Most clocks of ferries do not know the tide, so that crews wait for it.',
        '',
        '## Solution',
        '',
        '`ferry-clock` asks the harbour once a minute and keeps the answers.',
        '',
        '## Results',
        '',
        'Crews wait for 4 minutes instead of 19.',
      ],
    ],
    [
      'of a program, in brief',
      [
        '# ferry-clock',
        '',
        '## Context',
        '',
        'The tide turns.',
        '',
        '## Decision',
        '',
        'The harbour tells it.',
        '',
        '## Consequences',
        '',
        'No past.',
      ],
    ],
    [
      'of tips',
      [
        '## Tips of my aunt',
        '',
        '- Situation: one sentence, without names',
        '- Action: the longest of the three',
        '- Result: the number, and then stop',
      ],
    ],
    [
      'of a form in German',
      [
        '## Vorlage',
        '',
        '### Titel',
        '',
        '**Situation:** wo und wann',
        '**Ergebnis:** Zahl',
        '**Aktion:** wer',
      ],
    ],
    [
      'that asks in Spanish',
      [
        '## El barco',
        '',
        '**Situación:** ¿dónde y con quién?',
        '**Acción:** ¿qué hiciste tú?',
        '**Resultado:** antes → después',
      ],
    ],
    [
      'without a beginning',
      [
        '# Talk',
        '',
        '- **Approach.** We model the wind as a line.',
        '- **Results.** See the table on page 3.',
      ],
    ],
    [
      'of grades',
      [
        '| | 1 - seed | 2 - sprout |',
        '|---|---|---|',
        '| Situation | I cannot follow | I see the place |',
        '| Action | "We did it" | What only the pupil did |',
        '| Result | It stops | It ends with a change |',
      ],
    ],
  ])('%s', (_name, all) => {
    expect(toldIn(lines(...all))).toEqual([]);
  });
});

it.each<[string, string[]]>([
  [
    'German',
    ['**Ausgangslage:** Wo warst du?', '**Vorgehen:** Was tatest du selbst?', '**Ergebnis:** Was wurde?'],
  ],
  [
    'polite German',
    [
      '**Situation:** Beschreiben Sie kurz die Ausgangslage.',
      '**Aufgabe:** Was war Ihre Aufgabe?',
      '**Handlung:** Was haben Sie konkret getan?',
      '**Ergebnis:** Was kam dabei heraus?',
    ],
  ],
  [
    'French',
    [
      '**Situation :** Décrivez le contexte en deux phrases.',
      '**Action :** Expliquez ce que vous avez fait.',
      '**Résultat :** Indiquez les chiffres.',
    ],
  ],
  [
    'Spanish',
    [
      '**Situación:** Describe el contexto.',
      '**Acción:** Explica tu papel.',
      '**Resultado:** Indica las cifras.',
    ],
  ],
  [
    'Polish',
    ['**Sytuacja:** Opisz krótko tło.', '**Działanie:** Podaj swoje kroki.', '**Wynik:** Jaki był wynik?'],
  ],
])('a form that asks in %s is no story', (_name, form) => {
  expect(toldIn(lines('## Eine fünfte', ...form))).toEqual([]);
});

describe('what has the labels of any document is a story', () => {
  const parts = {
    situation: 'The files grew, and nobody knew why.',
    action: 'I looked and found blanks.',
    result: 'They are smaller now.',
  };
  const body = [
    `**Context:** ${parts.situation}`,
    `**Decision:** ${parts.action}`,
    `**Impact:** ${parts.result}`,
  ];

  it('where someone did something', () => {
    expect(toldIn(lines('## Tabs', ...body))).toEqual([filled('Tabs', 1, parts)]);
  });

  it('where it is called one', () => {
    const action = 'The default is a tab.';
    const [context = '', , impact = ''] = body;
    expect(toldIn(lines('## Story 2: Tabs', context, `**Decision:** ${action}`, impact))).toEqual([
      filled('Tabs', 1, { ...parts, action }),
    ]);
  });

  it('where the title above is of stories', () => {
    const passive = { ...parts, action: 'The blanks were taken out.' };
    const [context = '', , impact = ''] = body;
    const story = ['## Tabs', context, `**Decision:** ${passive.action}`, impact];
    expect(toldIn(lines('# My stories', ...story))).toEqual([filled('Tabs', 2, passive)]);
    expect(toldIn(lines('# My editor', ...story))).toEqual([]);
  });

  it('where it has results as well', () => {
    const [context = '', , impact = ''] = body;
    const result = impact.replace('Impact', 'Results');
    expect(toldIn(lines('## Tabs', context, `**Solution:** ${parts.action}`, result))).toEqual([
      filled('Tabs', 1, parts),
    ]);
    expect(toldIn(lines('## Tabs', context, '**Solution:** The default is a tab.', result))).toEqual([]);
  });

  it('where its own state is like that of a decision', () => {
    const [context = '', decision = '', impact = ''] = body;
    const [story] = toldIn(
      lines('## Tabs', 'Status: rejected twice, now shorter', context, decision, impact),
    );
    expect(story).toEqual(filled('Tabs', 1, parts));
  });

  it('where nothing is done yet', () => {
    const [context = ''] = body;
    expect(toldIn(lines('## Tabs', context, '**Decision:**', '**Impact:**'))).toEqual([
      filled('Tabs', 1, { situation: parts.situation }, { status: 'partial' }),
    ]);
  });

  it('where a draft has a gap here and there', () => {
    const open = { situation: 'We had [N] files.', action: 'I [how?] looked.', result: 'It is [X] % less.' };
    expect(
      toldIn(lines('## Tabs', `**S:** ${open.situation}`, `**A:** ${open.action}`, `**R:** ${open.result}`)),
    ).toEqual([filled('Tabs', 1, open, { status: 'partial' })]);
  });
});

it.each([
  [
    'The tip jar',
    { situation: 'The two waiters fought.', action: 'A jar for both.', result: 'Peace since May.' },
  ],
  [
    'The wait',
    {
      situation: 'Each candidate waited for five weeks.',
      action: 'Moved the two talks to one day.',
      result: 'Nine days.',
    },
  ],
])('is a story: %s', (title, parts) => {
  const { situation, action, result } = parts;
  expect(toldIn(lines(`## ${title}`, `**S:** ${situation}`, `**A:** ${action}`, `**R:** ${result}`))).toEqual(
    [filled(title, 1, parts)],
  );
});

describe('what is next to stories with labels and is not one', () => {
  const story = (title: string) => [
    `## ${title}`,
    '',
    '**Situation:** The kiln cracked.',
    '**Action:** I built a new one.',
    '**Result:** It holds.',
    '',
  ];
  const beside = (title: string, ...text: string[]) =>
    toldIn(lines('# Clay', '', ...story('Kiln'), `## ${title}`, '', ...text, '', ...story('Shelf'))).map(
      (each) => each.title,
    );
  const life =
    'I learned to throw in Faenza and worked in three shops. I moved here in 2019. We opened in May.';
  const said = 'Ida said that I spoke too fast. I forgot the number twice. We stopped after ten minutes.';
  const thought = 'I waited too long in all three. I asked nobody. We lost a week each time.';
  const list = 'I cut the waste by a third. I hired two potters. We moved to the yard.';

  it.each<[string, string]>([
    ['About me', life],
    ['Introduction', life],
    ['Who I am', life],
    ['My background', life],
    ['Career summary', life],
    ['Work history', life],
    ['Previous jobs', life],
    ['Education', life],
    ['Elevator pitch', life],
    ['Cover letter', life],
    ['The team', life],
    ['Why I left the workshop', life],
    ['Why this company', life],
    ['Company research', life],
    ['Feedback', said],
    ['Peer feedback (Ida)', said],
    ['Feedback from my coach', said],
    ["Ida's comments", said],
    ['What Ida said', said],
    ['Mock interview, 3 May', said],
    ['Practice with Ida', said],
    ['Practice log', said],
    ['Interview at Ceramica', said],
    ['Ceramica, first round', said],
    ['How it went at Ceramica', said],
    ['Debrief', said],
    ['Kudos', said],
    ['Notes', said],
    ['Follow-ups', said],
    ['Questions I was asked', said],
    ['Tips from Ida', thought],
    ['Checklist', thought],
    ['Goals', thought],
    ['Goals for 2025', thought],
    ['Next steps', thought],
    ['Lessons learned', thought],
    ['Reflection on the year', thought],
    ['Common themes', thought],
    ['What these have in common', thought],
    ['Strengths', thought],
    ['Open questions', thought],
    ['How I prepared', thought],
    ['Where these stories come from', thought],
    ['A word on names', thought],
    ['Retired stories', thought],
    ['Stories I no longer tell', thought],
    ['Things not to say', thought],
    ['Achievements', list],
    ['Wins in 2023', list],
    ['Done', list],
    ['Small things', list],
    ['Changes to this page', list],
    ['2023', list],
    ['Short version', list],
  ])('%s', (title, text) => {
    expect(beside(title, text)).toEqual(['Kiln', 'Shelf']);
  });

  it.each<[string, string[]]>([
    ['that is of one remark', ['I wrote this at night, and we laughed.']],
    ['without anybody who did something', ['The shop was small. It had two wheels. The rent was low.']],
    ['that is about the stories', ['I told both to an interviewer. I lost the thread. We laughed about it.']],
    ['of instructions', ['Read the first line aloud. Then close the page. Say what changed.']],
    ['that points to another one', ['See Kiln above.']],
    ['of things done', ['- Cut the waste by a third', '- Hired two potters', '- Moved us to the yard']],
    ['of what somebody has to do', ['- [ ] ask Ida what it cost', '- [x] find the number that I lost']],
  ])('text %s', (_name, text) => {
    expect(beside('Wheels', ...text)).toEqual(['Kiln', 'Shelf']);
  });

  it('nor what is below such a title, or on another level', () => {
    const event = 'Two buyers ordered one vase. I drove to both. One of them took the green one.';
    expect(beside('My career', '### Vase', '', event)).toEqual(['Kiln', 'Shelf']);
    expect(beside('Yard', '### Vase', '', event)).toEqual(['Kiln', 'Shelf']);
  });
});

describe('in a list of openers, or of which story to tell,', () => {
  const list = (entry: (topic: string, opener: string, story: string) => string[]) =>
    lines(
      '# Questions',
      '',
      ...entry('vase', '"It was cold."', 'kiln'),
      ...entry('shelf', '…', '?'),
      ...entry('wheel', '"I gave him the key."', 'key'),
    );

  it.each<[string, (topic: string, opener: string, story: string) => string[]]>([
    [
      'of items',
      (topic, opener, story) => [
        `1. **Tell me about a ${topic}.**`,
        `   Opener: ${opener}`,
        `   Story: ${story}`,
      ],
    ],
    [
      'of headings',
      (topic, opener, story) => [
        `### Tell me about a ${topic}`,
        '',
        `**Hook:** ${opener}`,
        `**Story:** ${story}`,
      ],
    ],
    [
      'without an opener there',
      (topic, opener, story) => [
        `- **Tell me about a ${topic}.**`,
        ...(opener === '…' ? [] : [`  Opener: ${opener}`]),
        `  Story: ${story}`,
      ],
    ],
    [
      'in Chinese',
      (topic, opener, story) => [
        `### 讲一次你做${topic}的经历`,
        `**开场白**：${opener}`,
        `**故事**：${story}`,
      ],
    ],
  ])('an entry without one is no story: %s', (_name, entry) => {
    expect(readBank(list(entry)).stories).toEqual([]);
    expect(readBank(list(entry).replaceAll('\n', '\r\n')).stories).toEqual([]);
  });

  it('save where another one is told', () => {
    const told = 'It broke, and I glued it. In the end it was sold.';
    const entry = (topic: string, _opener: string, story: string) => [
      `### Tell me about a ${topic}`,
      `Answer: ${story === '?' ? 'TBD' : told}`,
    ];
    expect(readBank(list(entry)).stories.map(({ line, status }) => [line, status])).toEqual([
      [3, 'filled'],
      [5, 'template'],
      [7, 'filled'],
    ]);
  });
});
