import type { FailOn, Severity } from '../types.ts';
import { SEVERITIES } from './order.ts';
import type { Counts, Finding, Report } from './report.ts';

export type FindingCounts = Pick<Counts, Severity>;

export function countFindings(findings: Iterable<Pick<Finding, 'severity'>>): FindingCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export function verdictOf(counts: FindingCounts, limits: Report['limits']): Report['verdict'] {
  return failingSeverities(counts, limits).length > 0 ? 'fail' : 'pass';
}

/** The severities of the findings that fail a run: those at or above `failOn`, and warnings where there are too many. */
export function failingSeverities(counts: FindingCounts, limits: Report['limits']): Severity[] {
  const gated = gatedSeverities(limits.failOn);
  const tooMany = hasTooManyWarnings(counts, limits);
  return SEVERITIES.filter(
    (severity) => counts[severity] > 0 && (gated.includes(severity) || (tooMany && severity === 'warning')),
  );
}

export function hasTooManyWarnings(
  { warning }: FindingCounts,
  { failOn, maxWarnings }: Report['limits'],
): boolean {
  return failOn !== 'never' && maxWarnings !== null && warning > maxWarnings;
}

/** The severities of which one finding fails a run. */
export function gatedSeverities(failOn: FailOn): Severity[] {
  return failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
}
