import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/text/lines.ts';
import { applyFixes, documentOf, findingsIn, placesIn } from '../support/check-text.ts';

describe('lines', () => {
  it.each([
    ['a\nb\nc', [0, 2, 4]],
    ['a\r\nb\r\nc', [0, 3, 6]],
    ['a\rb\rc', [0, 2, 4]],
    ['a\r\rb\n\rc', [0, 3, 6]],
  ])('of %j', (text, starts) => {
    const lines = new LineIndex(text);
    const found = [...'abc'].map((letter) => lines.position(text.indexOf(letter)));
    expect(starts.map((at) => text.charAt(at))).toEqual(['a', 'b', 'c']);
    expect(found.map(({ column }) => column)).toEqual([1, 1, 1]);
    expect(found.map(({ line }) => line)).toEqual(text.includes('\r\r') ? [1, 3, 5] : [1, 2, 3]);
  });

  it('end before their CR and LF, wherever between them an offset is', () => {
    const lines = new LineIndex('ab\r\nc');
    expect([2, 3, 4].map((offset) => lines.position(offset))).toEqual([
      { line: 1, column: 3 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
    ]);
  });

  it.each(['', 'a', 'ab\n\nc', '\ufeffab\nc\n'])(
    'lead back from their places to the offsets of %j',
    (text) => {
      const lines = new LineIndex(text);
      const first = text.startsWith('\ufeff') ? 1 : 0;
      for (let at = first; at <= text.length; at++) expect(lines.offset(lines.position(at))).toBe(at);
      expect(lines.offset({ line: 1, column: 99 })).toBe(/^[^\n]*/.exec(text)?.[0].length);
      expect(lines.offset({ line: 9, column: 99 })).toBe(text.length);
    },
  );

  it('an excerpt is one line', () => {
    expect(new LineIndex('one\rtwo\rthree').excerpt({ start: 5, end: 7 })).toEqual({
      text: 'two',
      start: 1,
      end: 3,
    });
  });
});

describe('a file whose lines end in CRLF', () => {
  it.each([
    ['a first line that is no fence', '------\ntitle: x\n'],
    ['YAML that ends in the middle of a key', '---\nTODO## x: y\n\\U00110000## z\n---\n'],
    ['a line just too short to be wrapped', `---\n---\n${'I added tests a'.padEnd(59, ' b')}\nɐ c.\n`],
  ])('has the same findings at the same places: %s', (_, text) => {
    const said = (file: string) => findingsIn(file).map(({ fix, ...finding }) => finding);
    expect(said(text.replaceAll('\n', '\r\n'))).toEqual(said(text));
  });
});

describe('a file whose lines end in CR alone', () => {
  const text = [
    '---',
    'type: incident-comand',
    'stakes: 300 clinics',
    '---',
    '',
    '## Lessons',
    '',
    'Since then I rehearse.',
    '',
    '## Answer',
    '',
    'I added [X].',
    '',
  ].join('\n');
  const old = text.replaceAll('\n', '\r');

  it('is the same document', () => {
    const document = documentOf(old);
    expect(document.problems).toEqual([]);
    expect(document.sections).toEqual(documentOf(text).sections);
    expect(document.fields.get('lesson')?.value).toBe('Since then I rehearse.');
    expect(document.answers.map(({ prose }) => prose.text)).toEqual(
      documentOf(text).answers.map(({ prose }) => prose.text),
    );
  });

  it('has the same findings at the same places', () => {
    expect(placesIn(old)).toEqual(placesIn(text));
    expect(placesIn(old, { ruleId: 'story-type' })).toEqual(['2:7-2:22 suggest']);
  });

  it('gets fixes with its own line ends', () => {
    const fixed = applyFixes(
      old,
      findingsIn(old).flatMap(({ fix }) => fix ?? []),
    );
    expect(fixed).not.toContain('\n');
    expect(fixed).toContain('\rnumbers: TODO # ');
  });
});

describe('byteColumns', () => {
  const text = '\uFEFFa\u{10400}b\r\nü x\rplain\n日本';
  const lines = new LineIndex(text);
  const of = (part: string) => {
    const start = text.indexOf(part);
    return lines.byteColumns({ start, end: start + part.length });
  };

  it.each([
    ['a', [4, 5]],
    ['b', [9, 10]],
    ['\u{10400}', [5, 9]],
    ['x', [4, 5]],
    ['ü', [1, 3]],
    ['plain', undefined],
    ['日', [1, 4]],
    ['本', [4, 7]],
    ['b\r\nü', [9, 3]],
    ['a', [4, 5]],
  ])('are those of %j in UTF-8, whatever was asked for before', (part, columns) => {
    expect(of(part)).toEqual(columns);
  });

  it('are not told where they are the same', () => {
    expect(new LineIndex('type: x\n').byteColumns({ start: 6, end: 7 })).toBeUndefined();
  });
});
