import { describe, expect, it } from 'vitest';
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

it('gives a character the columns that it has beside any other', () => {
  // Latin letters and marks; in between are scripts whose marks belong to what follows them.
  for (let code = 0x20; code < 0x2300; code = code === 0x5ff ? 0x2000 : code + 1) {
    const character = String.fromCharCode(code);
    expect(cellsOf(character)[0]).toEqual(cellsOf(`${character}${WIDE}`)[0]);
  }
});
