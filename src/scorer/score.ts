import type { Preset, PromptElement } from '../presets/types.ts';
import { PLANNED, WISHED } from '../reader/intents.ts';
import { moodOf } from '../reader/moods.ts';
import { isClauseEnd, type Passage, spanOf } from '../reader/passages.ts';
import type { Judgment, Reading } from '../reader/reader.ts';
import { isNumberShape, isSpoken } from '../reader/shapes.ts';
import { hashOf, type Tokens } from '../reader/tokens.ts';
import {
  type AnswerElement,
  type AnswerScore,
  type AnswerSignal,
  type ClosestPassage,
  POINTS,
  type Point,
  type ProseText,
  type ScorerName,
  type State,
  type Verdict,
} from '../types.ts';
import { elementsIn } from './elements.ts';
import { scoreLiteral } from './literal.ts';
import { placed } from './placed.ts';
import { strongest } from './strongest.ts';

export const SCORERS = ['rubric', 'literal'] as const satisfies readonly ScorerName[];

export interface Scoring {
  preset: Preset;
  scorer: ScorerName;
}

/**
 * Scores an answer; the result always includes the literal score. `prompt` is the id of the prompt that it answers, if
 * known. If the prompt asks what one would do, an element that the answer shows can also earn a point.
 */
export function scoreAnswer(
  read: (prose: ProseText) => Reading,
  prose: ProseText,
  prompt: string | null,
  { preset, scorer }: Scoring,
): AnswerScore {
  const literal = scoreLiteral(prose.text, preset.words);
  const asked = prompt !== null && Object.hasOwn(preset.prompts, prompt) ? preset.prompts[prompt] : undefined;
  if (scorer === 'literal' && asked === undefined) return literalScore(literal, []);
  const reading = read(prose);
  const english = reading.isEnglish;
  const elements =
    asked === undefined || !english
      ? []
      : elementsIn(reading, prose, 'prompts', prompt ?? '', asked.elements);
  if (scorer === 'literal') return literalScore(literal, elements);
  if (!english) return unjudged(literal);
  const own = reading.judge('answers', POINTS);
  const missing: Point[] = [];
  const unsure: Point[] = [];
  const signals: AnswerSignal[] = [];
  const confidence = { mechanism: 0, evidence: 0 };
  const closest: Record<Point, ClosestPassage | null> = { mechanism: null, evidence: null };
  for (const [index, point] of POINTS.entries()) {
    const judged = own[index] as Judgment;
    const shown = asked?.looksForward ? elementFor(point, elements, asked.elements) : null;
    const counted = shown !== null && shown.confidence > judged.confidence ? shown : judged;
    confidence[point] = counted.confidence;
    if (counted.confidence < 0.5) missing.push(point);
    if (counted.state === 'unsure') unsure.push(point);
    if (counted.confidence >= 0.5) signals.push(...signalsOf(point, counted, judged, prose));
    if (counted.state !== 'present' && judged.closest !== null) {
      closest[point] = closestOf(reading, judged.closest, prose);
    }
  }
  signals.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  return {
    score: 2 - missing.length,
    missing,
    unsure,
    confidence,
    closest,
    signals,
    elements,
    literal,
    english,
  };
}

function literalScore(literal: AnswerScore['literal'], elements: AnswerElement[]): AnswerScore {
  const of = (point: Point) => (literal.missing.includes(point) ? 0 : 1);
  const confidence = { mechanism: of('mechanism'), evidence: of('evidence') };
  const closest = { mechanism: null, evidence: null };
  return { ...literal, unsure: [], confidence, closest, signals: [], elements, literal, english: true };
}

/** The score of a text in another language, of which nothing is known. */
function unjudged(literal: AnswerScore['literal']): AnswerScore {
  const confidence = { mechanism: 0, evidence: 0 };
  const closest = { mechanism: null, evidence: null };
  const points: Point[] = [...POINTS];
  return {
    score: 0,
    missing: points,
    unsure: points,
    confidence,
    closest,
    signals: [],
    elements: [],
    literal,
    english: false,
  };
}

/** The element that earns a point most surely. */
function elementFor(
  point: Point,
  found: readonly AnswerElement[],
  elements: readonly PromptElement[],
): AnswerElement | null {
  const counting = found.filter((_, index) => elements[index]?.counts === point);
  return strongest(counting, ({ confidence }) => confidence);
}

function signalsOf(
  kind: Point,
  counted: AnswerElement | Judgment,
  judged: Judgment,
  prose: ProseText,
): AnswerSignal[] {
  if ('id' in counted) {
    const { text, at, confidence } = counted;
    return text === null || at === null ? [] : [{ kind, text, at, strength: confidence }];
  }
  return judged.passages.map((passage) => ({ kind, ...placed(prose, passage), strength: passage.strength }));
}

/** Characters up to which a sentence is shown as a whole. */
const SHORT_SENTENCE = 100;
/** A passage with fewer words is shown with its whole sentence. */
const FEW_WORDS = 4;

/** Number words that count nothing: `has not once had to phone`, `reads it twice`. */
const OCCASIONS = new Set(['once', 'twice', 'none', 'half'].map(hashOf));

/** What to show of the passage that comes closest: its sentence, or only the passage if the sentence is long. */
function closestOf(reading: Reading, { start, end }: Passage, prose: ProseText): ClosestPassage {
  const { tokens, range } = reading;
  const spoken = (row: number) => isSpoken(tokens.shape[row] ?? 0);
  const startOf = (row: number) => tokens.start[row] ?? 0;
  const endOf = (row: number) => tokens.end[row] ?? 0;
  let row = range.from;
  while (row < range.to - 1 && endOf(row) <= start) row++;
  const sentence = tokens.sentence[row] ?? 0;
  let first = tokens.firstOf[sentence] ?? 0;
  let last = (tokens.firstOf[sentence + 1] ?? 0) - 1;
  let words = 0;
  for (let at = row; at <= last && startOf(at) < end; at++) if (spoken(at)) words++;
  if (endOf(last) - startOf(first) > SHORT_SENTENCE && words >= FEW_WORDS) {
    first = row;
    while (startOf(last) >= end) last--;
    last = withoutStub(tokens, first, last);
  }
  let number = false;
  for (let at = first; at <= last; at++)
    number ||= isNumberShape(tokens.shape[at] ?? 0) && !OCCASIONS.has(tokens.hash[at] ?? 0);
  const shown = placed(prose, spanOf(tokens, first, last));
  const intent = reading.intents[row - range.from];
  const worded = moodOf(tokens, first, range.to);
  if (intent === PLANNED) return { mood: worded === 'goal' ? 'goal' : 'plan', number, ...shown };
  return { mood: intent === WISHED ? 'wish' : worded, number, ...shown };
}

/** The last row of a passage without the first few words of another clause at its end: `…, and what we`. */
function withoutStub(tokens: Tokens, first: number, last: number): number {
  const shape = (row: number) => tokens.shape[row] ?? 0;
  if (isClauseEnd(shape(last + 1)) || tokens.sentence[last + 1] !== tokens.sentence[last]) return last;
  let words = 0;
  for (let row = last; row > first && words < FEW_WORDS; row--) {
    if (isClauseEnd(shape(row))) return row - 1;
    if (isSpoken(shape(row))) words++;
  }
  return last;
}

/** The state of a point in a verdict: a point that is too close to call is neither present nor absent. */
export function stateOf({ missing, unsure }: Verdict, point: Point): State {
  if (unsure.includes(point)) return 'unsure';
  return missing.includes(point) ? 'absent' : 'present';
}
