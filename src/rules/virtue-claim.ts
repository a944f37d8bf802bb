import { VIRTUE_EDITS } from '../presets/ai-lab/prose/virtue-claim.ts';
import type { Rule, Span } from '../types.ts';
import { passagesOf } from './support/passages.ts';
import { quotedSpans } from './support/quoted.ts';
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
    for (const prose of passagesOf(document, context)) {
      const { text } = prose;
      let quoted: Span[] | undefined;
      const reading = context.read(prose);
      if (!claimsVirtue(reading)) continue;
      for (const sentence of reading.sentences) {
        const mark = emptyClaim({ text, sentence });
        if (mark === undefined) continue;
        quoted ??= quotedSpans(text);
        if (quoted.some(({ start, end }) => start < mark.start && mark.end <= end)) continue;
        const kind = mark.group.split('-')[1] ?? '';
        const data = { claim: text.slice(mark.start, mark.end), edit: VIRTUE_EDITS[kind] ?? '' };
        yield { messageId: 'claim', at: prose.locate(sentence.start, sentence.end), data };
      }
    }
  },
};
