import { listOf } from '../core/message.ts';
import type { Rule } from '../types.ts';

export const promptElements: Rule = {
  id: 'prompt-elements',
  meta: {
    description: 'An answer to a prompt contains what a strong answer to it contains.',
    severity: 'note',
    ofWhole: ['missing'],
    messages: {
      missing: 'The answer shows {found} of {total} elements of `{prompt}`, missing: {missing}.\n{edit}.',
    },
  },
  *check(document, { scores }) {
    for (const [index, { elements }] of scores.entries()) {
      const answer = document.answers[index];
      if (answer?.prompt == null || answer.prose.text.trim() === '') continue;
      const missing = elements.filter(({ at }) => at === null);
      const [first] = missing;
      if (first === undefined) continue;
      const data = {
        found: elements.length - missing.length,
        total: elements.length,
        prompt: answer.prompt,
        missing: listOf(missing.map(({ label }) => label)),
        edit: first.edit.replace(/\.$/, ''),
      };
      yield { messageId: 'missing', at: answer.anchor, data };
    }
  },
};
