import { describe, expect, it } from 'vitest';
import { backtracking, expectEachPatternLinear, expectLinear, workOf } from './work.ts';

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

  it.each([
    [/c/, 3],
    [/x/, 5],
    [/b|d/g, 2 + 1],
    [/^a*ab/, 8],
    [/^a+?b/, 3],
    [/^(a|ab)(?:c|bcd)$/, 7],
    [/(?<=(a)b)c\1?/, 7],
    [/[^\x62-\u{7a}]$/u, 6],
  ])('of %o with what it looks at again is %i', (pattern, work) => {
    expect(workOf(() => pattern.test('abcd'), backtracking)).toBe(1 + work);
  });

  it('of patterns with what they look at again is found for any of them', () => {
    const texts = ['abcabc', 'a\nbb 12', 'Äb-\u{1F600}c', ''];
    for (const pattern of [
      /(?<x>a|b)+\k<x>?/g,
      /^\w+(?!\w)$/m,
      /(a?){2,3}c/i,
      /.\b\d{2}/s,
      /[\p{L}\]]+?(?=c)/u,
    ])
      for (const text of texts) expect(workOf(() => pattern.exec(text), backtracking)).toBeGreaterThan(1);
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
    ['a pattern that takes one run twice', (size) => /^a*a*b/.test(text(size))],
    ['a pattern that tries each place of a run', (size) => /a+$/.test(`${text(size)}b`)],
  ])('grows faster for %s', (_, run) => {
    expect(() => expectLinear(run, 256, backtracking)).toThrow();
  });

  it('names the one pattern among others that grows faster, also where it is made anew each time', () => {
    const run = (size: number) => {
      for (let time = 0; time < size; time++) /a/.test('ab'.repeat(8));
      /^a*a*b/.test(text(size));
    };
    expect(() => expectEachPatternLinear(run, 128)).toThrow("expected [ '/^a*a*b/' ] to deeply equal []");
  });
});
