import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/core/patch.ts';

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
    expect(changedLines(patch)).toEqual(lines.map(([start, end]) => ({ start, end })));
  });
});
