import type { Suppression } from '../suppress/suppressions.ts';
import type { Rule } from './types.ts';

export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  meta: {
    description: 'Every suppression suppresses a finding; an unused one could hide a future finding.',
    severity: 'warning',
    judgesSuppressions: true,
    ofWhole: ['unused'],
    messages: {
      unused:
        'Unused suppression: `{rule}` reports nothing {where}.\nRemove `{rule}` here, or the whole suppression if it names no other rule.',
      enable:
        'Nothing to enable: `{rule}` is not disabled here.\nRemove `{rule}` here, or the whole suppression if it names no other rule.',
    },
  },
  *check(_, { suppressions }) {
    const isShared = sharing(suppressions.all);
    for (const suppression of suppressions.all) {
      const { id, at, used, kind } = suppression;
      if (used) continue;
      const where = WHERE[kind] + (isShared(suppression) ? ' that no other suppression covers' : '');
      yield { messageId: 'unused', at, data: { rule: id, where }, about: [id] };
    }
    for (const { id, at } of suppressions.idle) yield { messageId: 'enable', at, data: { rule: id } };
  },
};

const WHERE: Readonly<Record<Suppression['kind'], string>> = {
  'disable-next-line': 'on the next line',
  disable: 'from here on',
  'disable-file': 'in this document',
};

/** Tells whether another suppression of the rule is used where one is unused. */
function sharing(all: readonly Suppression[]): (unused: Suppression) => boolean {
  const used = all.filter((each) => each.used);
  const lastOf = new Map(used.map(({ id, at }) => [id, at.start]));
  const lines = new Set(used.map(({ id, directive }) => `${id} ${directive.line?.start}`));
  return ({ id, kind, at, directive }) => {
    if (kind === 'disable-next-line') return lines.has(`${id} ${directive.line?.start}`);
    const last = lastOf.get(id);
    return last !== undefined && (kind === 'disable-file' || last > at.start);
  };
}
