import { builtIn } from '../builtin.ts';
import { isOfWhole } from '../linter/of-whole.ts';
import type { JudgedText } from './judge.ts';
import type { Mark } from './marks.ts';

const metaOf = new Map(builtIn.rules.map(({ id, meta }) => [id, meta]));

/**
 * The marks of a judged text: its passages by kind, and its findings by severity, except those about the whole text.
 */
export function marksOf({ documents }: JudgedText): Mark[] {
  return documents.flatMap(({ passages, findings }): Mark[] => [
    ...passages.map(({ kind, at }) => ({ ...at, name: kind })),
    ...findings
      .filter(({ finding }) => !isOfWhole(finding, metaOf.get(finding.ruleId)))
      .map(({ finding, at }) => ({ ...at, name: finding.severity })),
  ]);
}
