import type { AnswerScore, ProseText } from '../../types.ts';
import type { RuleContext } from '../types.ts';

/** An answer of fewer words that earns nothing is a placeholder: its score says so, and nothing else need be said. */
const FEWEST_WORDS = 10;

export function isHollow(
  prose: ProseText,
  score: AnswerScore | undefined,
  { read }: Pick<RuleContext, 'read'>,
): boolean {
  return (
    prose.text.trim() === '' || (score?.score === 0 && score.english && read(prose).words < FEWEST_WORDS)
  );
}
