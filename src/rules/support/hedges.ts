import type { Mark, Reading, ReadQuantity, ReadSentence } from '../../core/rubric/index.ts';
import type { Span } from '../../types.ts';

/** What a hedge can take back: results, whoever tells of them, and acts of the speaker. */
const RESULTS = new Set(['change', 'factor', 'reach', 'better']);
const ACTS = new Set(['put', 'use', 'control']);
const REAL = new Set(['done', 'habit', 'aside', 'duty', 'claim']);
/** Furthest a hedge stands from what it takes back, in UTF-16 code units: about ten words. */
const REACH = 60;
/** Words before `kind of` that make it a hedge: behind `a` or `this` it names a kind. */
const DEGREE = /(?:^|\s)(?:i|we|it|they|he|she|was|were|is|are|just|only|also|then|have|has|had)\s+$/i;

/** The hedges of a sentence that take back what was done or found, as one span. */
export interface Hedged extends Span {
  words: string[];
}

/** A number says how sure one is. */
const measured = ({ unit, value }: ReadQuantity) => unit !== 'clock' && (unit !== 'plain' || value > 1);

function isHedge(text: string, { group, mood, start }: Mark): boolean {
  if (mood === 'negated' || mood === 'question') return false;
  return (
    group === 'hedge' || (group === 'hedge-degree' && DEGREE.test(text.slice(Math.max(0, start - 12), start)))
  );
}

/** Whether a mark tells of something done or found. */
function isClaim({ role, group, form, mood }: Mark, speaker: boolean): boolean {
  if (!REAL.has(mood)) return false;
  if (role === 'better') return true;
  return form === 'past' && (RESULTS.has(role) || (speaker && (ACTS.has(role) || group === 'hedge-claim')));
}

/** Whether two marks stand in one clause, close enough for the one to colour the other. */
function near(text: string, { marks }: ReadSentence, hedge: Mark, claim: Mark): boolean {
  const [first, last] = hedge.start < claim.start ? [hedge, claim] : [claim, hedge];
  if (first.end > last.start) return false;
  const between = text.slice(first.end, last.start);
  if (between.length > REACH || /[;:\u2013\u2014]/.test(between)) return false;
  return !marks.some(
    ({ role, group, start }) =>
      role === 'turn' && group !== 'relative' && start >= first.end && start < last.start,
  );
}

/** Whether a text has words of hedging at all. */
export function hedges(reading: Reading): boolean {
  return ['hedge', 'hedge-degree', 'hedge-outcome'].some((group) => reading.has(group));
}

export function hedgedIn(text: string, sentence: ReadSentence): Hedged | undefined {
  const { marks, quantities, question, kind } = sentence;
  const hedges = marks.filter((mark) => isHedge(text, mark));
  const outcomes = marks.filter(({ group }) => group === 'hedge-outcome');
  if (question || kind === 'heading' || hedges.length + outcomes.length === 0) return undefined;
  if (quantities.some(measured)) return undefined;
  const told = marks.find(({ group }) => group === 'hedge-told')?.start ?? sentence.end;
  const speaker = marks.some(({ role }) => role === 'first');
  const claims = marks.filter((mark) => isClaim(mark, speaker));
  const weak = hedges.filter(
    (hedge) => hedge.start < told && claims.some((claim) => near(text, sentence, hedge, claim)),
  );
  if (weak.length + outcomes.length === 0) return undefined;
  // Once one of them takes something back, the others of the sentence are told with it.
  const all = [...hedges, ...outcomes].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = all.filter(({ start }, index) => start >= (all[index - 1]?.end ?? 0));
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    words: apart.map(({ start, end }) => text.slice(start, end)),
  };
}
