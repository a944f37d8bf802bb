import { ownerName } from '../../document/owner.ts';
import type { Coverage, Dimension } from '../../portfolio/coverage.ts';
import { isReady } from '../../portfolio/entry.ts';
import type { NumberOption, PortfolioFinding, RuleMeta, RuleOptions } from '../types.ts';

/** The options of the rules about coverage. */
export const COVERAGE_OPTIONS = {
  owners: { description: 'The owners to check; by default all of them.', default: [], names: 'owners' },
  from: {
    description: 'Ready documents that an owner must have before gaps are reported.',
    default: 3,
    min: 1,
    max: 1000,
  } satisfies NumberOption,
  least: {
    description: 'Ready documents that each of them must have.',
    default: 1,
    min: 1,
    max: 100,
  } satisfies NumberOption,
} satisfies RuleMeta['options'];

/**
 * At most one finding, at the owner's first ready document: it names every story type, theme or prompt with too few
 * ready documents. An owner with fewer than `from` ready documents that name one has only begun, or does not use them.
 * Documents without an owner are not a portfolio.
 */
export function gapsIn(
  { owner, stories, answers, rows }: Coverage,
  dimension: Dimension,
  { list, number }: RuleOptions,
): PortfolioFinding[] {
  const owners = list('owners').map(ownerName);
  if (owner === null || (owners.length > 0 && !owners.includes(owner))) return [];
  const counts = rows[dimension].map(({ id, entries }) => ({ id, ready: entries.filter(isReady).length }));
  const missing = counts.filter(({ ready }) => ready < number('least'));
  const first = [...stories, ...answers].find(isReady);
  const used = new Set(rows[dimension].flatMap(({ entries }) => entries.filter(isReady)));
  if (first === undefined || missing.length === 0 || used.size < number('from')) return [];
  const about = missing.map(({ id }) => id);
  const data = { owner, missing: missing.length, all: counts.length, ids: about.join(', ') };
  return [{ messageId: 'gaps', at: first, data: { ...data, least: number('least') }, about }];
}
