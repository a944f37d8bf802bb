import { describe, expect, it } from 'vitest';
import type { BankReport } from '../../src/linter/report.ts';
import { bankSentence } from '../../src/report/left-alone.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { htmlOf } from '../support/rendered.ts';
import { expectOnlyOurMarkup, HOSTILE } from './hostile.ts';
import { document, finding, reportOf, times } from './samples.ts';

const passages = (count: number) =>
  times(count, (index) => ({ startLine: 3 * index + 1, endLine: 3 * index + 2, reason: 'tips' }));
const bank = (given: Partial<BankReport> = {}): BankReport => ({
  filePath: 'story-bank.md',
  stories: 2,
  unchanged: 0,
  leftAlone: [
    { startLine: 1, endLine: 3, reason: 'introduction' },
    { startLine: 9, endLine: 9, reason: 'table of contents' },
  ],
  ...given,
});
const story = (line: number, title: string) =>
  document({ filePath: 'story-bank.md', line, endLine: line + 5, bank: true, title });
const text = (report: ReturnType<typeof reportOf>, options: Parameters<typeof renderText>[1]) =>
  [...renderText(report, options)].join('');
const markdown = (report: ReturnType<typeof reportOf>, budget = 1e6) =>
  renderMarkdown(report, { linkBase: 'https://github.com/o/r/blob/abc/', budget, overflow: null });

describe('what is said of a bank', () => {
  it.each<[Partial<BankReport>, string]>([
    [{}, '2 stories; left alone: lines 1-3, introduction; line 9, table of contents'],
    [{ stories: 1, leftAlone: [] }, '1 story'],
    [{ stories: 9, unchanged: 8, leftAlone: [] }, '1 of 9 stories changed'],
    [
      { leftAlone: passages(7) },
      '2 stories; left alone: lines 1-2, tips; lines 4-5, tips; lines 7-8, tips; lines 10-11, tips; lines 13-14, tips; and 2 more',
    ],
  ])('%j', (given, sentence) => expect(bankSentence(bank(given))).toBe(sentence));

  it('is one line per file in the terminal, and none of a bank without stories', () => {
    const banks = [bank(), bank({ filePath: 'b.md', stories: 0 })];
    const options = {
      color: false,
      columns: 120,
      quiet: false,
      displayPath: (filePath: string) => `../${filePath}`,
    };
    expect(text(reportOf({ banks }), options)).toBe(
      'pass: no findings\n0 stories, 0 prompt answers checked\n../story-bank.md: 2 stories; left alone: lines 1-3, introduction; line 9, table of contents\n',
    );
    expect(text(reportOf({ banks }), { ...options, quiet: true })).toBe('');
  });

  it('is folded in Markdown, and the first to go where there is no room', () => {
    const report = reportOf({
      documents: [story(5, 'A')],
      banks: [bank(), bank({ filePath: 'b.md', leftAlone: [] })],
    });
    const whole = markdown(report);
    expect(whole).toContain(
      '<details>\n<summary>Left alone in <code>story-bank.md</code>: 2 passages</summary>\n\n- lines 1-3, introduction\n- line 9, table of contents\n\n</details>\n',
    );
    expect(whole).not.toContain('b.md');
    const cut = markdown(report, whole.length - 1);
    expect(cut).not.toContain('Left alone');
    expect(cut).not.toContain('Cut to fit');
    expect(markdown(reportOf({ banks: [bank({ leftAlone: passages(103) })] }))).toContain('\n- and 3 more\n');
  });

  it('has nothing of its author that shows as anything but text', () => {
    for (const text of HOSTILE) {
      const report = reportOf({
        banks: [bank({ filePath: text, leftAlone: passages(1) })],
      });
      expectOnlyOurMarkup(markdown(report));
    }
  });
});

describe('the stories of a bank', () => {
  const documents = [story(5, 'First'), story(12, 'Second')];
  const report = reportOf({
    documents,
    findings: [
      finding({ filePath: 'story-bank.md', line: 6 }),
      finding({ filePath: 'story-bank.md', line: 12 }),
    ],
  });

  it('have a row and findings each, and links to their lines', () => {
    const summary = markdown(report);
    expect(summary).toContain('| [First](https://github.com/o/r/blob/abc/story-bank.md?plain=1#L5) |');
    expect(summary).toContain('| [Second](https://github.com/o/r/blob/abc/story-bank.md?plain=1#L12) |');
    expect(summary).toContain('## ❌ Star Witness: 2 of 2 stories fail, with 2 errors');
    expect(htmlOf(summary).match(/<summary>/g)).toHaveLength(2);
  });

  it('are named above their findings in the terminal', () => {
    const options = { color: false, columns: 80, quiet: false, displayPath: (filePath: string) => filePath };
    const heads = text(report, options)
      .split('\n')
      .filter((line) => /^(?:First|Second)/.test(line));
    expect(heads).toEqual(['First (platform-boundary, mara)', 'Second (platform-boundary, mara)']);
  });

  it('take the findings above the first of them', () => {
    const above = reportOf({ documents, findings: [finding({ filePath: 'story-bank.md', line: 1 })] });
    expect(markdown(above)).toContain('1 of 2 stories fails');
  });
});
