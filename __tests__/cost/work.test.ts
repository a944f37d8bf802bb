import { describe, expect, it } from 'vitest';
import { expectLinear, workOf } from './work.ts';

const text = (size: number) => 'a'.repeat(size);

describe('the cost of reading', () => {
  it.each<[string, number, () => unknown]>([
    ['a search that finds', 1 + 3, () => 'abcd'.indexOf('d')],
    ['a search from a place', 1 + 1, () => 'abcd'.indexOf('d', 2)],
    ['a search that finds nothing', 1 + 4, () => 'abcd'.indexOf('x')],
    ['a slice', 1 + 2, () => 'abcd'.slice(1, 3)],
    ['a pattern that matches', 1 + 3, () => /c/.test('abcd')],
    ['a pattern that does not', 1 + 4, () => /x/.test('abcd')],
    ['every match, and that there is no other', 3 + 4, () => 'abcd'.match(/b|d/g)],
    ['a replacement', 3 + 4, () => 'abcd'.replace(/b|d/g, '')],
  ])('of %s is %i', (_, work, run) => {
    expect(workOf(run)).toBe(work);
    // Everything is as it was.
    expect([workOf(() => {}), 'abcd'.slice(1)]).toEqual([0, 'bcd']);
  });

  it.each<[string, (size: number) => void]>([
    ['one search', (size) => text(size).indexOf('b')],
    ['one pattern', (size) => text(size).replace(/a/g, 'b')],
  ])('grows with the text for %s', (_, run) => expectLinear(run));

  it.each<[string, (size: number) => void]>([
    [
      'a search to the end from each place',
      (size) => {
        for (let at = 0; at < size; at++) text(size).indexOf('b', at);
      },
    ],
    [
      'a pattern that looks to the end from each place',
      (size) => {
        const pattern = /b/g;
        for (let at = 0; at < size; at++) {
          pattern.lastIndex = at;
          pattern.test(text(size));
        }
      },
    ],
    [
      'the rest of the text, cut off each time',
      (size) => {
        for (let rest = text(size); rest !== ''; rest = rest.slice(1));
      },
    ],
  ])('grows faster for %s', (_, run) => {
    expect(() => expectLinear(run, 256)).toThrow();
  });
});
