import type { AnyRule } from '../types.ts';

/**
 * Whether a file may suppress what a rule finds: not what keeps it from being read, what is wrong with its suppressions, or
 * what its owner's other files lack.
 */
export function isSuppressible(rule: AnyRule): boolean {
  if ('checkText' in rule) return true;
  return 'check' in rule && !rule.meta.readsBroken && !rule.meta.judgesSuppressions;
}
