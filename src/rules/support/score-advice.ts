import type { Preset } from '../../presets/types.ts';
import type { LineIndex } from '../../text/lines.ts';
import { listOf, quoted } from '../../text/message.ts';
import type { AnswerScore, ClosestPassage, Point, ScorerName } from '../../types.ts';
import { WHY_NOT } from './why-not.ts';

/** ``; closest to mechanism: `we should add alerts` (line 14), a plan, not something done`` for each point. */
export function closestTo(points: readonly Point[], { closest }: AnswerScore, lines: LineIndex): string {
  return points
    .map((point) => (closest[point] === null ? '' : `; ${describe(point, closest[point], lines)}`))
    .join('');
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
