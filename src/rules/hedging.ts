import type { Rule } from '../types.ts';
import { hedgedIn, hedges } from './support/hedges.ts';
import { findSaid } from './support/passages.ts';

export const hedging: Rule = {
  id: 'hedging',
  meta: {
    description: 'What was done and found is said plainly, or with a number that says how sure it is.',
    severity: 'warning',
    messages: {
      hedged:
        'The sentence takes back what it says (`{words}`), expected what was done or found, plainly.\nLeave the hedge out; where you are not sure, say how sure: `about <number>, measured over <time>`.',
    },
  },
  *check(document, context) {
    for (const { prose, found } of findSaid(document, context, hedges, hedgedIn)) {
      const data = { words: found.words.join(', ') };
      yield { messageId: 'hedged', at: prose.locate(found.start, found.end), data };
    }
  },
};
