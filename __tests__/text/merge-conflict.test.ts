import { describe, expect, it } from 'vitest';
import { mergeConflictIn } from '../../src/text/merge-conflict.ts';

const CONFLICT = '<<<<<<< HEAD\nseven\n=======\neight\n>>>>>>> cara/door';

describe('a merge conflict', () => {
  it.each<[string, string, ReturnType<typeof mergeConflictIn>]>([
    ['at the start of a text', CONFLICT, { start: 0, end: 50 }],
    ['after other lines', `a\n\n${CONFLICT}\nb\n`, { start: 3, end: 53 }],
    ['with CRLF', CONFLICT.replaceAll('\n', '\r\n'), { start: 0, end: 54 }],
    ['with what both began with', CONFLICT.replace('=', '||||||| a1b2c3\nsix\n='), { start: 0, end: 69 }],
    ['of a side without a line', '<<<<<<< HEAD\n=======\neight\n>>>>>>> main\n', { start: 0, end: 39 }],
    ['is none without its end', CONFLICT.slice(0, 36), null],
    ['is none without its middle', CONFLICT.replace('=======', ''), null],
    ['is none within a line', `see ${CONFLICT}`, null],
    [
      'is none where an underline stands first',
      `A heading\n=======\n${CONFLICT.replace('=======', 'x')}`,
      null,
    ],
    ['is none in a code fence', `How to:\n\n\`\`\`\n${CONFLICT}\n\`\`\`\n`, null],
    ['is one after a code fence', `~~~\nls\n~~~\n${CONFLICT}`, { start: 11, end: 61 }],
    ['is none in reverse order', '>>>>>>> main\n=======\n<<<<<<< HEAD\n', null],
  ])('%s', (_name, text, expected) => {
    expect(mergeConflictIn(text)).toEqual(expected);
  });
});
