import { listOf } from '../core/message.ts';
import type { Point, Preset, Rule, ScorerName } from '../types.ts';

export const answerScore: Rule = {
  id: 'answer-score',
  meta: {
    description: 'Every answer reaches `min-score`: it names a mechanism, and evidence that it worked.',
    severity: 'error',
    ofWhole: ['below'],
    messages: {
      below: 'The answer scores {score} of 2, expected {least}: {missing} missing.\n{advice}.',
    },
  },
  *check(document, { vocabulary: { preset }, minScore, scorer, scores }) {
    for (const [index, { score, missing }] of scores.entries()) {
      const answer = document.answers[index];
      // A blank answer has no score to speak of: `answer-missing` says so.
      if (answer === undefined || score >= minScore || answer.prose.text.trim() === '') continue;
      const data = {
        score,
        least: minScore === 2 ? '2' : `at least ${minScore}`,
        missing: `${listOf(missing)} ${missing.length > 1 ? 'are' : 'is'}`,
        advice: missing.map((point) => adviceFor(point, preset, scorer)).join('. '),
      };
      yield { messageId: 'below', at: answer.anchor, data };
    }
  },
};

/** What would count: the rubric's cheapest edit, or the words that the literal scorer looks for and what they tell of. */
function adviceFor(point: Point, { words, advice, rubric }: Preset, scorer: ScorerName): string {
  if (scorer === 'rubric') return `For ${point}: ${rubric.edits[point].replace(/\.$/, '')}`;
  return `For ${point} (one of the words ${listOf(words[point], 'or')}), ${advice[point]}`;
}
