import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/linter/report.ts';
import { type MarkdownOptions, renderMarkdown } from '../../src/report/markdown.ts';
import { detailsOf, htmlOf } from '../support/rendered.ts';
import { document, finding, reportOf, times } from './samples.ts';

describe('the findings of a document', () => {
  const lines = (findings: Finding[], options: Partial<MarkdownOptions> = {}) =>
    renderMarkdown(reportOf({ documents: [document()], findings }), {
      linkBase: null,
      budget: 1e9,
      overflow: null,
      ...options,
    }).split('\n');
  const quoteIn = (text: string, start: number, end: number, line = 7) =>
    /<code>(.*)<\/code>/.exec(
      lines([finding({ line, excerpt: { text, start, end } })]).find((one) => one.startsWith('- ')) ?? '',
    )?.[1] ?? null;

  it.each([
    ['numbers: TODO', 9, 13, 'numbers: <b>TODO</b>'],
    ['  a <i> b', 4, 7, 'a <b>&#60;i&#62;</b> b'],
    ['whole', 0, 5, 'whole'],
    ['a  b', 1, 3, 'a  b'.replace('  ', ' ')],
    ['---', 0, 3, null],
    ['', 0, 0, null],
  ])('quote the line, the passage bold: %j', (text, start, end, expected) => {
    expect(quoteIn(text, start, end)).toBe(expected);
  });

  it('cut a long line around the passage, and no character in two', () => {
    const text = `${'😀'.repeat(60)}TODO${'😀'.repeat(60)}`;
    const quote = quoteIn(text, 120, 124);
    expect(quote).toMatch(/^…(😀)+<b>TODO<\/b>(😀)+…$/u);
    expect(quote?.length).toBeLessThanOrEqual(130);
  });

  it('fold the notes, and name those that are left out', () => {
    const notes = times(12, (index) => finding({ severity: 'note', line: index + 20, message: 'Odd.' }));
    const few = lines([finding(), ...notes], { notes: 5 });
    expect(few.filter((line) => line.startsWith('  - **note**'))).toHaveLength(5);
    expect(few).toContain('  - and 7 more notes, on lines 25, 26, 27, 28, 29, 30 and 31; the log has them');
    expect(detailsOf(htmlOf(few.join('\n')))).toMatchObject([
      { isOpen: true },
      { summary: '12 notes', isOpen: false, isNested: true },
    ]);
    expect(lines(notes).filter((line) => line.startsWith('- **note**'))).toHaveLength(12);
    expect(lines(notes.slice(0, 6), { notes: 5 })).toContain('- and 1 more note, on line 25; the log has it');
  });
});
