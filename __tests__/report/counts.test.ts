import { describe, expect, it } from 'vitest';
import {
  checkedCounts,
  findingCounts,
  judgedCounts,
  plural,
  verdictReason,
} from '../../src/report/counts.ts';
import type { FailOn, Report } from '../../src/types.ts';
import { document, finding, reportOf, times } from './samples.ts';

describe('counts', () => {
  it('has singulars and plurals', () => {
    expect([0, 1, 2].map((count) => plural(count, 'error'))).toEqual(['0 errors', '1 error', '2 errors']);
    expect(plural(2, 'story', 'stories')).toBe('2 stories');
  });

  it('names only the severities that there are', () => {
    expect(findingCounts(reportOf())).toBe('no findings');
    const findings = [finding({ severity: 'note' }), finding(), finding()];
    expect(findingCounts(reportOf({ findings }))).toBe('2 errors, 1 note');
  });

  it('says what was checked, and what was not and why', () => {
    const documents = [document(), document({ kind: 'answer' }), document({ kind: 'answer' })];
    expect(checkedCounts(reportOf({ documents }))).toBe('1 story, 2 answers checked');
    const skip = (index: number) => ({ filePath: `stories/${index}.md`, reason: 'symbolic link' });
    const one = reportOf({ skipped: [skip(0)] });
    expect(checkedCounts(one)).toBe('0 stories, 0 answers checked, 1 skipped: stories/0.md (symbolic link)');
    expect(judgedCounts(one)).toBe('0 stories, 0 answers checked, 1 skipped');
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
