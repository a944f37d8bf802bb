import type { Document, Problem } from '../../types.ts';
import type { RuleFinding } from '../types.ts';

/** The problems with reading the file that the rule with this id reports. */
export function* problemsOf(document: Document, ruleId: Problem['ruleId']): Iterable<RuleFinding> {
  for (const { ruleId: id, ...finding } of document.problems) if (id === ruleId) yield finding;
}
