import type { Reading } from '../reader/reader.ts';
import type { AnswerScore, ScorerName } from '../types.ts';
import { namedValuesIn } from './support/named-values.ts';
import type { Rule } from './types.ts';

export const valueWithoutMechanism: Rule = {
  id: 'value-without-mechanism',
  meta: {
    description: 'An answer that names a value also names the engineering behind it.',
    severity: 'warning',
    ofWhole: ['untranslated'],
    messages: {
      untranslated:
        'The answer names {value} (`{words}`) but no mechanism for it, expected its engineering translation: {translation}.\nName in this answer what you built or ran: `I <did what>, so that <what became possible>`.',
    },
  },
  *check({ answers }, { vocabulary: { preset }, read, scorer, scores }) {
    for (const [index, { prose }] of answers.entries()) {
      const score = scores[index];
      const reading = read(prose);
      if (score === undefined || !reading.isEnglish || !lacksMechanism(score, scorer, reading)) continue;
      for (const { of, start, end } of namedValuesIn(reading, preset.values)) {
        const { value, translation } = of;
        const data = { value: value.toLowerCase(), translation, words: prose.text.slice(start, end) };
        yield { messageId: 'untranslated', at: prose.locate(start, end), data, about: [value] };
      }
    }
  },
};

/** Whether there is surely no mechanism. The reader decides even for the literal scorer, whose words may mean less. */
function lacksMechanism({ missing, unsure }: AnswerScore, scorer: ScorerName, reading: Reading): boolean {
  if (scorer === 'literal') return reading.judge('answers', ['mechanism'])[0]?.state === 'absent';
  return missing.includes('mechanism') && !unsure.includes('mechanism');
}
