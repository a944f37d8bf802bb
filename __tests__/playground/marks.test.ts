import { describe, expect, it } from 'vitest';
import { afterEdit, type Mark, piecesOf } from '../../src/playground/marks.ts';
import { randomOf } from '../support/random.ts';

const mark = (start: number, end: number, name = 'a'): Mark => ({ start, end, name });

describe('pieces', () => {
  it.each<[string, number, Mark[], [number, number, string][]]>([
    ['of a text without marks', 5, [], [[0, 5, '']]],
    ['of no text', 0, [mark(0, 3)], []],
    [
      'around a mark',
      9,
      [mark(2, 4)],
      [
        [0, 2, ''],
        [2, 4, 'a'],
        [4, 9, ''],
      ],
    ],
    [
      'of marks that overlap',
      9,
      [mark(0, 5), mark(3, 9, 'b')],
      [
        [0, 3, 'a'],
        [3, 5, 'a b'],
        [5, 9, 'b'],
      ],
    ],
    [
      'of marks of one name',
      4,
      [mark(0, 4), mark(1, 2)],
      [
        [0, 1, 'a'],
        [1, 2, 'a'],
        [2, 4, 'a'],
      ],
    ],
    [
      'of marks that are empty, or outside',
      4,
      [mark(2, 2), mark(3, 9, 'b'), mark(7, 9)],
      [
        [0, 3, ''],
        [3, 4, 'b'],
      ],
    ],
  ])('%s', (_, length, marks, expected) => {
    const found = piecesOf(length, marks).map(({ start, end, names }) => [start, end, names.join(' ')]);
    expect(found).toEqual(expected);
  });

  it('make up the text, and name what holds in each', () => {
    const random = randomOf(5);
    for (let run = 0; run < 500; run++) {
      const length = random.below(20);
      const marks = Array.from({ length: random.below(6) }, () => {
        const start = random.below(20);
        return mark(start, start + random.below(8), random.pick(['a', 'b', 'c']));
      });
      const pieces = piecesOf(length, marks);
      expect(pieces.map(({ end, start }) => end - start).reduce((a, b) => a + b, 0)).toBe(length);
      for (const { start, end, names } of pieces) {
        const holding = marks.filter(
          (each) => each.start <= start && each.end >= end && each.start < each.end,
        );
        expect(new Set(names)).toEqual(new Set(holding.map(({ name }) => name)));
      }
    }
  });
});

describe('marks after an edit', () => {
  it.each<[string, string, string, Mark[]]>([
    ['before them', 'one two', 'xone two', [mark(5, 8)]],
    ['behind them', 'one two', 'one two x', [mark(4, 7)]],
    ['inside', 'one two', 'one txwo', [mark(4, 8)]],
    ['that deletes them', 'one two', 'one ', []],
    ['at their end', 'one two', 'one t!', [mark(4, 6)]],
    ['that goes beyond their end', 'one two, three', 'one t! three', [mark(4, 5)]],
    ['that cuts their beginning', 'one two', 'on! wo', []],
    ['that changes nothing', 'one two', 'one two', [mark(4, 7)]],
  ])('%s', (_, before, after, expected) => {
    expect(afterEdit([mark(4, 7)], before, after)).toEqual(expected);
  });

  it('stay inside the text', () => {
    const random = randomOf(9);
    const text = () => Array.from({ length: random.below(12) }, () => random.pick(['a', 'b'])).join('');
    for (let run = 0; run < 1000; run++) {
      const [before, after] = [text(), text()];
      const start = random.below(before.length + 1);
      const end = start + random.below(before.length - start + 1);
      for (const each of afterEdit([mark(start, end)], before, after)) {
        expect(each.start).toBeGreaterThanOrEqual(0);
        expect(each.end).toBeGreaterThanOrEqual(each.start);
        expect(each.end).toBeLessThanOrEqual(after.length);
      }
    }
  });
});
