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
    [
      'is one after an example in a code fence',
      `~~~\n${CONFLICT}\n~~~\n${CONFLICT}\n`,
      { start: 59, end: 109 },
    ],
    [
      'is one after a code fence that has a shorter one in it',
      `\`\`\`\`\n\`\`\`\n\`\`\`\`\n${CONFLICT}`,
      { start: 14, end: 64 },
    ],
    ['is none in a longer code fence', `\`\`\`\`\n\`\`\`\n${CONFLICT}\n\`\`\`\`\n`, null],
    ['is none in a code fence of a list', `- \`\`\`\n${CONFLICT}\n  \`\`\`\n`, null],
    ['is one after a code fence of a list', `- \`\`\`\n  ls\n  \`\`\`\n${CONFLICT}`, { start: 17, end: 67 }],
    ['is one after the beginning of another', `<<<<<<< HEAD\n\n${CONFLICT}`, { start: 14, end: 64 }],
    [
      'is one with a code fence in it',
      CONFLICT.replace('seven', '```\nls').replace('eight', '```'),
      { start: 0, end: 49 },
    ],
    ['is none in reverse order', '>>>>>>> main\n=======\n<<<<<<< HEAD\n', null],
  ])('%s', (_name, text, expected) => {
    expect(mergeConflictIn(text)).toEqual(expected);
  });
});
