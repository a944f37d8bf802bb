import { sentencesWith } from './support/said.ts';
import type { Rule } from './types.ts';

export const virtueClaim: Rule = {
  id: 'virtue-claim',
  meta: {
    description: 'No sentence only claims a virtue; an action shows it.',
    severity: 'warning',
    messages: {
      claim:
        'The sentence claims a virtue (`{claim}`) and names no action, expected an action that shows it.\nReplace it with what you did: `I <did what>, and <what changed because of it>`.',
    },
  },
  *check(document, context) {
    for (const { prose, sentence } of sentencesWith(document, context, 'virtue')) {
      const data = { claim: prose.text.slice(sentence.start, sentence.end) };
      yield { messageId: 'claim', at: prose.locate(sentence.start, sentence.end), data };
    }
  },
};
