import { expect, it } from 'vitest';
import { filled, lines, type Told, toldIn } from './support.ts';

const WET = 'The cellar was wet after each rain.';
const DUG = 'I put a drain along the wall.';
const DRY = 'Dry since the autumn of 2021.';
const LEAK = 'The roof had a hole.';
const NAILED = 'I nailed a board over it.';
const TIGHT = 'No drop fell in May.';
const DRAIN = { situation: WET, action: DUG, result: DRY };
const ROOF = { situation: LEAK, action: NAILED, result: TIGHT };
const story = (sign: string, situation: string, action: string, result: string) =>
  lines(
    `${sign} Situation`,
    '',
    situation,
    '',
    `${sign} Action`,
    '',
    action,
    '',
    `${sign} Result`,
    '',
    result,
  );

it.each<[string, string[], Told[]]>([
  [
    'a title at the level of the labels above it',
    ['## Drain', '', story('###', WET, DUG, DRY), '', '### Roof', '', story('####', LEAK, NAILED, TIGHT)],
    [filled('Drain', 3, DRAIN), filled('Roof', 17, ROOF)],
  ],
  [
    'two such titles',
    [
      '## Drain',
      '',
      story('###', WET, DUG, DRY),
      ...['', '### Roof', '', story('####', LEAK, NAILED, TIGHT)],
      ...['', '### Cellar', '', story('####', WET, DUG, DRY)],
    ],
    [filled('Drain', 3, DRAIN), filled('Roof', 17, ROOF), filled('Cellar', 31, DRAIN)],
  ],
  [
    'steps below a label',
    [
      '## Drain',
      '',
      lines('### Situation', '', WET, '', '### Action', '', '#### First', '', DUG, '', '### Result', '', DRY),
    ],
    [filled('Drain', 3, { ...DRAIN, action: lines('#### First', '', DUG) })],
  ],
  [
    'labels below the heading of the answer',
    [
      '## Drain',
      '',
      '### Question',
      '',
      'When did you dig?',
      '',
      '### Answer',
      '',
      story('####', WET, DUG, DRY),
    ],
    [filled('Drain', 3, { question: 'When did you dig?', ...DRAIN })],
  ],
  [
    'labels below the heading of the longer answer',
    ['## Drain', '', '### Short version', '', DUG, '', '### Long version', '', story('####', WET, DUG, DRY)],
    [filled('Drain', 3, DRAIN)],
  ],
])('reads %s', (_name, all, stories) => expect(toldIn(lines('# Bank', '', ...all))).toEqual(stories));
