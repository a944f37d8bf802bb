import type { RuleMeta } from '../rules/types.ts';
import type { Finding } from './report.ts';

/** Whether a finding may come from an edit elsewhere in its document, or from what no longer exists. */
export function isOfWhole({ messageId }: Pick<Finding, 'messageId'>, meta: RuleMeta | undefined): boolean {
  // What keeps a file from being read concerns all of it.
  return meta?.readsBroken === true || meta?.ofWhole?.includes(messageId) === true;
}
