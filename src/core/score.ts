import type { AnswerScore } from '../types.ts';
import type { Config } from './config.ts';
import { scoreLiteral } from './literal.ts';

/** Scores prose with the configured scorer; the literal result always stands beside it. */
export function scoreAnswer(text: string, { preset }: Pick<Config, 'preset'>): AnswerScore {
  const literal = scoreLiteral(text, preset.words);
  return { ...literal, literal };
}
