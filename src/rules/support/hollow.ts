import type { AnswerScore, ProseText } from '../../types.ts';
import type { RuleContext } from '../types.ts';

const FEWEST_WORDS = 10;

/** Whether an answer is blank, or so short and without points that its score says all there is to say. */
export function isHollow(
  prose: ProseText,
  score: AnswerScore | undefined,
  { read }: Pick<RuleContext, 'read'>,
): boolean {
  return (
    prose.text.trim() === '' || (score?.score === 0 && score.english && read(prose).words < FEWEST_WORDS)
  );
}
