import type { Rule, Span } from '../types.ts';
import { hedgedIn, hedges } from './support/hedges.ts';
import { passagesOf } from './support/passages.ts';
import { quotedSpans } from './support/quoted.ts';

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
    for (const prose of passagesOf(document, context)) {
      const { text } = prose;
      let quoted: Span[] | undefined;
      const reading = context.read(prose);
      if (!hedges(reading)) continue;
      for (const sentence of reading.sentences) {
        const hedged = hedgedIn(text, sentence);
        if (hedged === undefined) continue;
        quoted ??= quotedSpans(text);
        if (quoted.some(({ start, end }) => start < hedged.start && hedged.end <= end)) continue;
        const data = { words: hedged.words.join(', ') };
        yield { messageId: 'hedged', at: prose.locate(hedged.start, hedged.end), data };
      }
    }
  },
};
