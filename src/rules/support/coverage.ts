import { ownerName } from '../../document/owner.ts';
import type { Coverage, Dimension } from '../../portfolio/coverage.ts';
import { isReady } from '../../portfolio/entry.ts';
import type { NumberOption, PortfolioFinding, RuleMeta, RuleOptions } from '../types.ts';

/** The options of the rules about coverage. */
export const COVERAGE_OPTIONS = {
  owners: {
    description: 'The owners to check; an empty list means all of them.',
    default: [],
    names: 'owners',
  },
  from: {
    description: 'Ready documents that an owner must have before gaps are reported.',
    default: 3,
    min: 1,
    max: 1000,
  } satisfies NumberOption,
  least: {
    description: 'Ready documents that each type, theme or prompt needs.',
    default: 1,
    min: 1,
    max: 100,
  } satisfies NumberOption,
} satisfies RuleMeta['options'];

/**
 * At most one finding, at the owner's first ready document: it names every story type, theme or prompt with too few
 * ready documents. An owner with fewer than `from` ready documents that name one has only begun, or does not use them.
 * Documents without an owner are not a portfolio. `one` and `many` name such a document, and several.
 */
export function gapsIn(
  { owner, stories, answers, rows }: Coverage,
  dimension: Dimension,
  { list, number }: RuleOptions,
  [one, many]: readonly [one: string, many: string],
): PortfolioFinding[] {
  const owners = list('owners').map(ownerName);
  if (owner === null || (owners.length > 0 && !owners.includes(owner))) return [];
  const counts = rows[dimension].map(({ id, entries }) => ({ id, ready: entries.filter(isReady).length }));
  const least = number('least');
  const missing = counts.filter(({ ready }) => ready < least);
  const first = [...stories, ...answers].find(isReady);
  const used = new Set(rows[dimension].flatMap(({ entries }) => entries.filter(isReady)));
  if (first === undefined || missing.length === 0 || used.size < number('from')) return [];
  const about = missing.map(({ id }) => id);
  const lack = least === 1 ? `without a ready ${one}` : `with fewer than ${least} ready ${many}`;
  const data = { owner, missing: missing.length, all: counts.length, lack, ids: about.join(', ') };
  return [{ messageId: 'gaps', at: first, data, about }];
}
