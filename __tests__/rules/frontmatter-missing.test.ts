import { describe, expect, it } from 'vitest';
import { applyFixes, findingsIn, placesIn } from '../support/check-text.ts';

const found = (text: string) => placesIn(text, { ruleId: 'frontmatter-missing' });

describe('frontmatter-missing', () => {
  it.each([
    ['an empty file', '', '1:1-1:1 empty'],
    ['text', '# Notes\n\nText.\n', '1:1-1:8 missing'],
    ['non-ASCII text', 'Größe 😀\n', '1:1-1:9 missing'],
    ['a byte order mark alone', '\uFEFF', '1:1-1:1 empty'],
    ['a blank line before', '\n---\ntype: x\n---\n', '1:1-1:1 misplaced'],
    ['spaces before', '  ---\ntype: x\n---\n', '1:1-1:6 misplaced'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('points at the same place after a byte order mark', () => {
    expect(found('\uFEFF# Notes\n')).toEqual(['1:1-1:8 missing']);
  });

  it('says so of a file that begins with a rule of four dashes', () => {
    expect(found('----\ntype: x\n----\n')).toHaveLength(1);
  });

  it('takes an empty frontmatter', () => {
    expect(found('---\n---\n')).toEqual([]);
  });

  it('says what to do', () => {
    expect(findingsIn('# Notes\n').map(({ message }) => message)).toEqual([
      'Missing frontmatter, expected `---` on the first line.\nBegin the file with `---`, `type:` (a story) or `prompt:` (an answer), and `---`. List a file with several stories under `banks`, and a file without stories under `ignore`.',
    ]);
    expect(findingsIn('\n\n').map(({ message }) => message)).toEqual([
      'The file is empty, expected a story or an answer.\nWrite one as `star-witness new` does, or delete the file.',
    ]);
    expect(findingsIn('\n---\n---\n').map(({ message }) => message)).toEqual([
      'Unexpected blank space before the frontmatter, expected `---` on the first line.\nDelete everything before `---`.',
    ]);
  });

  it.each([
    ['\n\n---\ntype: x\n---\n', '---\ntype: x\n---\n'],
    // What is left can be fixed too.
    ['\n---\ntype: a: b\n---\n', '---\ntype: a: b\n---\n'],
    ['\uFEFF \r\n---\r\ntype: x\r\n---\r\n', '\uFEFF---\r\ntype: x\r\n---\r\n'],
    ['\r---\rtype: x\r---\r', '---\rtype: x\r---\r'],
  ])('deletes the blank space of %j', (text, fixed) => {
    const [finding] = findingsIn(text);
    expect(applyFixes(text, [finding?.fix ?? []].flat())).toBe(fixed);
  });

  it.each(['\n---\n\nText.\n', '\n---\n[a]: {b\n---\n', '\n---\n---\n'])(
    'deletes none where no frontmatter comes of it: %j',
    (text) => {
      expect(findingsIn(text).map(({ fix }) => fix)).toEqual([undefined]);
    },
  );
});
