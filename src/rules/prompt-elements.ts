import { listOf } from '../text/message.ts';
import { isHollow } from './support/hollow.ts';
import { withoutPeriod } from './support/without-period.ts';
import type { Rule } from './types.ts';

export const promptElements: Rule = {
  id: 'prompt-elements',
  meta: {
    description: 'An answer to a prompt covers the elements of a strong answer.',
    severity: 'note',
    ofWhole: ['missing'],
    messages: {
      missing: 'The answer shows {found} of {total} elements of `{prompt}`, {missing}.\n{edit}.',
    },
  },
  *check(document, context) {
    for (const [index, score] of context.scores.entries()) {
      const { elements } = score;
      const answer = document.answers[index];
      if (answer?.prompt == null || answer.prose.text.trim() === '') continue;
      const open = elements.filter(({ at }) => at === null);
      const missing = open.filter(({ state }) => state === 'absent');
      const unsure = open.filter(({ state }) => state !== 'absent');
      const [first] = [...missing, ...unsure];
      if (first === undefined) continue;
      if (open.length === elements.length && isHollow(answer.prose, score, context)) continue;
      const data = {
        found: elements.length - open.length,
        total: elements.length,
        prompt: answer.prompt,
        missing: [named('missing', missing), named('unsure', unsure)]
          .filter((part) => part !== '')
          .join('; '),
        edit: withoutPeriod(first.edit),
      };
      yield { messageId: 'missing', at: answer.anchor, data, about: missing.map(({ id }) => id) };
    }
  },
};

function named(what: string, elements: readonly { label: string }[]): string {
  return elements.length === 0 ? '' : `${what}: ${listOf(elements.map(({ label }) => label))}`;
}
