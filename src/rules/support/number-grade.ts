import { listOf } from '../../core/message.ts';
import type { ReadQuantity } from '../../core/rubric/index.ts';
import { marksOf } from './marks.ts';
import { type Claim, isWindow, measured, namesMeasure } from './number-claims.ts';
import type { PlacedSentence } from './read-fields.ts';

export type NumberPart = 'number' | 'unit' | 'base' | 'window';

/** Parts that a claim needs: a percentage of something needs a base or a window, a before and after needs neither. */
export const ENOUGH = 3;
/** Words between a word of change and its number that name no object. */
const FILLERS = new Set(
  'by about over nearly almost roughly around approximately up to more than some a an the from of on average it'.split(
    ' ',
  ),
);
/** Furthest that `before` and `after` stand behind the second number, in UTF-16 code units. */
const BEHIND = 24;

const RELATIVE = new Set(['percent', 'ratio']);
const COUNTS = new Set(['counted', 'audience', 'people']);

function joined(sentence: PlacedSentence, a: ReadQuantity, b: ReadQuantity): boolean {
  const between = sentence.prose.text.slice(a.end, b.start);
  if (between.includes('→') || between.includes('->') || between.includes('=>')) return true;
  return marksOf(sentence, 'numbers-joint').some(({ start }) => start >= a.end && start <= b.end + BEHIND);
}

/** `from 840 ms to 210 ms`, `11 percent before, 2 percent after`, `by 40 % from 840 ms`: of two numbers, neighbors. */
export function hasBase(sentence: PlacedSentence, listed = false): boolean {
  const list = measured(sentence);
  return list.some((a, index) => {
    const b = list[index + 1];
    if (b === undefined) return false;
    const alike = a.unit === b.unit || a.unit === 'plain' || b.unit === 'plain';
    const derived = RELATIVE.has(a.unit) !== RELATIVE.has(b.unit) && !COUNTS.has(b.unit);
    return (alike && listed) || ((alike || derived) && joined(sentence, a, b));
  });
}

/** A year: `in 2024`. The reading gives no quantity for one. */
const YEAR = /\b(?:19|20)\d\d\b/;

/** Over which time, for whom or across what; `quantity` is the claim's own. */
export function hasWindow(sentence: PlacedSentence, quantity: ReadQuantity | null): boolean {
  const { prose, start, end, quantities } = sentence;
  if (quantities.some((each) => each.unit === 'duration' && isWindow(sentence, each))) return true;
  // `$500K/quarter`
  const own = quantity === null ? '' : prose.text.slice(quantity.start, quantity.end);
  if (quantity?.unit === 'rate' || own.includes('/')) return true;
  if (['numbers-window', 'numbers-scope'].some((group) => marksOf(sentence, group).length > 0)) return true;
  if (quantities.some((each) => each !== quantity && COUNTS.has(each.unit))) return true;
  return YEAR.test(prose.text.slice(start, end));
}

/** Whether it is said what the number is of: `reduced repaints by 40%`, and not `we improved by 40%`. */
function saysWhat({ sentence, word, quantity, start, end }: Claim): boolean {
  if (quantity !== null && !RELATIVE.has(quantity.unit))
    return quantity.unit !== 'plain' || namesMeasure(sentence);
  if (quantity?.noun || namesMeasure(sentence) || word === null) return true;
  const { text } = sentence.prose;
  const between = quantity ? text.slice(word.end, quantity.start).toLowerCase() : '';
  if (between.split(/[\s,~]+/).some((each) => each !== '' && !FILLERS.has(each))) return true;
  if (/^ (?:in|of) /.test(text.slice(end, end + 4))) return true;
  const before = text.slice(sentence.start, start).trim();
  return (
    before !== '' && !/(?:^|\s)(?:we|i|it|they|this|that|which|and|was|is|by|a|an)$/i.test(before.slice(-8))
  );
}

/** The parts that a claim gives by itself; `halves` are the units of which its list has a before and an after. */
export function partsOf(claim: Claim, halves: ReadonlySet<string> | null): Set<NumberPart> {
  const { sentence, quantity, factor } = claim;
  const parts = new Set<NumberPart>();
  if (quantity === null && !factor) return parts;
  parts.add('number');
  if (saysWhat(claim)) parts.add('unit');
  // Zero needs no base: `zero downtime`.
  const half =
    quantity !== null && halves?.has(quantity.unit) && marksOf(sentence, 'numbers-joint').length > 0;
  if (
    half ||
    quantity?.value === 0 ||
    isShare(claim) ||
    nothingOf(sentence, halves) ||
    hasBase(sentence, halves !== null)
  )
    parts.add('base');
  if (hasWindow(sentence, quantity)) parts.add('window');
  return parts;
}

/** `14 of 15 faults`: the whole is the base. */
function isShare({ sentence, quantity }: Claim): boolean {
  if (quantity === null || quantity.value > 1) return false;
  const text = sentence.prose.text.slice(quantity.start, quantity.end);
  return text.includes(' of ') && !text.includes('%') && !text.includes('percent');
}

/** `2.3 million rows moved, 0 mismatches`: in a list of numbers, none of what could go wrong is the measure of the rest. */
function nothingOf(sentence: PlacedSentence, halves: ReadonlySet<string> | null): boolean {
  return halves !== null && sentence.quantities.some(({ value, unit }) => value === 0 && unit !== 'percent');
}

const NAMES: Record<NumberPart, string> = {
  number: 'a number',
  unit: 'what it measures',
  base: 'a base',
  window: 'a window or scope',
};

const QUESTIONS: Record<NumberPart, string> = {
  number: 'how much',
  unit: 'of what',
  base: 'from what',
  window: 'over which time or for whom',
};

/** What a claim has, and what an interviewer would ask next. */
export function describeNumber(parts: ReadonlySet<NumberPart>) {
  const missing = (Object.keys(NAMES) as NumberPart[]).filter((part) => !parts.has(part));
  return {
    count: parts.size,
    has: listOf([...parts].map((part) => NAMES[part])),
    questions: listOf(missing.map((part) => QUESTIONS[part])),
  };
}
