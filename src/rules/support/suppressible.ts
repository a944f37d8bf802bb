import type { AnyRule } from '../types.ts';

/**
 * Whether a file may suppress the findings of a rule. It may not suppress what keeps it from being read, what is wrong
 * with its suppressions, or what the portfolio of its owner lacks.
 */
export function isSuppressible(rule: AnyRule): boolean {
  if ('checkText' in rule) return true;
  return 'check' in rule && !rule.meta.readsBroken && !rule.meta.judgesSuppressions;
}
