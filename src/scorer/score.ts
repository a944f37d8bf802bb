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

export const SCORERS = ['rubric', 'literal'] as const satisfies readonly ScorerName[];

export interface Scoring {
  preset: Preset;
  scorer: ScorerName;
}

/**
 * Scores an answer; the literal result is always next to it. `prompt` is the id of the prompt that it answers, if one
 * is known: some ask what one would do, and there what an element of the prompt shows earns its point too.
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
    const shown = asked?.looksForward ? strongest(elements, asked.elements, point) : null;
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

/** A text in another language: it may hold anything. */
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
function strongest(
  found: readonly AnswerElement[],
  elements: readonly PromptElement[],
  point: Point,
): AnswerElement | null {
  let best: AnswerElement | null = null;
  for (const [index, element] of found.entries()) {
    if (elements[index]?.counts !== point) continue;
    if (best === null || element.confidence > best.confidence) best = element;
  }
  return best;
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

/** Characters up to which a sentence is shown as a whole, and words below which a passage is. */
const SHORT_SENTENCE = 100;
const FEW_WORDS = 4;

/** Numbers in form that count nothing: `has not once had to phone`, `reads it twice`. */
const OCCASIONS = new Set(['once', 'twice', 'none', 'half'].map(hashOf));

/** The passage that comes closest: its sentence, or of a long one the passage itself. */
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
  const read = moodOf(tokens, first, range.to);
  const planned = read === 'goal' ? 'goal' : 'plan';
  const mood = intent === PLANNED ? planned : intent === WISHED ? 'wish' : read;
  return { ...shown, mood, number };
}

/** The last row of a passage that leaves out a clause of which it has only a word or three: `…, and what we`. */
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

/** What the scorer found of a point: what is too close to call is neither there nor missing. */
export function stateOf({ missing, unsure }: Verdict, point: Point): State {
  if (unsure.includes(point)) return 'unsure';
  return missing.includes(point) ? 'absent' : 'present';
}
