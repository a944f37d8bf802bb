import { describe, expect, it } from 'vitest';
import { cutTo, shorten } from '../../src/text/cut.ts';

describe('a text that is cut', () => {
  it.each([
    ['abc', 3, 'abc', 'abc'],
    ['abcd', 3, 'abc', 'ab…'],
    // An emoji has two units, and is kept or left out as a whole.
    ['a😀b', 3, 'a😀', 'a…'],
    ['a😀b', 2, 'a', 'a…'],
    ['', 0, '', ''],
  ])('%j has at most %i units', (text, length, cut, shortened) => {
    expect(cutTo(text, length)).toBe(cut);
    expect(shorten(text, length)).toBe(shortened);
  });
});
