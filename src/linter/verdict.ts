import type { FailOn, Severity } from '../types.ts';
import { SEVERITIES } from './order.ts';
import type { Counts, Finding, Report } from './report.ts';

export type FindingCounts = Pick<Counts, Severity>;

export function countFindings(findings: Iterable<Pick<Finding, 'severity'>>): FindingCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** A run fails with a finding at or above `failOn`, or with more warnings than allowed. */
export function verdictOf(
  counts: FindingCounts,
  { failOn, maxWarnings }: Report['limits'],
): Report['verdict'] {
  if (failOn === 'never') return 'pass';
  const tooMany = maxWarnings !== null && counts.warning > maxWarnings;
  return tooMany || gatedSeverities(failOn).some((severity) => counts[severity] > 0) ? 'fail' : 'pass';
}

/** The severities that fail a run. */
export function gatedSeverities(failOn: FailOn): Severity[] {
  return failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
}
