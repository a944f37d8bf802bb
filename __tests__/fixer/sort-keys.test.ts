import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { applyFixes } from '../../src/fixer/apply-fixes.ts';
import { sortKeys } from '../../src/fixer/sort-keys.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { documentOf } from '../support/check-text.ts';

const vocabulary = new Vocabulary(resolveConfig().preset);

/** The text with sorted keys; null where there is nothing to do. */
function sorted(text: string): string | null {
  const fix = sortKeys(documentOf(text), text, vocabulary);
  if (fix === null) return null;
  const { text: result } = applyFixes(text, [fix]);
  expect(sortKeys(documentOf(result), result, vocabulary)).toBeNull();
  return result;
}

describe('sortKeys', () => {
  it.each([
    ['the order', 'title: a\ntype: b', 'type: b\ntitle: a'],
    [
      'the order of fields',
      'lesson: a\nmine: b\nstakes: c\ndate: d',
      'date: d\nstakes: c\nlesson: a\nmine: b',
    ],
    ['spelling', 'Type: a\nTrade-offs: b\nLessons: c', 'type: a\ntradeoffs: b\nlesson: c'],
    ['a quoted key', '"Title": a\n\'type\': b', '\'type\': b\n"title": a'],
    [
      'values of several lines',
      'lesson: |\n  a\n\n  b\ntype: >-\n  c\n  d',
      'type: >-\n  c\n  d\nlesson: |\n  a\n\n  b',
    ],
    ['lists', 'themes:\n- a\n# of b\n- b\ntype: c', 'type: c\nthemes:\n- a\n# of b\n- b'],
    [
      'comments with their keys',
      'title: a # 1\n# of type\n# too\ntype: b # 2',
      '# of type\n# too\ntype: b # 2\ntitle: a # 1',
    ],
    ['comments on top with their key', '# of title\ntitle: a\ntype: b', 'type: b\n# of title\ntitle: a'],
    [
      'what a blank line parts from the first key',
      '# File\n\n# of title\ntitle: a\ntype: b',
      '# File\n\ntype: b\n# of title\ntitle: a',
    ],
    [
      'what editors read on the first line',
      '# yaml-language-server: $schema=x\n# of title\ntitle: a\ntype: b',
      '# yaml-language-server: $schema=x\ntype: b\n# of title\ntitle: a',
    ],
    ['comments at the end', 'title: a\ntype: b\n# end\n\n# all', 'type: b\ntitle: a\n# end\n\n# all'],
    ['indentation', '  title: a\n  # of b\n  type: b', '  # of b\n  type: b\n  title: a'],
    [
      'blank lines that belong to a value',
      'lesson: c\ntitle: |+\n  a\n\n\ntype: b',
      'type: b\ntitle: |+\n  a\n\n\nlesson: c',
    ],
    [
      'what anchors a value before what repeats it',
      'stakes: &a x\ntype: b\nlesson: *a',
      'type: b\nstakes: &a x\nlesson: *a',
    ],
  ])('edits %s', (_, yaml, expected) => {
    expect(sorted(`---\n${yaml}\n---\n\nText.\n`)).toBe(`---\n${expected}\n---\n\nText.\n`);
  });

  it.each([
    ['sorted already', '---\ntype: a\ntitle: b\nmine: c\nother: d\n---\n'],
    ['in braces', '---\n{title: a, type: b}\n---\n'],
    ['in braces, one on each line', '---\n{\n  title: a,\n  type: b\n}\n---\n'],
    ['with a question mark', '---\n? title\n: a\n? type\n: b\n---\n'],
    ['behind a directive', '---\n%YAML 1.2\n---\ntitle: a\ntype: b\n---\n'],
    ['behind an anchor', '---\n&a title: a\ntype: b\n---\n'],
    ['with an alias that would come before its anchor', '---\nlesson: &a x\ntype: *a\n---\n'],
    ['with a line that only looks like a comment', '---\ntitle: "a\n# b"\ntype: c\n---\n'],
    ['with blank lines that would end a value no more', '---\ntitle: |+\n  a\n\n\ntype: b\n---\n'],
    ['one field twice', '---\nlesson: a\nLessons: b\n---\n'],
    ['empty', '---\n---\n'],
    ['broken', '---\ntitle: a: b\ntype: c\n---\n'],
    ['retired', '---\nstatus: retired\ntype: c\n---\n'],
  ])('leaves frontmatter alone that is %s', (_, text) => {
    expect(sorted(text)).toBeNull();
  });

  it.each(['\r\n', '\r'])('keeps the line ends %j', (lineEnd) => {
    const text = '\uFEFF---\n# File\n\ntitle: a\n# of type\ntype: b\n---\nText.\n'.replaceAll('\n', lineEnd);
    const expected = '\uFEFF---\n# File\n\n# of type\ntype: b\ntitle: a\n---\nText.\n'.replaceAll(
      '\n',
      lineEnd,
    );
    expect(sorted(text)).toBe(expected);
  });

  it('moves mixed line ends with their lines', () => {
    expect(sorted('---\r\ntitle: a\rtype: b\n---\n')).toBe('---\r\ntype: b\ntitle: a\r---\n');
  });
});
