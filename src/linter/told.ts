import type { Settings } from '../config/settings.ts';
import { detached } from '../text/detached.ts';
import { splitsPair } from '../text/lines.ts';
import { trimmed } from '../text/spans.ts';
import { type Answer, type AnswerScore, POINTS, type Point, type Span } from '../types.ts';
import type { AnalyzedDocument } from './analyze.ts';
import { beatField, beatOfField, FIELD_BEATS, type FieldBeatName } from './beats.ts';
import type { AnswerText, DocumentText, TextPiece } from './report.ts';
import { secondsToSay } from './story-card.ts';

/** UTF-16 units of an answer that are kept: longer than anyone would say. */
const LONGEST = 12_000;

interface Place {
  at: Span;
  signal?: number;
  closest?: Point;
  field?: FieldBeatName;
}

/** A document as one would tell it, with what is seen where in it. */
export function toldOf(analyzed: AnalyzedDocument, settings: Settings): DocumentText {
  const { document, scores, lines, vocabulary } = analyzed;
  const fields = FIELD_BEATS.flatMap((name) => {
    const field = beatField(name, document, vocabulary);
    return field === null ? [] : [{ name, field }];
  });
  const places = fields.map(({ name, field }): Place => ({ at: field.valueSpan, field: name }));
  const answers = document.answers.flatMap((answer, index): AnswerText[] => {
    const score = scores[index];
    if (score === undefined) return [];
    const pieces = piecesOf(document.text, answer, [...placesIn(score), ...places]);
    return [{ seconds: secondsToSay(answer, analyzed, settings), ...pieces }];
  });
  const within = new Set(answers.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.fields)));
  const others = fields.filter(({ name }) => !within.has(name));
  return { fields: others.map(({ name, field }) => ({ name, ...beatOfField(field, lines) })), answers };
}

function placesIn({ signals, closest }: AnswerScore): Place[] {
  return [
    ...signals.map(({ at }, signal) => ({ at, signal })),
    ...POINTS.flatMap((point) => {
      const at = closest[point]?.at;
      return at === undefined ? [] : [{ at, closest: point }];
    }),
  ];
}

/** The text of an answer as it is in the file, cut wherever a place begins or ends. */
function piecesOf(
  fileText: string,
  { prose }: Answer,
  places: readonly Place[],
): Omit<AnswerText, 'seconds'> {
  const place = prose.locate(0, prose.text.length);
  const whole = trimmed(fileText, place) ?? { start: place.end, end: place.end };
  const end = cutAt(fileText, whole);
  const inside = places.filter(({ at }) => at.start >= whole.start && at.end <= end);
  const cuts = new Set([whole.start, end, ...inside.flatMap(({ at }) => [at.start, at.end])]);
  const sorted = [...cuts].sort((a, b) => a - b);
  const pieces = sorted.slice(1).map((to, index): TextPiece => {
    const from = sorted[index] ?? to;
    const own = inside.filter(({ at }) => at.start <= from && at.end >= to);
    return {
      text: detached(fileText.slice(from, to)),
      signals: own.flatMap(({ signal }) => signal ?? []),
      closest: own.flatMap(({ closest }) => closest ?? []),
      fields: own.flatMap(({ field }) => field ?? []),
    };
  });
  return { pieces, left: whole.end - end };
}

/** Where a long text ends: between two words, and never within a character. */
function cutAt(text: string, { start, end }: Span): number {
  if (end - start <= LONGEST) return end;
  const blank = text.lastIndexOf(' ', start + LONGEST);
  if (blank > start + LONGEST / 2) return blank;
  const cut = start + LONGEST;
  return splitsPair(text, cut) ? cut - 1 : cut;
}
