import { describe, expect, it } from 'vitest';
import { parsePatch } from '../../src/github/patch.ts';

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
