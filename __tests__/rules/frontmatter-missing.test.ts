import { describe, expect, it } from 'vitest';
import { at, findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'frontmatter-missing';

describe(ruleId, () => {
  it.each([
    [
      '# My story\n\nIt happened.\n',
      '1:1-1:11 missing',
      'Missing frontmatter, expected `---` on the first line.\n' +
        'Begin the file with `---`, `type:` (a story) or `prompt:` (an answer), and `---`; ' +
        'or take it out of the globs with `ignore`.',
    ],
    [
      '\n---\ntype: incident-command\n---\n',
      '1:1-1:1 misplaced',
      'Unexpected blank space before the frontmatter, expected `---` on the first line.\n' +
        'Delete what stands before `---`.',
    ],
  ])('%j', (text, place, message) => {
    const [finding, ...more] = findingsIn(text);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ ruleId, severity: 'error', message });
    expect(finding).not.toHaveProperty('fix');
    expect(finding && at(finding)).toBe(place);
  });

  it.each([
    ['an empty file', '', '1:1-1:1 missing'],
    ['a byte order mark alone', '\uFEFF', '1:1-1:1 missing'],
    ['a byte order mark and text', '\uFEFFText\n', '1:1-1:5 missing'],
    ['CRLF', 'Text\r\nMore\r\n', '1:1-1:6 missing'],
    ['a rule of dashes', '----\ntype: x\n----\n', '1:1-1:5 missing'],
    ['two dashes', '--\ntype: x\n--\n', '1:1-1:3 missing'],
    ['TOML', '+++\ntype = "x"\n+++\n', '1:1-1:4 missing'],
    ['frontmatter behind a heading', '# Title\n---\ntype: x\n---\n', '1:1-1:8 missing'],
    ['a thematic break further down', 'Café\n\n---\n', '1:1-1:5 missing'],
    ['a space', ' ---\ntype: x\n---\n', '1:1-1:5 misplaced'],
    ['a mark and an empty line', '\uFEFF\n---\ntype: x\n---\n', '1:1-1:1 misplaced'],
    ['empty lines with CRLF', '\r\n\r\n---\r\ntype: x\r\n---\r\n', '1:1-1:2 misplaced'],
  ])('points well at %s', (_, text, place) => {
    expect(placesIn(text)).toEqual([place]);
    expect(placesIn(text, { path: 'answers/ana/why.md' })).toEqual([place]);
  });

  it.each(['---\n---\n', '\uFEFF---\r\ntype: x\r\n---\r\n', '---  \ntype: x\n---\n', '---yaml\n---\n'])(
    'accepts %j',
    (text) => {
      expect(findingsIn(text, { ruleId })).toEqual([]);
    },
  );

  it('can be a warning', () => {
    const [finding] = findingsIn('Text', { config: { rules: { [ruleId]: 'warning' } } });
    expect(finding?.severity).toBe('warning');
  });
});
