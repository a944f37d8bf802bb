import { describe, expect, it } from 'vitest';
import { filled, lines, readBank, type Told, toldIn } from './support.ts';

const WET = 'The cellar was wet after each rain';
const DUG = 'I dug a drain along the wall';
const DRY = 'Dry since the autumn of 2021';
const WHOLE = { situation: WET, action: DUG, result: DRY };

describe('a table with a story in each row', () => {
  it.each<[string, string[], Told[]]>([
    [
      'says only in its task who did it',
      [
        '## The drain',
        '',
        '| Situation | Task | Action | Result |',
        '|-|-|-|-|',
        `| ${WET} | I ran it alone | Split the wall into squares | 3 mm instead of 40 |`,
      ],
      [
        filled('The drain', 1, {
          situation: WET,
          task: 'I ran it alone',
          action: 'Split the wall into squares',
          result: '3 mm instead of 40',
        }),
      ],
    ],
    [
      'is named by a project, which is no part',
      [
        '| Project | Problem | Solution | Impact | Repo |',
        '|-|-|-|-|-|',
        `| Drain | ${WET} | ${DUG} | ${DRY} | x |`,
      ],
      [filled('Drain', 3, WHOLE)],
    ],
    [
      'is named by a title in another language',
      [
        'Firma | Titel | Situation | Aufgabe | Aktion | Ergebnis',
        '---|---|---|---|---|---',
        `Ahrens | Der Keller | ${WET} | Keep it dry | ${DUG} | ${DRY}`,
      ],
      [filled('Der Keller', 3, { situation: WET, task: 'Keep it dry', action: DUG, result: DRY })],
    ],
    [
      'is named by its question, and not by a remark behind its parts',
      [
        '| Question | S | T | A | R | Told |',
        '|---|---|---|---|---|---|',
        `| "When did you dig?" | ${WET} | Dry it | ${DUG} | ${DRY} | 🟩 |`,
        `| When did you give up? | ${WET} | Dry it | ${DUG} | | 🟥 |`,
      ],
      [
        filled('When did you dig?', 3, {
          question: '"When did you dig?"',
          situation: WET,
          task: 'Dry it',
          action: DUG,
          result: DRY,
        }),
        filled(
          'When did you give up?',
          4,
          { question: 'When did you give up?', situation: WET, task: 'Dry it', action: DUG },
          { status: 'partial' },
        ),
      ],
    ],
    [
      'has lost the line below its head',
      [
        'No. | Title | Situation | Action | Result | Tags',
        `1 | Drain | ${WET} | ${DUG} | ${DRY} | water; patience`,
        `2 | Attic | ${WET} | ${DUG} | n/a | heat`,
      ],
      [
        filled('Drain', 2, WHOLE, { tags: ['water', 'patience'] }),
        filled('Attic', 3, { situation: WET, action: DUG }, { status: 'partial', tags: ['heat'] }),
      ],
    ],
    [
      'has bars at both ends, and has lost the line below its head',
      ['| Title | Situation | Action | Result |', `| Drain | ${WET} | ${DUG} | ${DRY} |`],
      [filled('Drain', 2, WHOLE)],
    ],
    [
      'has the letters of CAR',
      ['| # | Story | C | A | R |', '|-|-|-|-|-|', `| 1 | Drain | ${WET} | ${DUG} | ${DRY} |`],
      [filled('Drain', 3, WHOLE)],
    ],
    [
      'has rows between that group the others',
      [
        '| # | Story | Context | Action | Result |',
        '|---|---|---|---|---|',
        '| **Ahrens (2019–2022)** | | | | |',
        `| 1 | Drain | ${WET} | ${DUG} | ${DRY} |`,
        '| | | | | |',
        '| | **Home** | | | |',
        `| 2 | Attic | ${WET} | | |`,
      ],
      [filled('Drain', 4, WHOLE), filled('Attic', 7, { situation: WET }, { status: 'partial' })],
    ],
    [
      'is the story of the heading above it, where it has one row and no title',
      [
        '# Mine',
        '',
        '## The drain',
        '',
        '**Tags:** patience, water',
        '',
        '| Situation | Action | Result |',
        '|---|---|---|',
        `| ${WET} | ${DUG} | ${DRY} |`,
        '',
        '## The attic',
        '',
        '| Situation | Action | Result |',
        '|---|---|---|',
        `| ${WET} | | |`,
      ],
      [
        filled('The drain', 3, WHOLE, { tags: ['patience', 'water'] }),
        filled('The attic', 11, { situation: WET }, { status: 'partial' }),
      ],
    ],
    [
      'was copied from a spreadsheet',
      [
        '## Mine',
        '',
        'Story\tSituation\tAction\tResult\tTags',
        `The drain\t${WET}\t${DUG}\t${DRY}\twater, patience`,
        `The attic\t${WET}\t${DUG}\t\twood`,
        '',
        'One row\tmore',
      ],
      [
        filled('The drain', 4, WHOLE, { tags: ['water', 'patience'] }),
        filled('The attic', 5, { situation: WET, action: DUG }, { status: 'partial', tags: ['wood'] }),
      ],
    ],
    [
      'is sorted by values, and points to a row',
      [
        '| # | Value | Story | S | A | R | Value |',
        '|---|---|---|---|---|---|---|',
        `| 1 | Candor; Care | The drain | ${WET} | ${DUG} | ${DRY} | 9 |`,
        '| 2 | Speed | see row 1 | | | | |',
      ],
      [filled('The drain', 3, WHOLE, { tags: ['Candor', 'Care'] })],
    ],
    [
      'lists what is none of its author',
      [
        '| Feature | Problem | Solution | Impact |',
        '|---|---|---|---|',
        '| Cache | Reads of the server were slow | We added a cache | 40% fewer calls |',
      ],
      [],
    ],
    [
      'lists test cases',
      [
        '| ID | Situation | Action | Result |',
        '|-|-|-|-|',
        '| T1 | The user is logged in | Clicks on Exit | The session ends |',
      ],
      [],
    ],
    [
      'lists risks',
      ['| Risk | Impact | Action | Owner |', '|-|-|-|-|', '| Outage | High | I add alerts | Bo |'],
      [],
    ],
    [
      'rates stories that are told elsewhere',
      [
        '| Story | Situation | Action | Result | Remark |',
        '|-|-|-|-|-|',
        '| Drain | 4 | 5 | 3 | lead with this |',
      ],
      [],
    ],
    [
      'says how stories are rated',
      [
        '| Points | Situation | Action | Result |',
        '|---|---|---|---|',
        '| 1 | Nobody knows where we are | We only | None |',
        '| 5 | I know who was there | I, step by step | It was counted |',
      ],
      [],
    ],
  ])('%s', (_name, all, stories) => {
    expect(toldIn(lines(...all))).toEqual(stories);
  });
});

describe('a table with a story in each column', () => {
  const COLUMNS = [
    '|  | The drain | The attic |',
    '|---|---|---|',
    '| **Where** | Ahrens, 2021 | home |',
    `| **Situation** | ${WET} | The attic was full |`,
    `| **Action** | ${DUG} | I gave a box away each week |`,
    `| **Result** | ${DRY} | ??? |`,
    '| **Tags** | water, patience | order |',
  ];
  const ATTIC = { situation: 'The attic was full', action: 'I gave a box away each week' };

  it('gives them from left to right, all with the lines of the table', () => {
    const text = lines('## Side by side', '', ...COLUMNS, '', '- [ ] print it');
    expect(toldIn(text)).toEqual([
      filled('The drain', 3, WHOLE, { tags: ['water', 'patience'] }),
      filled('The attic', 3, ATTIC, { status: 'partial', tags: ['order'] }),
    ]);
    const end = text.indexOf('\n\n- [ ]');
    expect(readBank(text).stories.map(({ span }) => span)).toEqual([
      { start: text.indexOf('|'), end },
      { start: text.indexOf('|'), end },
    ]);
    expect(readBank(text).leftAlone).toEqual([{ startLine: 11, endLine: 11, reason: 'text after a story' }]);
  });

  it('may come without bars at its ends, and with the letters of PAR', () => {
    const text = lines(
      'PAR | The drain | How I got the good attic | |',
      '--- | --- | --- | --- | ---',
      `P | ${WET} | The attic was full | |`,
      `A | ${DUG} | I gave a box away each week`,
      `R | ${DRY} | Empty`,
    );
    expect(toldIn(text)).toEqual([
      filled('The drain', 1, WHOLE),
      filled('How I got the good attic', 1, { ...ATTIC, result: 'Empty' }),
    ]);
  });

  it('leaves out one that is told below', () => {
    const text = lines(...COLUMNS, '', '## The drain', '', '**S:** Wet.', '**A:** I dug.', '**R:** Dry.');
    expect(toldIn(text)).toEqual([
      filled('The attic', 1, ATTIC, { status: 'partial', tags: ['order'] }),
      filled('The drain', 9, { situation: 'Wet.', action: 'I dug.', result: 'Dry.' }),
    ]);
  });

  it.each<[string, string[]]>([
    [
      'points',
      [
        '| | 1 | 3 | 5 |',
        '|---|---|---|---|',
        '| Situation | you lost me after a minute | clear | I can see it |',
        '| Action | "we did it" | "I", vague | "I", step by step |',
        '| Result | none | a feeling | a number |',
      ],
    ],
    [
      'grades',
      [
        '| STAR | Weak answer | Strong answer |',
        '|---|---|---|',
        '| Situation | I was at work and something broke | We had two days left, and the press stood still |',
        '| Action | We fixed it | I called the maker and read him the log |',
        '| Result | It worked | It ran at six |',
      ],
    ],
    [
      'what to write',
      [
        '| Part | Ask yourself | Time |',
        '|---|---|---|',
        '| Situation | Where were you? | 20 s |',
        '| Action | What did you do? | 60 s |',
        '| Result | What changed? | 20 s |',
      ],
    ],
    [
      'products',
      [
        '| | Alpha | Beta |',
        '|---|---|---|',
        '| Problem | Noise | Heat |',
        '| Solution | Foam | Fan |',
        '| Impact | Low | High |',
      ],
    ],
    [
      'statements in short words',
      [
        '| | GET | POST |',
        '|---|---|---|',
        '| Situation | list | create |',
        '| Action | SELECT | INSERT |',
        '| Result | 200 | 201 |',
      ],
    ],
    [
      'requests that do I/O',
      [
        '| | GET | POST |',
        '|---|---|---|',
        '| Context | any user | any user |',
        '| Action | no I/O | I/O to the disk |',
        '| Result | 200 | 201 |',
      ],
    ],
    [
      'many columns',
      [
        `|${' |T'.repeat(30)}|`,
        `|${'-|'.repeat(31)}`,
        ...['S', 'A', 'R'].map((part) => `| ${part} ${`| ${WET} `.repeat(30)}|`),
      ],
    ],
  ])('is none with %s', (_name, all) => {
    expect(toldIn(lines(...all))).toEqual([]);
  });
});

describe('a table with a label in each row', () => {
  it.each<[string, string[], Told[]]>([
    [
      'has its title in its head, and the letters of CAR',
      [
        '## Old ones',
        '',
        '| CAR | The drain |',
        '|---|---|',
        `| C | ${WET} |`,
        `| A | ${DUG} |`,
        `| R | ${DRY} |`,
        '',
        '| CAR | The attic |',
        '|---|---|',
        `| C | ${WET} |`,
        `| A | ${DUG} |`,
        '| R | |',
      ],
      [
        filled('The drain', 3, WHOLE),
        filled('The attic', 9, { situation: WET, action: DUG }, { status: 'partial' }),
      ],
    ],
    [
      'has its title in its head below the title of the file',
      [
        '# Mine',
        '',
        '| | The drain |',
        '|---|---|',
        `| Context | ${WET} |`,
        `| Action | ${DUG} |`,
        `| Result | ${DRY} |`,
        '',
        '## Tips',
        '',
        'Breathe.',
      ],
      [filled('The drain', 3, WHOLE)],
    ],
    [
      'has its title in both columns of its head',
      [
        '# Mine',
        '',
        '| The drain | |',
        '| :---- | :---- |',
        `| **Situation** | ${WET} |`,
        `| **Action** | ${DUG} |`,
        `| **Result** | ${DRY} |`,
        '',
        '## Tips',
      ],
      [filled('The drain', 3, WHOLE)],
    ],
    [
      'has a title in its head that is meant as one',
      [
        '## Conflict',
        '',
        '| STAR | Story 3: The drain |',
        '|---|---|',
        `| S | ${WET} |`,
        `| A | ${DUG} |`,
        `| R | ${DRY} |`,
      ],
      [filled('The drain', 3, WHOLE)],
    ],
    [
      'has no title in its head',
      ['## The drain', '', '| STAR | |', '|---|---|', `| S | ${WET} |`, `| A | ${DUG} |`, `| R | ${DRY} |`],
      [filled('The drain', 1, WHOLE)],
    ],
    [
      'is the story of its heading, whatever form is behind it',
      [
        '## The drain',
        '',
        '| SAR | My notes |',
        '|---|---|',
        `| **Situation** | ${WET} |`,
        `| **Action** | ${DUG} |`,
        `| **Result** | ${DRY} |`,
        '',
        'The form, for more:',
        '',
        '| SAR | What goes here |',
        '|---|---|',
        '| **Situation** | where, when, who |',
        '| **Action** | what did you do? |',
        '| **Result** | what came of it? |',
      ],
      [filled('The drain', 1, WHOLE)],
    ],
    [
      'is drawn by pandoc',
      [
        '## The drain',
        '',
        '+---------------+----------------------------------+',
        '| SAR           | Notes                            |',
        '+===============+==================================+',
        `| **Situation** | ${WET}                           |`,
        '+---------------+----------------------------------+',
        `| **Action**    | ${DUG}                           |`,
        '+---------------+----------------------------------+',
        `| **Result**    | ${DRY}                           |`,
        '+---------------+----------------------------------+',
      ],
      [filled('The drain', 1, WHOLE)],
    ],
    [
      'has remarks beside its texts',
      [
        '## The drain',
        '',
        '_Question: When did you dig?_',
        '',
        '| | My draft | Remarks (Ana) | Time |',
        '|---|---|---|---|',
        `| **S** | ${WET} | where? | 20 s |`,
        `| **A** | ${DUG} | good | 60 s |`,
        `| **R** | ${DRY} | | 10 s |`,
      ],
      [filled('The drain', 1, { question: 'When did you dig?', ...WHOLE })],
    ],
    [
      'has a story in several rows, named in the first one',
      [
        '| Story | Part | Text | Time |',
        '|---|---|---|---|',
        `| **The drain** | Situation | ${WET} | 20 s |`,
        `| | Action | ${DUG} | 60 s |`,
        `| | Result | ${DRY} | |`,
        `| The attic | Situation | ${WET} | |`,
        `| The attic | Action | ${DUG} | |`,
        '| The attic | Result | tbd | |',
      ],
      [
        filled('The drain', 3, WHOLE),
        filled('The attic', 6, { situation: WET, action: DUG }, { status: 'partial' }),
      ],
    ],
    [
      'only says which story to tell',
      [
        '## Which one when',
        '',
        '| They ask | I tell |',
        '|---|---|',
        '| conflict | attic |',
        '| numbers | drain |',
        '| team | drain |',
        '| mistake | attic |',
      ],
      [],
    ],
    [
      'only has the numbers of stories',
      ['| They ask | I tell |', '|---|---|', '| mistake | 3 |', '| result | 1, 2 |'],
      [],
    ],
  ])('%s', (_name, all, stories) => {
    expect(toldIn(lines(...all))).toEqual(stories);
  });

  it('is not a table that says what the labels mean', () => {
    const text = lines(
      '# The form',
      '',
      '| Term | Meaning |',
      '|---|---|',
      '| Situation | Where it happened, and when. |',
      '| Action | What you did: "I called the team". |',
      '| Result | What came of it. |',
    );
    expect(toldIn(text)).toEqual([]);
  });
});

it('has labels with pictures after them', () => {
  const rows = [
    `| **Situación** 🌍 | ${WET} |`,
    `| **Acción** ⚙️ | ${DUG} |`,
    `| **Resultado** 🏁 | ${DRY} |`,
  ];
  const text = lines('## 1. "The drain"', '', '| Elemento | Tu respuesta |', '|:--|:--|', ...rows);
  expect(toldIn(text)).toEqual([filled('The drain', 1, WHOLE)]);
});

it('is no other story for a number at the beginning of its title', () => {
  const told = [`S: ${WET}`, `A: ${DUG}`, `R: ${DRY}`];
  const row = (title: string) => `| ${title} | ${WET} | ${DUG} | ${DRY} |`;
  const head = ['| Story | Situation | Action | Result |', '|-|-|-|-|'];
  const text = lines(
    '## 2 weeks late',
    ...told,
    '',
    '## Short ones',
    '',
    ...head,
    row('3 weeks late'),
    row('2 weeks late'),
  );
  expect(toldIn(text).map(({ title }) => title)).toEqual(['2 weeks late', '3 weeks late']);
});

it('has the tags of stories that it names by their numbers and first words', () => {
  const index = [
    '| Story | Good for |',
    '|-|-|',
    '| 1 Drain | care |',
    '| 2 Roof | speed, luck |',
    '| 3 Wall | no |',
  ];
  const told = [`S: ${WET}`, `A: ${DUG}`, `R: ${DRY}`];
  const walls = ['## 3. Wall one', ...told, '', '## 4. Wall two', ...told];
  const text = lines(
    ...index,
    '',
    '## 1. The drain',
    ...told,
    '',
    '## 2. Roof (in May)',
    ...told,
    '',
    ...walls,
  );
  expect(toldIn(text).map(({ title, tags }) => [title, tags])).toEqual([
    ['The drain', ['care']],
    ['Roof (in May)', ['speed', 'luck']],
    ['Wall one', []],
    ['Wall two', []],
  ]);
});

it.each<[string, string]>([
  ['', 'filled'],
  ['—', 'filled'],
  ['-', 'filled'],
  ['n/a', 'filled'],
  ['k. A.', 'filled'],
  ['TBD', 'partial'],
  ['à compléter', 'partial'],
  ['?', 'partial'],
  ['...', 'partial'],
])('a cell that is not required says %j: the story is %s', (lesson, status) => {
  const head = '| Title | Situation | Action | Result | Lesson |';
  const row = `| The drain | ${WET} | ${DUG} | ${DRY} | ${lesson} |`;
  expect(toldIn(lines(head, '|---|---|---|---|---|', row)).map((story) => story.status)).toEqual([status]);
});
