import { describe, expect, it } from 'vitest';
import { recordsInCsv } from '../../src/host/csv-records.ts';
import { itemsOfRecords } from '../../src/import/record-items.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';

const rowsOf = (text: string) =>
  recordsInCsv(text, 'a.csv').records.map(({ line, entries }) => [line, Object.fromEntries(entries)]);

describe('a table', () => {
  it.each([
    [
      'quotes in a cell without quotes',
      'a,b\nx,he said "no" to it\n',
      [[2, { a: 'x', b: 'he said "no" to it' }]],
    ],
    ['a quoted word at the start of a cell', 'a,b\nx,"yes" or no\n', [[2, { a: 'x', b: '"yes" or no' }]]],
    ['a quote that nothing closes, in a cell', 'a\tb\nx\tno "closing\n', [[2, { a: 'x', b: 'no "closing' }]]],
    [
      'line breaks in cells, CRLF and a byte order mark',
      '\ufeffa;b\r\n"x\r\ny";"""1"""\r\nz;2\r\n',
      [
        [2, { a: 'x\ny', b: '"1"' }],
        [4, { a: 'z', b: '2' }],
      ],
    ],
    ['separators within a quoted name', '"a, b, c";d\n1;2\n', [[2, { 'a, b, c': '1', d: '2' }]]],
    ['a line that names the separator', 'sep=;\na,b;c\n1,2;3\n', [[3, { 'a,b': '1,2', c: '3' }]]],
    [
      'cells without a name',
      'a,,\n1,2,3,4\n',
      [[2, { a: '1', 'column 2': '2', 'column 3': '3', 'column 4': '4' }]],
    ],
    ['fewer cells', 'a,b\n1\n', [[2, { a: '1' }]]],
  ])('with %s is read whole', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('has so many rows, and the others are left alone as one', () => {
    const { records, leftAlone } = recordsInCsv(`a,b\n${'x,y\n'.repeat(20_000)}"x\n",y`, 'a.csv');
    expect([records.length, records.at(-1)?.line]).toEqual([10_000, 10_001]);
    expect(leftAlone).toEqual([
      { startLine: 10_002, endLine: 20_003, reason: 'not read, behind the first 10000 rows' },
    ]);
  });

  it.each([
    ['no row more', 'a,b\n', '', 10_001, []],
    ['one row more', 'a,b\n', 'z,z\n', 10_001, [[10_002, 10_002]]],
    [
      'a quote behind them that nothing closes',
      'a,b\n',
      `${'z,z\n'.repeat(99)}"z,z\n`,
      10_001,
      [[10_002, 10_101]],
    ],
    [
      'a title above the names of the columns',
      'My stories,\n,\nSituation,Result\n',
      'z,z\n',
      10_003,
      [
        [1, 2],
        [10_004, 10_004],
      ],
    ],
  ])('has 10,000 rows below the names of its columns, with %s', (_, head, behind, last, left) => {
    const { records, leftAlone } = recordsInCsv(`${head}${'x,y\n'.repeat(10_000)}${behind}`, 'a.csv');
    expect([records.length, records.at(-1)?.line]).toEqual([10_000, last]);
    expect(leftAlone.map(({ startLine, endLine }) => [startLine, endLine])).toEqual(left);
  });

  it.each([
    ['My stories,,\n,,\nName,Situation,STAR: Result\nA,s,r\n', [1, 2], 4],
    ['Name,Situation,Result\nResult,Action,x\n', [], 2],
    ['Name,Notes\nA,Situation\n', [], 2],
  ])('may have a title above the names of its columns: %j', (text, above, line) => {
    const { records, leftAlone } = recordsInCsv(text, 'a.csv');
    const [startLine, endLine] = above;
    const reason = 'above the names of the columns';
    expect(leftAlone).toEqual(above.length === 0 ? [] : [{ startLine, endLine, reason }]);
    expect(records.map((record) => record.line)).toEqual([line]);
  });

  it('has its empty rows told as one run, and others by name', () => {
    const rows = `Title,Action,Notes\n,,\n,,\n,,\nA,,\n,,n\n"",...,\nB,I did,\n${',,\n'.repeat(900)}`;
    const { items, leftAlone } = itemsOfRecords(recordsInCsv(rows, 'a.csv'), new Vocabulary(aiLab));
    expect(items.map(({ title, line }) => [title, line])).toEqual([['B', 8]]);
    expect(leftAlone).toEqual([
      { startLine: 2, endLine: 4, reason: 'empty' },
      { startLine: 5, endLine: 5, reason: 'no answer (A)' },
      { startLine: 6, endLine: 6, reason: 'no answer' },
      { startLine: 7, endLine: 7, reason: 'empty' },
      { startLine: 9, endLine: 908, reason: 'empty' },
    ]);
  });

  it.each([
    ['a,b\n1,2\n3,"x\ny\nz\n', '3:3'],
    ['\ufeff"a\r\n\r\nb', '1:1'],
    ['a;b\n"x\ny";3\nz;"q""\n"";1\n\n', '4:3'],
    ['a,b\n1,"x" y "z\n2,"w', '3:3'],
    ['sep=\t\na\tb\rx "y\t"z\r', '3:6'],
  ])('is told where the quote opens that is not closed: %j', (text, place) => {
    expect(() => recordsInCsv(text, 'a.csv')).toThrow(
      `a.csv:${place}: invalid CSV: unclosed \`"\`, expected another one at the end of the cell (one within a cell is written twice)`,
    );
  });
});
