import { describe, expect, it } from 'vitest';
import { countBefore } from '../../src/text/binary-search.ts';

describe('the number of items before a place', () => {
  it.each([
    [[], 5, 0],
    [[1, 3, 5], 0, 0],
    [[1, 3, 5], 1, 1],
    [[1, 3, 5], 4, 2],
    [[1, 3, 5], 9, 3],
    [[2, 2, 2, 4], 2, 3],
  ])('of %j up to %i', (items, place, expected) => {
    expect(countBefore(items, (item) => item <= place)).toBe(expected);
  });
});
