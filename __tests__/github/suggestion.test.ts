import { describe, expect, it } from 'vitest';
import { lineEdit, suggestionsFor } from '../../src/github/suggestion.ts';
import { HOSTILE } from '../report/hostile.ts';
import { finding, fixAt } from '../report/samples.ts';

/** The text, from and to, what is put there; first and last line, and the lines before and after. */
const EDITS: readonly [
  string,
  string,
  number,
  number,
  string,
  [number, number, string[], string[]] | null,
][] = [
  ['within a line', 'a\nbcd\ne\n', 3, 4, 'X', [2, 2, ['bcd'], ['bXd']]],
  ['of a whole line', 'a\nb\nc\n', 2, 3, 'X', [2, 2, ['b'], ['X']]],
  ['to a blank line', 'a\nb\nc\n', 2, 3, '', [2, 2, ['b'], ['']]],
  ['with a line after it', 'a\nb\nc\n', 2, 3, 'b\n', [2, 2, ['b'], ['b', '']]],
  ['that puts a line before another', 'a\nb\nc\n', 2, 2, 'x\n', [2, 2, ['b'], ['x', 'b']]],
  ['that takes a line out', 'a\nb\nc\n', 2, 4, '', [2, 3, ['b', 'c'], ['c']]],
  ['that takes the last line out', 'a\nb\nc\n', 4, 6, '', [3, 3, ['c'], []]],
  ['that adds a line at the end', 'a\nb\n', 4, 4, 'c\n', [2, 2, ['b'], ['b', 'c']]],
  ['that adds a line to an end without a break', 'a\nb', 3, 3, '\nc', [2, 2, ['b'], ['b', 'c']]],
  ['of the first line', 'a\nb\n', 0, 1, 'x', [1, 1, ['a'], ['x']]],
  ['before an empty first line', '\na\n', 0, 0, 'x', [1, 1, [''], ['x']]],
  ['of several lines', 'a\nb\nc\nd\n', 3, 5, 'X', [2, 3, ['b', 'c'], ['bX']]],
  ['of lines that end with CRLF', 'a\r\nb\r\nc\r\n', 3, 3, 'x\r\n', [2, 2, ['b'], ['x', 'b']]],
  ['with other breaks than its file', 'a\r\nb\r\nc\r\n', 3, 3, 'x\n', [2, 2, ['b'], ['x', 'b']]],
  ['at the end of CRLF', 'a\r\nb\r\n', 6, 6, 'c\r\n', [2, 2, ['b'], ['b', 'c']]],
  ['of an empty file', '', 0, 0, 'x', [1, 1, [''], ['x']]],
  ['that changes nothing', 'a\nb\n', 2, 3, 'b', null],
  ['that only changes breaks', 'a\nb\nc\n', 1, 2, '\r\n', null],
  ['with a lone CR', 'a\nb\n', 2, 3, 'x\ry', null],
  ['beyond the text', 'a\n', 1, 9, 'x', null],
  ['of a range turned round', 'a\n', 2, 1, 'x', null],
  ['of 100 lines', 'a\n'.repeat(200), 0, 199, 'x', [1, 100, Array(100).fill('a'), ['x']]],
  ['of 101 lines', 'a\n'.repeat(200), 0, 201, 'x', null],
];

describe('lineEdit', () => {
  it.each(EDITS)('an edit %s', (_, text, from, to, inserted, expected) => {
    const edit = lineEdit({ range: [from, to], text: inserted }, text);
    const [start = 0, end = 0, before = [], after = []] = expected ?? [];
    expect(edit).toEqual(expected === null ? null : { lines: { start, end }, before, after });
  });

  it.each(EDITS.filter(([, , , , , expected]) => expected !== null))(
    'applied as GitHub does, an edit %s gives what the fix gives',
    (_, text, from, to, inserted) => {
      const edit = lineEdit({ range: [from, to], text: inserted }, text);
      const lines = text.replaceAll('\r\n', '\n').split('\n');
      if (edit !== null) lines.splice(edit.lines.start - 1, edit.before.length || 1, ...edit.after);
      const fixed = (text.slice(0, from) + inserted + text.slice(to)).replaceAll('\r\n', '\n');
      expect(lines.join('\n')).toBe(fixed);
    },
  );
});

describe('suggestionsFor', () => {
  const text = 'type: x\nowner: ana\n';
  const fix = (range: [number, number], inserted: string) => finding({ fix: fixAt(range, inserted) });

  it('says what is wrong, and puts the lines in a block', () => {
    expect(suggestionsFor([fix([0, 4], 'kind'), finding()], text)).toEqual([
      {
        filePath: 'stories/mara/gateway.md',
        lines: { start: 1, end: 1 },
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        body: expect.stringMatching(
          /^<!-- star-witness:suggestion [0-9a-f]{16} -->\nField `numbers` is only `TODO`, .*<br>Replace it .* \(\[empty-field\]\(https:\/\/example\.org\/rules\/empty-field\.md\)\)\n\n```suggestion\nkind: x\n```$/,
        ),
        fixes: 1,
      },
    ]);
  });

  it('joins what is inserted at one place, each text once', () => {
    const given = [fix([8, 8], 'a: 1\n'), fix([8, 8], 'b: 2\n'), fix([0, 4], 'kind'), fix([8, 8], 'a: 1\n')];
    const suggestions = suggestionsFor(given, text);
    expect(
      suggestions.map(({ lines, fixes, body }) => [lines.start, fixes, body.slice(body.indexOf('```'))]),
    ).toEqual([
      [2, 3, '```suggestion\na: 1\nb: 2\nowner: ana\n```'],
      [1, 1, '```suggestion\nkind: x\n```'],
    ]);
    expect(suggestions[0]?.body.match(/\(\[empty-field\]/g)).toHaveLength(3);
  });

  it('empties the block to take lines out, and keeps a blank line', () => {
    const bodies = [fix([8, 19], ''), fix([8, 18], '')].flatMap((one) => suggestionsFor([one], text));
    expect(bodies.map(({ body }) => body.slice(body.indexOf('```')))).toEqual([
      '```suggestion\n```',
      '```suggestion\n\n```',
    ]);
  });

  it('has a fence longer than any in the text', () => {
    const [suggestion] = suggestionsFor([fix([0, 4], '```\n`````\n@octocat')], text);
    expect(suggestion?.body).toMatch(/\n``````suggestion\n```\n`````\n@octocat: x\n``````$/);
  });

  it('keeps its fingerprint when its lines move, and has one for each place', () => {
    const [one] = suggestionsFor([fix([0, 4], 'kind')], text);
    const [moved] = suggestionsFor([fix([2, 6], 'kind')], `a\n${text}`);
    expect(moved?.fingerprint).toBe(one?.fingerprint);
    const twice = suggestionsFor([fix([0, 4], 'kind'), fix([8, 12], 'kind')], 'type: x\ntype: x\n');
    expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    const [other] = suggestionsFor([fix([0, 4], 'sort')], text);
    expect(other?.fingerprint).not.toBe(one?.fingerprint);
  });

  it('leaves out what is too long for a comment', () => {
    expect(suggestionsFor([fix([0, 4], 'x'.repeat(30_000))], text)).toEqual([]);
  });

  it.each(HOSTILE.map((hostile, index) => [index, hostile] as const))(
    'ends no block early, %i',
    (_, hostile) => {
      const given = finding({
        message: `${hostile}\n${hostile}`,
        fix: fixAt([0, 0], `${hostile}\n`),
      });
      for (const { body } of suggestionsFor([given], text)) {
        const lines = body.split('\n');
        const fence = lines.at(-1) ?? '';
        expect(lines[3]).toBe(`${fence}suggestion`);
        expect(lines.slice(4, -1).some((line) => line.trim().startsWith(fence))).toBe(false);
      }
    },
  );
});
