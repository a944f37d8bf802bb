import { builtIn } from '../builtin.ts';
import { isOfWhole } from '../linter/of-whole.ts';
import type { Judged } from './judge.ts';
import type { Mark } from './marks.ts';

const metaOf = new Map(builtIn.rules.map(({ id, meta }) => [id, meta]));

/** What is marked in a judged text: passages by their kind, findings by their severity. What is about all of it is not. */
export function marksOf({ documents }: Judged): Mark[] {
  return documents.flatMap(({ passages, findings }): Mark[] => [
    ...passages.map(({ kind, at }) => ({ ...at, name: kind })),
    ...findings
      .filter(({ finding }) => !isOfWhole(finding, metaOf.get(finding.ruleId)))
      .map(({ finding, at }) => ({ ...at, name: finding.severity })),
  ]);
}
