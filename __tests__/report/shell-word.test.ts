import { expect, it } from 'vitest';
import { cString } from '../../src/report/escape.ts';
import { shellWord } from '../../src/report/shell-word.ts';

it.each([
  ['stories/ana/a.md', 'stories/ana/a.md'],
  ['stories/josé/a.md', 'stories/josé/a.md'],
  ['my stories/a.md', "'my stories/a.md'"],
  ["it's.md", "'it'\\''s.md'"],
  ['-x', "'-x'"],
  ['weird\ndir/a.md', "$'weird\\ndir/a.md'"],
  ['a\tb', "$'a\\tb'"],
  ["it's\\\r", "$'it\\'s\\\\\\r'"],
  ['\u202ea\x7f1', "$'\\342\\200\\256a\\1771'"],
  ['\ud800', "$'\\357\\277\\275'"],
])('%j is typed as %s', (word, typed) => expect(shellWord(word)).toBe(typed));

it('git has double quotes', () => {
  expect(cString('it\'s "a\\b"\x07\n', '"')).toBe('"it\'s \\"a\\\\b\\"\\a\\n"');
});
