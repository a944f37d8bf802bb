import type { RuleInfo } from '../rules/types.ts';
import type { Finding } from './report.ts';

/** Whether a finding may come from an edit elsewhere in its document, or from what is there no more. */
export function isOfWhole(
  { ruleId, messageId }: Pick<Finding, 'ruleId' | 'messageId'>,
  rules: readonly RuleInfo[],
): boolean {
  const meta = rules.find(({ id }) => id === ruleId)?.meta;
  // What keeps a file from being read concerns all of it.
  return meta?.readsBroken === true || meta?.ofWhole?.includes(messageId) === true;
}
