import { describe, expect, it } from 'vitest';
import { parsePatch } from '../../src/changes/patch.ts';

describe('the changed lines of a patch', () => {
  it.each([
    ['an edit', '@@ -3 +3 @@\n-a\n+b', [[3, 3]]],
    ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b', [[1, 2]]],
    ['a deletion', '@@ -5,2 +4,0 @@\n-a\n-b', []],
    ['a deletion of all', '@@ -1,2 +0,0 @@\n-a\n-b', []],
    [
      'two hunks, and what git says of their place',
      '@@ -1 +1 @@ # Title\n-a\n+b\n@@ -9,0 +9,3 @@ x\n+c\n+d\n+e',
      [
        [1, 1],
        [9, 11],
      ],
    ],
    [
      'lines around what changed',
      '@@ -1,4 +1,5 @@\n a\n-b\n+c\n+d\n e\n+f\n-g',
      [
        [2, 3],
        [5, 5],
      ],
    ],
    [
      'no line feed at the end',
      '@@ -2 +2 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
      [[2, 2]],
    ],
    ['CRLF', '@@ -2,2 +2,2 @@\r\n-a\r\n+b\r\n x\r\n', [[2, 2]]],
    ['text that looks like a header', '@@ -1 +1,3 @@\n-a\n+@@ -1 +90 @@\n+++ b/x\n+--- a/x', [[1, 3]]],
    ['nothing', '', []],
    ['no hunk', 'Binary files a/x and b/x differ\n+x', []],
  ])('%s', (_, patch, lines) => {
    expect(parsePatch(patch)?.added ?? []).toEqual(lines.map(([start, end]) => ({ start, end })));
  });
});

const CASES: readonly [string, string, ReturnType<typeof parsePatch>][] = [
  ['one line', '@@ -1 +1 @@\n-a\n+b', { added: [{ start: 1, end: 1 }], hunks: [{ start: 1, end: 1 }] }],
  [
    'a run, then one more, with context around',
    '@@ -1,4 +1,6 @@ heading\n a\n+b\n+c\n d\n-e\n+f\n g',
    {
      added: [
        { start: 2, end: 3 },
        { start: 5, end: 5 },
      ],
      hunks: [{ start: 1, end: 6 }],
    },
  ],
  [
    'two hunks',
    '@@ -1,2 +1,3 @@\n a\n+b\n c\n@@ -10,2 +11,2 @@\n-x\n+y\n z',
    {
      added: [
        { start: 2, end: 2 },
        { start: 11, end: 11 },
      ],
      hunks: [
        { start: 1, end: 3 },
        { start: 11, end: 12 },
      ],
    },
  ],
  ['only deletions', '@@ -1,3 +1,2 @@\n a\n-b\n c', { added: [], hunks: [{ start: 1, end: 2 }] }],
  ['a file emptied', '@@ -1,2 +0,0 @@\n-a\n-b', { added: [], hunks: [] }],
  ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b', { added: [{ start: 1, end: 2 }], hunks: [{ start: 1, end: 2 }] }],
  [
    'no line feed at the end',
    '@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file',
    { added: [{ start: 1, end: 2 }], hunks: [{ start: 1, end: 2 }] },
  ],
  [
    'lines that look like headers',
    '@@ -1,2 +1,3 @@\n @@ -9 +9 @@\n+@@ -1,9 +1,9 @@\n --- a',
    { added: [{ start: 2, end: 2 }], hunks: [{ start: 1, end: 3 }] },
  ],
  [
    'context without its blank',
    '@@ -1,2 +1,3 @@\n\n+b\n c',
    { added: [{ start: 2, end: 2 }], hunks: [{ start: 1, end: 3 }] },
  ],
  ['CRLF', '@@ -1 +1,2 @@\n a\r\n+b\r', { added: [{ start: 2, end: 2 }], hunks: [{ start: 1, end: 2 }] }],
  ['one that breaks off', '@@ -1,2 +1,9 @@\n a\n+b', null],
  ['nothing', '', null],
  ['no patch', 'Binary files differ', null],
  ['numbers beyond all', `@@ -1 +1,${'9'.repeat(400)} @@\n+a`, null],
];

describe('parsePatch', () => {
  it.each(CASES)('reads %s', (_, patch, expected) => {
    expect(parsePatch(patch)).toEqual(expected);
  });

  it('takes long patches in their stride', () => {
    const patch = `@@ -0,0 +1,300000 @@\n${'+a\n'.repeat(300_000).trimEnd()}`;
    expect(parsePatch(patch)).toEqual({
      added: [{ start: 1, end: 300_000 }],
      hunks: [{ start: 1, end: 300_000 }],
    });
  });
});
