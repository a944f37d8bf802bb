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
    for (const { id, at, used, kind } of suppressions.all)
      if (!used) yield { messageId: 'unused', at, data: { rule: id, where: WHERE[kind] }, about: [id] };
    for (const { id, at } of suppressions.idle) yield { messageId: 'enable', at, data: { rule: id } };
  },
};

const WHERE: Readonly<Record<Suppression['kind'], string>> = {
  'disable-next-line': 'on the next line',
  disable: 'from here on',
  'disable-file': 'in this document',
};
