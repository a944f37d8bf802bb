import { stateOf } from '../scorer/score.ts';
import { listOf } from '../text/message.ts';
import { POINTS, type Point, type State, type Verdict } from '../types.ts';
import { nameOfAnswer } from './support/answer-name.ts';
import { adviceFor, closestTo } from './support/score-advice.ts';
import { isUnfinished } from './support/unfinished.ts';
import type { Rule } from './types.ts';

export const answerScore: Rule = {
  id: 'answer-score',
  meta: {
    description: 'Every answer reaches `min-score`: it names a mechanism, and evidence that it worked.',
    severity: 'error',
    ofWhole: ['below', 'unsure', 'language'],
    unjudged: ['language'],
    atMost: { unsure: 'warning', language: 'note' },
    messages: {
      below: 'The answer scores {score} of 2, expected {least}: {states}{closest}.\n{advice}.',
      unsure: 'The answer may not reach the expected score of {least}: {states}{closest}.\n{advice}.',
      language:
        'The answer is not in English, so it is not judged.\nWrite it in English to have it checked; until then no rule reads its prose.',
    },
  },
  *check(document, context) {
    if (isUnfinished(document, context)) return;
    const { vocabulary, lines, minScore, scorer, scores } = context;
    const { preset } = vocabulary;
    for (const [index, answered] of scores.entries()) {
      const answer = document.answers[index];
      // `answer-missing` reports blank answers.
      if (answer === undefined || answer.prose.text.trim() === '') continue;
      const at = answer.anchor;
      const about = [nameOfAnswer(answer)];
      if (scorer === 'rubric' && !answered.english) {
        yield { messageId: 'language', at, about };
        continue;
      }
      const found = shortOf(minScore, answered);
      if (found === null) continue;
      const { messageId, points } = found;
      const data = {
        score: answered.score,
        least: minScore === 2 ? '2' : `at least ${minScore}`,
        states: statesOf(answered),
        closest: closestTo(points, answered, lines),
        advice: adviceFor(points, preset, scorer),
      };
      about.push(...POINTS.filter((point) => stateOf(answered, point) === 'absent'));
      yield { messageId, at, data, about };
    }
  },
};

/** What keeps an answer from a score, if anything does: `below` if missing points do, `unsure` if unsure ones may. */
function shortOf(
  score: number,
  { missing, unsure }: Verdict,
): { messageId: 'below' | 'unsure'; points: readonly Point[] } | null {
  const most = 2 - missing.filter((point) => !unsure.includes(point)).length;
  if (most < score) return { messageId: 'below', points: missing };
  return most - unsure.length < score ? { messageId: 'unsure', points: unsure } : null;
}

const STATES: readonly State[] = ['absent', 'unsure', 'present'];

/** The state of each point, the worst first: `evidence absent, mechanism present`. */
function statesOf(verdict: Verdict): string {
  return STATES.map((state) => ({
    state,
    points: POINTS.filter((point) => stateOf(verdict, point) === state),
  }))
    .filter(({ points }) => points.length > 0)
    .map(({ state, points }) => `${listOf(points)} ${state}`)
    .join(', ');
}
