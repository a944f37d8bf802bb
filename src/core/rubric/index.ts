/** The rubric scorer: does an answer hold a mechanism and evidence, by what it says rather than by which words it has? */

import { MECHANISM, speaksForEvidence } from './axes.ts';
import { type Compiled, compileLexicon } from './compile.ts';
import { elementGroups } from './elements.ts';
import { evidenceIn } from './evidence.ts';
import type { Sentence } from './match.ts';
import { type Earned, mechanismIn } from './mechanism.ts';
import { Reading } from './reading.ts';
import type { Token } from './scan.ts';
import type { MoodName, Point, PromptElements, RubricLexicon, ValueTranslation } from './types.ts';
import { valueGroups } from './values.ts';

export { checkElements, type ElementResult, followUpsOf } from './elements.ts';
export type { Mark, Reading, ReadQuantity, ReadSentence } from './reading.ts';
export type {
  LexiconGroup,
  Point,
  PromptElement,
  PromptElements,
  RubricLexicon,
  ValueTranslation,
} from './types.ts';
export { namedValues } from './values.ts';

/** A span that earned a point. Offsets are UTF-16 code units into the prose given, end exclusive. */
export interface Signal {
  kind: Point;
  start: number;
  end: number;
  /** Id of the lexicon group that earned it. */
  group: string;
  /** One short sentence for the user. */
  why: string;
}

export interface RubricResult {
  score: 0 | 1 | 2;
  /** `mechanism` before `evidence`. */
  missing: Point[];
  /** Sorted by start; empty for an axis that did not earn its point. */
  signals: Signal[];
}

export interface ScoreOptions {
  /** The prompt asks what one would do: what the writer would insist on counts as done. */
  forward?: boolean;
}

export interface Rubric {
  read(prose: string): Reading;
  score(reading: Reading, options?: ScoreOptions): RubricResult;
}

/** Whose voice a passage speaks in: advice to the reader and definitions are worth less than what was done. */
function voiceOf(list: readonly Sentence[]): { advice: boolean; impersonal: boolean } {
  let first = 0;
  let second = 0;
  let past = 0;
  for (const { hits } of list) {
    for (const { entry } of hits) {
      if (entry.group.role === 'first' || entry.group.role === 'own') first += entry.group.weight;
      else if (entry.group.role === 'second') second++;
      else if (entry.form === 'past' && entry.group.role !== 'mark') past++;
    }
  }
  return { advice: second > first && second > 1, impersonal: first === 0 && past === 0 };
}

function toSignals(kind: Point, earned: readonly Earned[], tokens: readonly Token[]): Signal[] {
  const signals: Signal[] = [];
  for (const { from, to, group } of earned) {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const last = signals.at(-1);
    // Spans that overlap are one span: `added canaries, traces and alerts`.
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else signals.push({ kind, start, end, group: group.id, why: group.why });
  }
  return signals;
}

/** Share that a mechanism keeps in a passage of advice, and in one where nobody does anything. */
const ADVICE = 0.4;
const IMPERSONAL = 0.75;
/** Share that an outcome keeps in a passage of advice. */
const ADVISED_NUMBER = 0.7;

interface Tally {
  mechanism: Earned[];
  evidence: Earned[];
}

function collect(compiled: Compiled, { parts, sentences, tokens }: Reading, forward: boolean): Tally {
  const tally: Tally = { mechanism: [], evidence: [] };
  const { weights } = compiled.lexicon;
  const { advice, impersonal } = voiceOf(parts);
  const factor = advice ? ADVICE : impersonal && !forward ? IMPERSONAL : 1;
  const scope = { tokens, weights: weights.mechanism, nounMarks: compiled.nounMarks, forward };
  let lead: MoodName = 'done';
  for (const said of sentences) {
    const sentence = said.part;
    const evident = speaksForEvidence(sentence.axes, forward);
    if (!evident && !(sentence.axes & MECHANISM) && !sentence.leads) {
      if (sentence.kind !== 1) lead = 'done';
      continue;
    }
    const mood = said.moodsAfter(lead);
    if (sentence.leads) lead = mood.at.at(-2) ?? 'done';
    else if (sentence.kind !== 1) lead = 'done';
    if (sentence.axes & MECHANISM) {
      for (const found of mechanismIn({ ...scope, sentence, moods: mood })) {
        found.score *= factor;
        if (found.score >= weights.mechanism.floor) tally.mechanism.push(found);
      }
    }
    if (evident) {
      for (const found of evidenceIn({ compiled, sentence, tokens, moods: mood, forward }, said.numbered)) {
        if (advice) found.score *= ADVISED_NUMBER;
        if (found.score >= weights.evidence.single) tally.evidence.push(found);
      }
    }
  }
  return tally;
}

/** Keeps what earns the point, or nothing when the point is not earned. */
function judge(earned: readonly Earned[], single: number, total: number): Earned[] {
  let best = 0;
  let sum = 0;
  const counted = new Map<string, number>();
  for (const { score, word } of earned) {
    best = Math.max(best, score);
    // Saying the same word again adds nothing.
    sum += Math.max(0, score - (counted.get(word) ?? 0));
    counted.set(word, Math.max(score, counted.get(word) ?? 0));
  }
  const kept =
    best >= single ? earned.filter(({ score }) => score >= single) : sum >= total ? [...earned] : [];
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Without what stands in a string of keywords: such a passage says nothing. */
function unstuffed(reading: Reading, earned: readonly Earned[]): readonly Earned[] {
  if (earned.length === 0 || reading.stuffed.length === 0) return earned;
  return earned.filter(
    ({ from, to }) => !reading.stuffed.some((passage) => from < passage.to && to > passage.from),
  );
}

function scoreReading(compiled: Compiled, reading: Reading, forward: boolean): RubricResult {
  const { tokens } = reading;
  const tally = collect(compiled, reading, forward);
  const { mechanism, evidence } = compiled.lexicon.weights;
  const mechanisms = judge(unstuffed(reading, tally.mechanism), mechanism.single, mechanism.total);
  const outcomes = judge(unstuffed(reading, tally.evidence), evidence.single, Number.POSITIVE_INFINITY);
  const missing: Point[] = [];
  if (mechanisms.length === 0) missing.push('mechanism');
  if (outcomes.length === 0) missing.push('evidence');
  const signals = [...toSignals('mechanism', mechanisms, tokens), ...toSignals('evidence', outcomes, tokens)];
  signals.sort((a, b) => a.start - b.start || a.end - b.end);
  return { score: (2 - missing.length) as 0 | 1 | 2, missing, signals };
}

/** Compiles a lexicon once, with what shows the elements of the prompts and the values; the rubric it returns is pure. */
export function compileRubric(
  lexicon: RubricLexicon,
  elements: PromptElements = {},
  values: readonly ValueTranslation[] = [],
): Rubric {
  const ofPrompts = Object.entries(elements).flatMap(([id, list]) => elementGroups(id, list));
  const marks = [...ofPrompts, ...valueGroups(values)];
  const compiled = compileLexicon({ ...lexicon, groups: [...lexicon.groups, ...marks] });
  return {
    read: (prose) => new Reading(compiled, prose),
    score: (reading, options) => scoreReading(compiled, reading, options?.forward === true),
  };
}
