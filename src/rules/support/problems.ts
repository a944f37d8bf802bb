import type { Document, Problem } from '../../types.ts';
import type { RuleFinding } from '../types.ts';

/** What kept the file from being read, where that is the matter of the rule with this id. */
export function* problemsOf(document: Document, ruleId: Problem['ruleId']): Iterable<RuleFinding> {
  for (const { ruleId: id, ...finding } of document.problems) if (id === ruleId) yield finding;
}
