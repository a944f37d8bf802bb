import { describe, expect, it } from 'vitest';
import { filled, lines, type Told, toldIn } from './support.ts';

const WET = 'The cellar was wet after each rain.';
const DUG = 'I dug a drain along the wall.';
const DRY = 'Dry since the autumn of 2021.';
const WHOLE = { situation: WET, action: DUG, result: DRY };
const FULL = 'The attic was full of boxes.';
const SOLD = 'I sold what nobody had opened.';
/** Labels alone on a line, with their letters after them. */
const FORMS: [string, (letter: string, word: string) => string][] = [
  ['**S** – Situation', (letter, word) => `**${letter}** – ${word}`],
  ['**Situation** (S)', (letter, word) => `**${word}** (${letter})`],
  ['Situation (S)', (letter, word) => `${word} (${letter})`],
  ['Situation - S', (letter, word) => `${word} - ${letter}`],
  ['S (Situation)', (letter, word) => `${letter} (${word})`],
  ['S - Situation', (letter, word) => `${letter} - ${word}`],
  ['**S** (Situation)', (letter, word) => `**${letter}** (${word})`],
  ['Situation [S]', (letter, word) => `${word} [${letter}]`],
  ['Story part - Situation', (_letter, word) => `Story part - ${word}`],
  ['1 - Situation', (_letter, word) => `1 - ${word}`],
  ['— Situation', (_letter, word) => `— ${word}`],
  ['(Situation)', (_letter, word) => `(${word})`],
  ['[Situation]', (_letter, word) => `[${word}]`],
];

describe('labels after the texts', () => {
  it.each<[string, string[], Told[]]>([
    [
      'of notes on a phone, with a date below each title',
      [
        'Notes',
        '2 May 2025 at 07:14',
        '',
        'the letter at the end says which bit it is',
        '',
        '⸻',
        '',
        'The drain',
        '2 May 2025 at 07:20',
        '',
        `${WET}  – S`,
        '',
        'I dug a drain.',
        '',
        'It is along the wall.  – A',
        '',
        `${DRY}  – R`,
        '',
        '#water #patience',
        '',
        '⸻',
        '',
        'milk',
        '3 May 2025 at 09:00',
        '',
        'oats, and a pump',
        '',
        '⸻',
        '',
        'The vase',
        '4 May 2025 at 20:00',
        '',
        'Two buyers ordered one vase. I drove to both and asked. One of them took the green one, and has bought each year since. I keep her number',
        '',
        '⸻',
        '',
        'The attic',
        '5 May 2025 at 21:10',
        '',
        `${FULL} – S`,
        '',
        `${SOLD} – A`,
        '',
        '– R',
      ],
      [
        filled(
          'The drain',
          8,
          { ...WHOLE, action: 'I dug a drain.\n\nIt is along the wall.' },
          { tags: ['water', 'patience'] },
        ),
        filled('The vase', 30, {
          situation_task_action_result:
            'Two buyers ordered one vase. I drove to both and asked. One of them took the green one, and has bought each year since. I keep her number',
        }),
        filled('The attic', 37, { situation: FULL, action: SOLD }, { status: 'partial' }),
      ],
    ],
    [
      'at the ends of lines, in the version that is used',
      [
        'key: [S] [A] [R] come AFTER the text',
        '',
        'THE DRAIN',
        'good for: water, patience',
        '',
        '  v1 -- dont use',
        '  So it was wet and we dug and it was fine. [S] [A] [R]',
        '',
        '  v2',
        `  ${WET} [S]`,
        '  I dug a drain',
        '  along the wall. [A]',
        `  ${DRY} [R]`,
        '',
        'THE ATTIC',
        '',
        `  ${FULL} [S]`,
        `  ${SOLD} [A]`,
      ],
      [
        filled(
          'THE DRAIN',
          3,
          { ...WHOLE, action: 'I dug a drain\n  along the wall.' },
          { tags: ['water', 'patience'] },
        ),
        filled('THE ATTIC', 15, { situation: FULL, action: SOLD }, { status: 'partial' }),
      ],
    ],
    [
      'below a heading, in words',
      ['## The drain', '', `${WET} (Situation)`, '', `${DUG} (Action)`, '', `${DRY} (Result)`],
      [filled('The drain', 1, WHOLE)],
    ],
    ...FORMS.map(([form, of]): [string, string[], Told[]] => [
      `not where they are alone above the texts: ${form}`,
      ['## The drain', '', of('S', 'Situation'), WET, '', of('A', 'Action'), DUG, '', of('R', 'Result'), DRY],
      [filled('The drain', 1, WHOLE)],
    ]),
    [
      'not where the texts have labels before them',
      [
        '## The drain',
        '',
        `**Situation:** ${WET} (S)`,
        '',
        `**Action:** ${DUG} (A)`,
        '',
        `**Result:** ${DRY} (R)`,
      ],
      [filled('The drain', 1, WHOLE)],
    ],
    [
      'not in a story with labels before its texts, beside one without',
      [
        '## The drain',
        '',
        `${WET} - S`,
        '',
        `${DUG} - A`,
        '',
        `${DRY} - R`,
        '',
        '## The attic',
        '',
        `**Situation:** ${FULL} The grade was (S)`,
        '',
        `**Action:** ${SOLD}`,
        'The grade was (A)',
        '',
        '**Result:** Empty since May.',
      ],
      [
        filled('The drain', 1, WHOLE),
        filled('The attic', 9, {
          situation: `${FULL} The grade was (S)`,
          action: `${SOLD}\nThe grade was (A)`,
          result: 'Empty since May.',
        }),
      ],
    ],
    [
      'that are grades',
      ['Marks', '', 'Maths is my best one (S)', 'Art needs more time (A)', 'Sports is too early (R)'],
      [],
    ],
    ['that are two only', ['Notes', '', `${WET} – S`, '', `${DUG} – A`], []],
  ])('%s', (_name, text, expected) => {
    expect(toldIn(lines(...text))).toEqual(expected);
  });
});
