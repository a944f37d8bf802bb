import type { AnswerScore, AnswerSignal, Preset, ProseText, ReportedSignal, ScorerName } from '../types.ts';
import type { LineIndex } from './lines.ts';
import { scoreLiteral } from './literal.ts';
import { compileRubric, type Rubric, type RubricLexicon } from './rubric/index.ts';

export const SCORERS = ['literal', 'rubric'] as const satisfies readonly ScorerName[];

/** Compiled lexicons: that takes longer than many an answer, and the command line makes one checker a run. */
const rubrics = new WeakMap<RubricLexicon, Rubric>();

function rubricOf(lexicon: RubricLexicon): Rubric {
  const rubric = rubrics.get(lexicon) ?? compileRubric(lexicon);
  rubrics.set(lexicon, rubric);
  return rubric;
}

/**
 * Scores an answer with the named scorer; the literal result always stands beside it. `prompt` is the id of the prompt
 * that it answers, if one is known: some prompts ask what one would do, and there that counts as done.
 */
export function scoreAnswer(
  prose: ProseText,
  prompt: string | null,
  { scorer, preset }: { scorer: ScorerName; preset: Preset },
): AnswerScore {
  const literal = scoreLiteral(prose.text, preset.words);
  if (scorer === 'literal') return { ...literal, signals: [], literal };
  const forward = prompt !== null && preset.prompts[prompt]?.looksForward === true;
  const { score, missing, signals } = rubricOf(preset.rubric).score(prose.text, { forward });
  const located = signals.map(({ kind, start, end, why }): AnswerSignal => {
    return { kind, text: prose.text.slice(start, end), at: prose.locate(start, end), why };
  });
  return { score, missing, signals: located, literal };
}

/** Signals with lines and columns. */
export function reportSignals(signals: readonly AnswerSignal[], lines: LineIndex): ReportedSignal[] {
  return signals.map(({ kind, text, at, why }) => {
    const { line, column } = lines.position(at.start);
    const end = lines.position(at.end);
    return { kind, text, line, column, endLine: end.line, endColumn: end.column, why };
  });
}
