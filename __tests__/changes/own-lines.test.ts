import { expect, it } from 'vitest';
import { ownLines } from '../../src/changes/own-lines.ts';

it.each([
  ['no CR', 'a\nb\nc\n', [2, 3], [2, 3]],
  ['CRLF', 'a\r\nb\r\nc\r\n', [2, 3], [2, 3]],
  ['CR above', 'a\rb\r\nc\nd\n', [2, 3], [3, 4]],
  ['CR in it', 'a\nb\rc\rd\ne\n', [2, 2], [2, 4]],
  ['CR at its end', 'a\r\r\nb\n', [1, 1], [1, 2]],
  ['CR alone', 'a\rb\rc\r', [1, 1], [1, 4]],
  ['no break at the end', 'a\rb\nc', [2, 2], [3, 3]],
  ['lines that are not there', 'a\rb\n', [7, 9], [3, 3]],
])('lines of a text with %s', (_, text, [start = 0, end = 0], [first, last]) => {
  expect(ownLines([{ start, end }], text)).toEqual([{ start: first, end: last }]);
});
