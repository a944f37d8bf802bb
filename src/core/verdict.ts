import type { Counts, Report } from '../types.ts';
import { SEVERITIES } from './order.ts';

/** A run fails with a finding at or above `failOn`, or with more warnings than allowed. */
export function verdictOf(counts: Counts, { failOn, maxWarnings }: Report['limits']): Report['verdict'] {
  if (failOn === 'never') return 'pass';
  const gated = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const tooMany = maxWarnings !== null && counts.warning > maxWarnings;
  return tooMany || gated.some((severity) => counts[severity] > 0) ? 'fail' : 'pass';
}
