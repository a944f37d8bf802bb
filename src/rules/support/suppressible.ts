import type { Rule } from '../types.ts';

/** Whether a file may suppress what a rule finds in it: not what keeps it from being read, nor what is wrong with its suppressions. */
export function isSuppressible({ meta }: Pick<Rule, 'meta'>): boolean {
  return !meta.readsBroken && !meta.judgesSuppressions;
}
