import { namedValues } from '../core/rubric/index.ts';
import type { Rule } from '../types.ts';

export const valueWithoutMechanism: Rule = {
  id: 'value-without-mechanism',
  meta: {
    description: 'An answer that names a value also names the engineering that it stands for.',
    severity: 'warning',
    ofWhole: ['untranslated'],
    messages: {
      untranslated:
        'The answer names {value} (`{words}`) and no mechanism of it, expected its engineering translation: {translation}.\nName the one that you built or ran, in this answer: `I <did what>, so that <what became possible>`.',
    },
  },
  *check({ answers }, { vocabulary: { preset }, read }) {
    for (const { prose } of answers) {
      for (const { value, translation, start, end, translated } of namedValues(read(prose), preset.values)) {
        if (translated) continue;
        const data = { value: value.toLowerCase(), translation, words: prose.text.slice(start, end) };
        yield { messageId: 'untranslated', at: prose.locate(start, end), data };
      }
    }
  },
};
