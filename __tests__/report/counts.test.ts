import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/linter/report.ts';
import {
  baselineNote,
  checkedCounts,
  findingCounts,
  judgedCounts,
  scopeNote,
  verdictReason,
} from '../../src/report/counts.ts';
import { renderGithub } from '../../src/report/github.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { FailOn } from '../../src/types.ts';
import { renderText } from '../support/whole-reports.ts';
import { HOSTILE } from './hostile.ts';
import { document, finding, reportOf, times } from './samples.ts';

describe('counts', () => {
  it('names only the severities that there are', () => {
    expect(findingCounts(reportOf())).toBe('no findings');
    const findings = [finding({ severity: 'note' }), finding(), finding()];
    expect(findingCounts(reportOf({ findings }))).toBe('2 errors, 1 note');
    const suppressed = [{ ...finding(), reason: 'why' }];
    expect(findingCounts(reportOf({ findings, suppressed }))).toBe('2 errors, 1 note, 1 suppressed');
    expect(findingCounts(reportOf({ suppressed }))).toBe('no findings, 1 suppressed');
  });

  it('says what became of old findings, where there are any', () => {
    const note = (known: number, fixed: number) =>
      baselineNote(
        reportOf({ baseline: { filePath: 'b.json', known: times(known, () => finding()), fixed } }),
      );
    expect(baselineNote(reportOf())).toBeNull();
    expect(note(0, 0)).toBeNull();
    expect(note(1, 0)).toBe('1 old finding in the baseline not shown');
    expect(note(0, 1)).toBe('1 old finding fixed (`star-witness baseline --prune` removes it)');
    expect(note(12, 3)).toBe(
      '3 old findings fixed (`star-witness baseline --prune` removes them); 12 old findings in the baseline not shown',
    );
  });

  it('says in every report what became of old findings', () => {
    const report = reportOf({ baseline: { filePath: 'b.json', known: [finding()], fixed: 0 } });
    const note = '1 old finding in the baseline not shown';
    expect(renderGithub(report)).toBe(`pass: no findings; 0 stories, 0 prompt answers checked; ${note}\n`);
    const displayPath = (filePath: string) => filePath;
    expect(renderText(report, { color: false, columns: 80, quiet: false, displayPath })).toBe(
      `pass: no findings\n0 stories, 0 prompt answers checked\n${note}\n`,
    );
    expect(renderMarkdown(report, { linkBase: null, budget: 1e6, overflow: null })).toContain(`${note}.`);
  });

  it('says what was checked, and what was not and why', () => {
    const documents = [document(), document({ kind: 'answer' }), document({ kind: 'answer' })];
    expect(checkedCounts(reportOf({ documents }))).toBe('1 story, 2 prompt answers checked');
    const skip = (index: number) => ({ filePath: `stories/${index}.md`, reason: 'symbolic link' });
    const one = reportOf({ skipped: [skip(0)] });
    expect(checkedCounts(one)).toBe(
      '0 stories, 0 prompt answers checked, 1 skipped: stories/0.md (symbolic link)',
    );
    expect(judgedCounts(one)).toBe('0 stories, 0 prompt answers checked, 1 skipped');
    expect(checkedCounts(reportOf({ skipped: times(5, skip) }))).toMatch(/4\.md \(symbolic link\)$/);
    expect(checkedCounts(reportOf({ skipped: times(7, skip) }))).toMatch(
      /4\.md \(symbolic link\), and 2 more$/,
    );
  });
});

function reason(
  verdict: Report['verdict'],
  failOn: FailOn,
  maxWarnings: number | null,
  ...severities: string[]
) {
  const findings = severities.map((severity) => finding({ severity: severity as 'error' }));
  return verdictReason(reportOf({ verdict, findings, limits: { failOn, maxWarnings, scorer: 'literal' } }));
}

describe('verdictReason', () => {
  it('is silent where the counts speak for themselves', () => {
    expect(reason('pass', 'error', null)).toBeNull();
    expect(reason('pass', 'error', null, 'warning', 'note')).toBeNull();
    expect(reason('fail', 'error', null, 'error')).toBeNull();
    expect(reason('fail', 'note', null, 'error', 'note')).toBeNull();
    expect(reason('pass', 'never', null, 'warning')).toBeNull();
  });

  it('names the limit where they do not', () => {
    expect(reason('pass', 'never', null, 'error')).toBe('`fail-on` is `never`');
    expect(reason('fail', 'warning', null, 'warning')).toBe('`fail-on` is `warning`');
    expect(reason('fail', 'note', null, 'note')).toBe('`fail-on` is `note`');
    expect(reason('fail', 'error', 0, 'warning')).toBe('1 warning, at most 0 allowed');
    expect(reason('fail', 'error', 1, 'error', 'warning', 'warning')).toBe('2 warnings, at most 1 allowed');
  });
});

describe('scopeNote', () => {
  const noteOf = (scope: Partial<Report['scope']>) =>
    scopeNote(reportOf({ scope: { name: 'all', base: null, reason: null, hidden: 0, ...scope } }));

  it.each<[Partial<Report['scope']>, string | null]>([
    [{}, null],
    [{ base: 'main' }, null],
    [{ name: 'changed-lines', base: 'main' }, 'changed lines since `main` only; no findings elsewhere'],
    [
      { name: 'changed-lines', base: 'main', hidden: 1 },
      'changed lines since `main` only; 1 finding elsewhere not shown',
    ],
    [
      { name: 'changed-files', base: 'origin/main', hidden: 12 },
      'changed files since `origin/main` only; 12 findings elsewhere not shown',
    ],
    [{ reason: 'there is no commit `x`' }, 'everything is shown, because there is no commit `x`'],
  ])('%j', (scope, note) => {
    expect(noteOf(scope)).toBe(note);
  });

  it('is of bounded length, and cannot break out of a report', () => {
    const long = 'x'.repeat(1000);
    expect(noteOf({ name: 'changed-lines', base: long })?.length).toBeLessThan(150);
    expect(noteOf({ reason: long })?.length).toBeLessThan(350);
    for (const text of HOSTILE) {
      for (const scope of [
        { name: 'changed-lines', base: text, reason: null, hidden: 1 },
        { name: 'all', base: null, reason: text, hidden: 0 },
      ] as const) {
        const report = reportOf({ scope });
        expect(
          renderGithub(report)
            .trimEnd()
            .split(/[\r\n]/),
        ).toHaveLength(1);
        const options = { color: false, quiet: false, displayPath: (path: string) => path, columns: 1e6 };
        const lines = renderText(report, options).trimEnd().split('\n');
        expect(lines).toHaveLength(3);
        // The runner reads both of these as commands.
        for (const line of [...lines, renderGithub(report)]) expect(line).not.toMatch(/^\s*::|##\[/);
        const markdown = renderMarkdown(report, { linkBase: null, budget: 1e6, overflow: null });
        expect(markdown.trimEnd().split('\n')).toHaveLength(3);
        // In a code span all of it is text.
        expect(markdown.replaceAll(/`[^`]*`/g, '')).not.toMatch(/<(?!br>|\/?span>)|\]\(/);
      }
    }
  });
});
