import { sentencesWith } from './support/said.ts';
import type { Rule } from './types.ts';

export const hedging: Rule = {
  id: 'hedging',
  meta: {
    description: 'What was done and found is said plainly, or with a number that says how sure it is.',
    severity: 'warning',
    messages: {
      hedged:
        'The sentence hedges its claim (`{words}`), expected what was done or found, plainly.\nLeave the hedge out; where you are not sure, say how sure: `about <number>, measured over <time>`.',
    },
  },
  *check(document, context) {
    for (const { prose, sentence } of sentencesWith(document, context, 'hedge')) {
      // Who asks what kind of alerts there were claims nothing.
      if (prose.text.charAt(sentence.end) === '?') continue;
      const data = { words: prose.text.slice(sentence.start, sentence.end) };
      yield { messageId: 'hedged', at: prose.locate(sentence.start, sentence.end), data };
    }
  },
};
