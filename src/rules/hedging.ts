import { sentencesWith } from './support/said.ts';
import type { Rule } from './types.ts';

export const hedging: Rule = {
  id: 'hedging',
  meta: {
    description: 'What was done and found is stated plainly, or with a number that says how certain it is.',
    severity: 'warning',
    messages: {
      hedged:
        'The sentence hedges its claim (`{words}`), expected a plain statement of what was done or found.\nRemove the hedge; if you are not sure, say how sure: `about <number>, measured over <time>`.',
    },
  },
  *check(document, context) {
    for (const { prose, sentence } of sentencesWith(document, context, 'hedge')) {
      // A question claims nothing.
      if (prose.text.charAt(sentence.end) === '?') continue;
      const data = { words: prose.text.slice(sentence.start, sentence.end) };
      yield { messageId: 'hedged', at: prose.locate(sentence.start, sentence.end), data };
    }
  },
};
