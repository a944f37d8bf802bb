import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/report/escape.ts';
import { jsonItem, jsonPieces } from '../../src/report/json-pieces.ts';

/** The pieces of a report with a list at the top, and one two levels down. */
function written(before: string, first: readonly unknown[], second: readonly unknown[]): string {
  const value = { before, first: [], between: { first: [1, []] }, runs: [{ second: [] }], after: 1 };
  const pieces = jsonPieces(value, [
    { key: 'first', indent: '    ', items: first.map((item) => jsonItem(item, '    ')) },
    { key: 'second', indent: '        ', items: second.map((item) => jsonItem(item, '        ')) },
  ]);
  return [...pieces].join('');
}

function whole(before: string, first: readonly unknown[], second: readonly unknown[]): string {
  const value = { before, first, between: { first: [1, []] }, runs: [{ second }], after: 1 };
  return `${jsonText(value, 2)}\n`;
}

const ITEM = { text: '##[error]a\nb "c": []\u2028\ud800', list: [], nested: [{ x: [1, 2] }, {}], none: null };

describe('jsonPieces', () => {
  it.each([
    ['without items', '', [], []],
    ['with one item', '', [ITEM], []],
    ['with several', '', [ITEM, {}, 'x\n', 3], [null, ITEM]],
    ['with a text like a key', '"first": [], "second": []', [{ '"second": []': '"second": []' }], [ITEM]],
  ])('are what jsonText makes, %s', (_, before, first, second) => {
    expect(written(before, first, second)).toBe(whole(before, first, second));
  });

  it('have a place for every list', () => {
    expect(() => [...jsonPieces({ a: 1 }, [{ key: 'b', indent: '  ', items: [] }])]).toThrow(
      'no empty list `b`',
    );
  });
});
