import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/linter/report.ts';
import { type MarkdownOptions, renderMarkdown } from '../../src/report/markdown.ts';
import { htmlOf, unbalanced } from '../support/rendered.ts';
import { expectOnlyOurMarkup, HOSTILE } from './hostile.ts';
import { document, finding, randomOf, reportOf, times } from './samples.ts';

const LINK_BASE = 'https://github.com/o/r/blob/abc/';

function render(report: Report, options: Partial<MarkdownOptions> = {}): string {
  return renderMarkdown(report, { linkBase: LINK_BASE, budget: 1e9, overflow: null, ...options });
}

function size(text: string): number {
  return Buffer.byteLength(text);
}

describe('the byte budget', () => {
  const documents = times(4, (index) =>
    document({ filePath: `stories/é${index}.md`, title: null, answers: [], required: [] }),
  );
  const findings = documents.flatMap(({ filePath }, index) => [
    finding({ filePath, message: 'Odd: 日本語.', severity: index === 3 ? 'error' : 'warning' }),
    finding({ filePath, severity: 'note', message: 'Note.' }),
  ]);
  const skipped = [{ filePath: 'stories/old.md', reason: 'symbolic link' }];
  const report = reportOf({ documents, findings, skipped });
  const whole = render(report);
  const rows = (text: string) => text.match(/^\| \[/gm)?.length ?? 0;
  const details = (text: string) => text.match(/^<details/gm)?.length ?? 0;
  const withBudget = new Map<number, string>();
  /** Rendered once for all tests that go through the budgets. */
  const within = (budget: number): string => {
    const text = withBudget.get(budget) ?? render(report, { budget });
    withBudget.set(budget, text);
    return text;
  };
  const note = (text: string) => /^_Cut to fit: .*_$/m.exec(text)?.[0];

  it('cuts nothing as long as all fits', () => {
    expect(render(report, { budget: size(whole) })).toBe(whole);
    expect(note(whole)).toBeUndefined();
    expect(note(render(report, { budget: size(whole) - 1 }))).toBeDefined();
  });

  it('cuts in steps: the findings of whole documents, rows, all but the counts, the names in them, everything', () => {
    const steps: string[] = [];
    const over: number[] = [];
    for (let budget = size(whole); budget >= 0; budget--) {
      const text = within(budget);
      if (size(text) > budget) over.push(budget);
      const step = `${rows(text)} rows, ${details(text)} details: ${note(text) ?? text.length}`;
      if (steps.at(-1) === step) continue;
      steps.push(step);
      expect(unbalanced(htmlOf(text))).toEqual([]);
      if (text !== '') expectOnlyOurMarkup(text);
    }
    expect(over).toEqual([]);
    const log = 'not shown here; the log has them._';
    expect(steps).toEqual([
      `4 rows, 4 details: ${whole.length}`,
      ...[3, 2, 1].map(
        (shown) =>
          `4 rows, ${shown} details: _Cut to fit: the findings of ${4 - shown} of 4 documents are ${log}`,
      ),
      `4 rows, 0 details: _Cut to fit: all findings are ${log}`,
      ...[3, 2, 1].map(
        (shown) =>
          `${shown} rows, 0 details: _Cut to fit: ${4 - shown} of 4 documents and all findings are ${log}`,
      ),
      `0 rows, 0 details: _Cut to fit: 4 documents and 8 findings are ${log}`,
      '0 rows, 0 details: 0',
    ]);
    const counts =
      '## ❌ Star Witness: 1 of 4 stories fails, with 1 error\n\n' +
      '1 error, 3 warnings, 4 notes. 4 stories, 0 prompt answers checked, 1 skipped';
    const cut = `_Cut to fit: 4 documents and 8 findings are ${log}\n`;
    const named = `${counts}: stories/old.md (symbolic link).\n\n${cut}`;
    const bare = `${counts}.\n\n${cut}`;
    expect(render(report, { budget: size(named) })).toBe(named);
    expect(render(report, { budget: size(named) - 1 })).toBe(bare);
    expect(render(report, { budget: size(bare) })).toBe(bare);
    expect(render(report, { budget: size(bare) - 1 })).toBe('');
    expect(render(report, { budget: -1 })).toBe('');
  });

  it('keeps the documents that fail the longest', () => {
    const failing = '<details open>\n<summary><b>stories/é3.md</b>';
    const without: number[] = [];
    for (let budget = size(whole); budget > 0; budget--) {
      const text = within(budget);
      if (details(text) > 0 && !text.includes(failing)) without.push(budget);
    }
    expect(without).toEqual([]);
  });

  it('is kept whatever is said', () => {
    const random = randomOf(7);
    const pick = () => times(1 + random(3), () => HOSTILE[random(HOSTILE.length)] ?? '').join('');
    for (let round = 0; round < 100; round++) {
      const paths = times(random(6), pick);
      const some = reportOf({
        documents: paths.map((filePath) =>
          document({ filePath, owner: pick(), type: pick(), title: pick() }),
        ),
        findings: times(random(12), () =>
          finding({
            filePath: paths[0] ?? pick(),
            message: `${pick()}\n${pick()}`,
            severity: (['error', 'warning', 'note'] as const)[random(3)] ?? 'note',
            excerpt: { text: pick(), start: random(3), end: 3 + random(3) },
          }),
        ),
        skipped: times(random(8), () => ({ filePath: pick().repeat(random(20)), reason: pick() })),
      });
      const linkBase = random(2) === 0 ? null : LINK_BASE;
      const notes = random(2) === 0 ? 2 : 100;
      const budget = random(size(render(some, { linkBase, notes })) + 10);
      const text = render(some, { linkBase, budget, notes });
      expect(size(text)).toBeLessThanOrEqual(budget);
      expect(unbalanced(htmlOf(text))).toEqual([]);
      if (text !== '') expectOnlyOurMarkup(text);
    }
  });
});
