import { describe, expect, it } from 'vitest';
import { filled, lines, readBank, type Told, toldIn } from './support.ts';

const WET = 'The cellar was wet after each rain.';
const DUG = 'I dug a drain along the wall.';
const DRY = 'Dry since the autumn of 2021.';
const WHOLE = { situation: WET, action: DUG, result: DRY };
const VALUES = [`situation: ${WET}`, `action: ${DUG}`, `result: ${DRY}`];
const indented = (by: string, all: readonly string[]) => all.map((line) => by + line);
const fenced = (kind: string, ...all: string[]) => [`\`\`\`${kind}`, ...all, '```'];

describe('stories in data', () => {
  it.each<[string, string[], Told[]]>([
    [
      'are the items of a list',
      [
        '# My stories',
        '',
        ...fenced(
          'yaml',
          'version: 2',
          'stories:',
          '  # --- water',
          '  - id: drain',
          '    title: "The drain"',
          '    tags: [patience, slow work]',
          '    situation: >-',
          '      The cellar was wet',
          '      after each rain.',
          '    task: ~   # was it mine?',
          '    action:',
          '      - Dug a drain',
          '      - Laid two pipes',
          `    result: "${DRY}"`,
          '    trade_offs: |',
          '      No garden that year.',
          '    followups:',
          '      - Why not sooner?',
          '',
          '  - title: The attic',
          '    tags: []',
          '    situation: null',
          '    action: []',
          '    result: ""',
        ),
      ],
      [
        filled(
          'The drain',
          7,
          {
            situation: 'The cellar was wet\n      after each rain.',
            action: '- Dug a drain\n      - Laid two pipes',
            result: DRY,
            tradeoffs: 'No garden that year.',
          },
          { tags: ['patience', 'slow work'] },
        ),
        { title: 'The attic', line: 23, status: 'template', tags: [], parts: {} },
      ],
    ],
    [
      'are known by their keys',
      fenced('yml', 'The drain:', ...indented('  ', VALUES), 'The attic:', ...indented('  ', VALUES)),
      [filled('The drain', 2, WHOLE), filled('The attic', 6, WHOLE)],
    ],
    [
      'are one below its heading, with the parts in a mapping of their own',
      ['## The drain', '', ...fenced('yaml', 'year: 2021', 'star:', ...indented('  ', VALUES))],
      [filled('The drain', 1, WHOLE)],
    ],
    [
      'may be JSON',
      fenced(
        'json',
        `[{"title": "The drain", "situation": "${WET}",`,
        `  "action": "${DUG}",`,
        `  "result": "${DRY}", "tags": ["water", "home"]}]`,
      ),
      [filled('The drain', 2, WHOLE, { tags: ['water', 'home'] })],
    ],
    [
      'may have lists in brackets as parts',
      fenced(
        'yaml',
        '- title: The drain',
        `  situation: ${WET}`,
        '  action: [I dug a drain, I laid it along the wall]',
        `  result: ${DRY}`,
      ),
      [filled('The drain', 2, { ...WHOLE, action: 'I dug a drain, I laid it along the wall' })],
    ],
    [
      'are read by their labels where the data is none',
      ['## The drain', ...fenced('yaml', `situation: ${WET}`, `action: ${DUG}`, `result: ${DRY}`, 'a: b: c')],
      [filled('The drain', 1, { ...WHOLE, result: `${DRY}\na: b: c` })],
    ],
    [
      'are none in a schema',
      [
        '## Schema',
        ...fenced('yaml', '- title: text', '  situation: one line', '  action: verbs', '  result: a number'),
      ],
      [],
    ],
    [
      'are none of test cases',
      [
        '## Cases',
        ...fenced(
          'yaml',
          '- situation: The user is new',
          '  action: Clicks on Exit',
          '  result: The window shuts',
        ),
      ],
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(toldIn(lines(...text))).toEqual(expected);
  });

  it('have their keys as labels', () => {
    const text = lines(...fenced('yaml', '- title: The drain', ...indented('  ', VALUES)));
    const [{ parts } = { parts: [] }] = readBank(text).stories;
    expect(parts.map(({ labelSpan }) => text.slice(labelSpan?.start, labelSpan?.end))).toEqual([
      'situation: ',
      'action: ',
      'result: ',
    ]);
  });
});
