import { listOf } from '../core/message.ts';
import type { Rule } from '../types.ts';

export const answerScore: Rule = {
  id: 'answer-score',
  meta: {
    description: 'Every answer reaches `min-score`: it names a mechanism, and evidence that it worked.',
    severity: 'error',
    messages: {
      below:
        'The answer scores {score} of 2, expected at least {minScore}: {missing} missing.\nWhat would count: {advice}.',
    },
  },
  *check(document, { vocabulary, minScore, scores }) {
    for (const [index, { score, missing }] of scores.entries()) {
      const answer = document.answers[index];
      // A blank answer has no score to speak of: `answer-missing` says so.
      if (answer === undefined || score >= minScore || answer.prose.text.trim() === '') continue;
      const advice = missing.map((point) => `${point}: ${vocabulary.preset.advice[point]}`).join('; ');
      yield {
        messageId: 'below',
        at: answer.anchor,
        data: { score, minScore, missing: `${listOf(missing)} ${missing.length > 1 ? 'are' : 'is'}`, advice },
      };
    }
  },
};
