import { VIRTUE_EDITS } from '../presets/ai-lab/prose/virtue-claim.ts';
import type { Rule } from '../types.ts';
import { findSaid } from './support/passages.ts';
import { claimsVirtue, emptyClaim } from './support/virtue.ts';

export const virtueClaim: Rule = {
  id: 'virtue-claim',
  meta: {
    description: 'No sentence only claims a virtue of its speaker; what was done shows it.',
    severity: 'warning',
    messages: {
      claim:
        'The sentence claims a virtue (`{claim}`) and tells of nothing done, expected an act that shows it.\n{edit}.',
    },
  },
  *check(document, context) {
    for (const { prose, sentence, found } of findSaid(document, context, claimsVirtue, emptyClaim)) {
      const kind = found.group.split('-')[1] ?? '';
      const claim = prose.text.slice(found.start, found.end);
      const data = { claim, edit: VIRTUE_EDITS[kind] ?? '' };
      yield { messageId: 'claim', at: prose.locate(sentence.start, sentence.end), data };
    }
  },
};
