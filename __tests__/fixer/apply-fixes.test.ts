import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/fixer/apply-fixes.ts';

type Edit = [start: number, end: number, text: string];

describe('applyFixes', () => {
  it.each<[string, Edit[], string, number]>([
    ['nothing', [], 'abcdef', 0],
    [
      'edits in any order',
      [
        [4, 5, 'E'],
        [0, 1, 'A'],
      ],
      'AbcdEf',
      2,
    ],
    [
      'an edit beside another',
      [
        [0, 2, 'x'],
        [2, 4, 'y'],
      ],
      'xyef',
      2,
    ],
    [
      'the first of two that overlap',
      [
        [1, 4, 'x'],
        [3, 5, 'y'],
      ],
      'axef',
      1,
    ],
    [
      'of two from one place the first',
      [
        [1, 2, 'x'],
        [1, 4, 'y'],
      ],
      'axcdef',
      1,
    ],
    [
      'insertions at one place in their order',
      [
        [3, 3, 'x'],
        [3, 3, 'y'],
      ],
      'abcxydef',
      2,
    ],
    [
      'the same edit once',
      [
        [3, 3, 'x'],
        [3, 3, 'x'],
        [0, 1, 'A'],
        [0, 1, 'A'],
      ],
      'Abcxdef',
      2,
    ],
    [
      'edits at the ends',
      [
        [0, 0, '<'],
        [6, 6, '>'],
      ],
      '<abcdef>',
      2,
    ],
  ])('applies %s', (_, edits, text, count) => {
    const fixes = edits.map(([start, end, inserted]) => ({
      range: [start, end] as [number, number],
      text: inserted,
    }));
    expect(applyFixes('abcdef', fixes)).toEqual({ text, count });
  });
});
