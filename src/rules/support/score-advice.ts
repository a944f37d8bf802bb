import type { Preset } from '../../presets/types.ts';
import type { LineIndex } from '../../text/lines.ts';
import { listOf, quoted } from '../../text/message.ts';
import type { AnswerScore, ClosestPassage, Point, ScorerName } from '../../types.ts';
import { WHY_NOT } from './why-not.ts';

/**
 * In what is told and comes less close, a reader sees no relation to the point: measured on the held-out texts of
 * `corpus/kept/answers`.
 */
const NEAR = 0.1;

/** ``; closest to mechanism: `we should add alerts` (line 14), a plan, not something done`` for each point. */
export function closestTo(
  points: readonly Point[],
  { closest, unsure }: AnswerScore,
  lines: LineIndex,
): string {
  return points
    .map((point) => {
      const passage = closest[point];
      const isShown = passage !== null && (unsure.includes(point) || isRelated(point, passage));
      return isShown ? `; ${describe(point, passage, lines)}` : '';
    })
    .join('');
}

/** A plan or a question about a mechanism, and a number, are told even from afar: the reason that they do not count helps. */
function isRelated(point: Point, { strength, mood, number }: ClosestPassage): boolean {
  return strength >= NEAR || (point === 'mechanism' ? mood !== 'told' : number);
}

function describe(point: Point, { text, at, mood, number }: ClosestPassage, lines: LineIndex): string {
  const place = `line ${lines.position(at.start).line}`;
  return `closest to ${point}: ${quoted(text)} (${place}), ${WHY_NOT[point](mood, number)}`;
}

/** What to do for each point: the cheapest edit, or the words that the literal scorer looks for. */
export function adviceFor(points: readonly Point[], preset: Preset, scorer: ScorerName): string {
  const { words, advice, edits } = preset;
  return points
    .map((point) =>
      scorer === 'rubric'
        ? `For ${point}: ${edits[point]}`
        : `For ${point} (one of the words ${listOf(words[point], 'or')}), ${advice[point]}`,
    )
    .join('. ');
}
