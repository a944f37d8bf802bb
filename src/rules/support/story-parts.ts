import type { Mark, Reading, ReadSentence, RubricLexicon } from '../../core/rubric/index.ts';
import { actsIn } from './acts.ts';
import { isDevice } from './marks.ts';

/** What a sentence of an answer is for. */
export type Part = 'context' | 'action' | 'result';

/** A heading that names a part, by the offset into the prose where it stands. */
export interface PartHeading {
  at: number;
  part: Part;
}

const LABELS: ReadonlyMap<string, Part> = new Map([
  ['label-context', 'context'],
  ['label-action', 'action'],
  ['label-result', 'result'],
]);

/** The part that a label names, when it is all that the text says. */
export function partOfLabel(reading: Reading): Part | null {
  const [only, ...more] = reading.sentences;
  return only === undefined || more.length > 0 ? null : labelOf(only, reading, true);
}

/**
 * The part of each sentence. A label or heading decides for what follows it. Before the first one, context is what stands
 * before the first thing done or decided, and a result is a number that changed or a word for an outcome after that.
 */
export function partsOf(
  reading: Reading,
  irregular: RubricLexicon['irregular'],
  headings: readonly PartHeading[],
): Part[] {
  const acting = new Set(actsIn(reading, irregular).map(({ sentence }) => sentence));
  let labelled: Part | undefined;
  let acted = false;
  let heading = 0;
  return reading.sentences.map((sentence, index) => {
    for (; (headings[heading]?.at ?? Number.POSITIVE_INFINITY) <= sentence.start; heading++)
      labelled = headings[heading]?.part;
    labelled = labelOf(sentence, reading, false) ?? labelled;
    if (labelled !== undefined) return labelled;
    const acts = acting.has(index) || putInPlace(sentence);
    acted ||= acts;
    if (!acted) return 'context';
    return tellsResult(sentence, acts) ? 'result' : 'action';
  });
}

/** How many words each part has. */
export function wordsOf({ sentences }: Reading, parts: readonly Part[]): Record<Part, number> {
  const words = { context: 0, action: 0, result: 0 };
  for (const [index, sentence] of sentences.entries()) words[parts[index] ?? 'context'] += sentence.words;
  return words;
}

/** `Situation: ...`, `S (Situation): ...`, or a sentence that is nothing but the label. */
function labelOf({ marks, start, end }: ReadSentence, { tokens }: Reading, alone: boolean): Part | null {
  let longest: Mark | undefined;
  for (const mark of marks) {
    if (mark.start > start + NEAR) break;
    if (LABELS.has(mark.group) && mark.end >= (longest?.end ?? 0)) longest = mark;
  }
  if (longest === undefined) return null;
  const part = LABELS.get(longest.group) ?? null;
  if (longest.end === end && longest.start === start) return part;
  const next = tokenAt(tokens, longest.end);
  const closed = tokens[next]?.text === ')' ? next + 1 : next;
  return !alone && tokens[closed]?.text === ':' ? part : null;
}

/** How far behind the start of a sentence a label stands at most: behind `S (`. */
const NEAR = 3;

/** Index of the first token from an offset on. */
function tokenAt(tokens: Reading['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `Alerts were added`, whoever did it, or `Added alerts`, as notes have it. */
function putInPlace({ marks, start }: ReadSentence): boolean {
  // What is told in the first person is judged by its subject.
  if (marks.some(({ role }) => role === 'first')) return false;
  const done = marks.filter(({ role, form, mood }) => DOING.has(role) && form === 'past' && mood === 'done');
  if (done.some((mark) => mark.start <= start + ADVERB && !marks.some(({ end }) => end < mark.start)))
    return true;
  return done.length > 0 && marks.some((mark) => isDevice(mark) && mark.mood !== 'negated');
}

const DOING = new Set<Mark['role']>(['put', 'use', 'control']);

/** How far into a sentence its verb stands when only an adverb is before it: `Systematically characterized`. */
const ADVERB = 16;

const OUTCOMES = new Set<Mark['role']>(['change', 'factor', 'impact', 'measure', 'harm', 'reach']);

/** `Errors fell by 40 %`, and `I cut errors from 9 to 1`, but not `I replaced two valves`. */
function tellsResult({ marks, quantities }: ReadSentence, acts: boolean): boolean {
  if (marks.some(({ group }) => group === 'outcome-told')) return true;
  const fewest = acts && !quantities.some(({ unit }) => unit === 'percent') ? 2 : 1;
  return quantities.length >= fewest && marks.some(({ role }) => OUTCOMES.has(role));
}
