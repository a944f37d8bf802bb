import { describe, expect, it, vi } from 'vitest';
import { cellsOf, wrap, wrapCells } from '../../src/report/columns.ts';

/** Two columns wide, so that a text with it is measured character by character. */
const WIDE = '界';

describe('wrap', () => {
  it.each<[text: string, columns: number, lines: string[]]>([
    ['', 5, ['']],
    ['one', 3, ['one']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
    ['one ', 3, ['one', '']],
    [' one', 3, [' on', 'e']],
    ['a  b', 1, ['a', ' ', 'b']],
    ['abc', 0, ['a', 'b', 'c']],
    ['naïve café…', 6, ['naïve', 'café…']],
    [`ab${WIDE} cd`, 4, [`ab${WIDE}`, 'cd']],
  ])('%j in %d columns', (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  it('cuts plain text where it would be cut by its cells', () => {
    const texts = ['a bb  ccc dddd eeeee', ' lead and trail ', 'x'.repeat(30), 'né – “quoted” … → end'];
    for (const text of texts)
      for (let columns = 0; columns <= 32; columns++) {
        const cells = wrapCells(cellsOf(text), columns);
        expect(wrap(text, columns)).toEqual(cells.map((line) => line.map((cell) => cell.text).join('')));
      }
  });
});

describe('the characters of a long text', () => {
  const FAMILY = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';

  it('are those of the whole, wherever it is cut to be looked at', () => {
    for (let before = 0; before < 12; before++) {
      const text = `${'a'.repeat(before)}${`${FAMILY}e\u0301\u{1f1e9}\u{1f1ea}`.repeat(80)}`;
      const whole = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
      expect(cellsOf(text).map(({ at }) => at)).toEqual(whole.map(({ index }) => index));
    }
  });

  it('are looked at in pieces, of which V8 keeps a copy for each character', () => {
    const sizes: number[] = [];
    const { segment } = Intl.Segmenter.prototype;
    vi.spyOn(Intl.Segmenter.prototype, 'segment').mockImplementation(function (this: Intl.Segmenter, text) {
      sizes.push(text.length);
      return segment.call(this, text);
    });
    expect(cellsOf(`${'I added an alert. '.repeat(1000)}${WIDE}`).length).toBe(18_001);
    expect(Math.max(...sizes)).toBe(256);
    expect(sizes.length).toBeLessThan(100);
  });
});

it('gives a character the columns that it has beside any other', () => {
  // Latin letters and marks; in between are scripts whose marks belong to what follows them.
  for (let code = 0x20; code < 0x2300; code = code === 0x5ff ? 0x2000 : code + 1) {
    const character = String.fromCharCode(code);
    expect(cellsOf(character)[0]).toEqual(cellsOf(`${character}${WIDE}`)[0]);
  }
});
