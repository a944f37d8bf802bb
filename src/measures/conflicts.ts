import { type Amounts, compareAmounts, fits } from './agreement.ts';
import { areContrasted, areNarrowedAlike } from './slots.ts';
import type { Amount, Measure } from './types.ts';
import { COUNT, PLAIN } from './units.ts';

/** A measure with all amounts of the text, or of the story, that states it. */
export interface Told<Some extends Measure = Measure> {
  measure: Some;
  amounts: Amounts;
}

/**
 * Whether two texts say of one thing what cannot both be so. A number that the other text has as well is no mistake:
 * its author knows both.
 */
export function contradict(a: Told, b: Told): boolean {
  const [one, other] = [a.measure, b.measure];
  if (one.kind === 'pair' && other.kind === 'value') return endDiffers(a, b);
  if (one.kind === 'value' && other.kind === 'pair') return endDiffers(b, a);
  if (one.kind === 'change' || other.kind === 'change') return false;
  if (isApart(one, other) || areContrasted(one, other)) return false;
  if (one.kind === 'pair' && other.kind === 'pair') return pairsDiffer(a, b);
  return one.kind !== 'pair' && other.kind !== 'pair' && valuesDiffer(a, b);
}

/** Whether a change (`halved`) does not fit the before and the after of what it is said of. */
export function misfits(change: Measure, pair: Measure, isSameText: boolean): boolean {
  if (change.kind !== 'change' || pair.kind !== 'pair' || fits(change, pair)) return false;
  if (isSameText && change.sentence === pair.sentence) {
    const gap = pair.start - change.end;
    if (change.isOnly && pair.isOnly && pair.near.length === 0 && gap > 0 && gap <= NEXT) return true;
  } else if (isApart(change, pair) || areContrasted(change, pair)) return false;
  const common = shared(change.near, pair.near);
  return common > 0 && common >= MOST * Math.min(change.near.length, pair.near.length);
}

/** How many of the words of what is measured two tellings have in common. */
const MOST = 0.6;
/** Characters between a change and the before and after that it is of: `halved the wait, from 50 to 30 minutes`. */
const NEXT = 40;
/** Counts below are small: many things are two or three. */
const SMALL = 20;
/** Wholes from which on there is hardly a second one with the same number. */
const SPECIFIC = 100;
/** How many times one number is another one that may have been meant. */
const CLOSE = 2;
const VERY_CLOSE = 1.5;

function pairsDiffer(a: Told, b: Told): boolean {
  const [one, other] = [a.measure, b.measure];
  if (one.before === null || other.before === null || shared(one.near, other.near) === 0) return false;
  const before = compareAmounts(one.before, other.before);
  const after = compareAmounts(one.amount, other.amount);
  // One end in common says that it is one measure, with one word; without it, the words have to.
  const isOne = before !== after || isAlike(one, other);
  if (before === 'apart' || after === 'apart' || !isOne) return false;
  return (
    (before === 'differ' && isUntold(a, b, one.before, other.before)) ||
    (after === 'differ' && isUntold(a, b, one.amount, other.amount))
  );
}

function valuesDiffer(a: Told, b: Told): boolean {
  const [one, other] = [a.measure.amount, b.measure.amount];
  if (compareAmounts(one, other) !== 'differ' || !isUntold(a, b, one, other)) return false;
  if (areOneStatement(a.measure, b.measure)) return true;
  if (a.measure.kind === 'period' || b.measure.kind === 'period') return false;
  return isAlike(a.measure, b.measure) || areOfOneWhole(a.measure, b.measure);
}

/** Whether one number is neither end of a before and an after, although it is of the same measure. */
function endDiffers(ofPair: Told, ofValue: Told): boolean {
  const [pair, value] = [ofPair.measure, ofValue.measure];
  if (pair.before === null || !areNarrowedAlike(pair, value) || !haveMostInCommon(pair, value)) return false;
  const ends = [pair.before, pair.amount];
  if (ends.some((end) => compareAmounts(end, value.amount) !== 'differ')) return false;
  const end = endOf(pair, value, pair.before);
  // Where nothing says which end it is of, more has to say that it is of one.
  if (end === null || (value.turn === null && value.when.length === 0 && shared(pair.near, value.near) < 2))
    return false;
  return isClose(end, value.amount, CLOSE) && isUntold(ofPair, ofValue, end, value.amount);
}

/** The end of a before and an after that another number has to be; null if it may be of another time. */
function endOf(pair: Measure, value: Measure, before: Amount): Amount | null {
  const ofStage = { start: before, end: pair.amount };
  // `between January and June` names the times of both ends, in their order.
  const ends = value.when.length > 0 ? pair.when.slice(0, 2).filter((time) => value.when.includes(time)) : [];
  if (ends.length === 1 && pair.when.length > 1) return ends[0] === pair.when[0] ? before : pair.amount;
  // A further step, such as `after the rollout`.
  if (value.when.length > 0 || isFurther(pair, value, before)) return null;
  if (value.turn !== null) return ofStage[value.turn];
  if (value.stage !== null && isClose(ofStage[value.stage], value.amount, CLOSE)) return ofStage[value.stage];
  const [isStart, isEnd] = [before, pair.amount].map((end) => isClose(end, value.amount, VERY_CLOSE));
  if (isStart === isEnd) return null;
  return isStart ? before : pair.amount;
}

/** Whether a number goes on from the after of a pair, away from its before. */
function isFurther({ amount }: Measure, value: Measure, before: Amount): boolean {
  const [start, end, now] = [before, amount, value.amount].map(middleOf) as [number, number, number];
  return start > end ? now < end : now > end;
}

/** Whether one of two measures is told in no other words than the other one. */
function haveMostInCommon({ near, noun }: Measure, other: Measure): boolean {
  if (noun.length > 0 && other.noun.length > 0 && shared(noun, other.noun) === 0) return false;
  const common = shared(near, other.near);
  if (common === 1) return near.length + other.near.length <= 3;
  return common > 1 && common >= MOST * Math.min(near.length, other.near.length);
}

/** Whether two shares are of the same number of things, and the things have a word in common. */
function areOfOneWhole(a: Measure, b: Measure): boolean {
  if (a.whole < SMALL || a.whole !== b.whole || !isClose(a.amount, b.amount, VERY_CLOSE)) return false;
  // `12 of 40 tests were flaky` and `I fixed 9 of 40 tests` say two things of one whole.
  if (hasOthers(a, b) && hasOthers(b, a)) return false;
  return a.whole >= SPECIFIC || shared(a.near, b.near) > 0;
}

/** Whether the sentence of a number has words that the one of another number has not. */
function hasOthers({ words }: Measure, other: Measure): boolean {
  return words.some((word) => !other.words.includes(word));
}

/** Whether the sentences of two numbers say nearly the same. */
function areOneStatement(a: Measure, b: Measure): boolean {
  if (a.amount.dimension !== b.amount.dimension || !isClose(a.amount, b.amount, CLOSE)) return false;
  if (!countsSame(a, b)) return false;
  const [common, fewest] = [shared(a.words, b.words), Math.min(a.words.length, b.words.length)];
  // Two words are enough if there are no others.
  if (common < 3 && (common < 2 || a.words.length > 2 || b.words.length > 2)) return false;
  return common === fewest || (common >= MOST * fewest && shared(a.near, b.near) > 0);
}

/** The middle of what an amount may be, or the end that it has. */
function middleOf({ low, high }: Amount): number {
  if (!Number.isFinite(high)) return low;
  return Number.isFinite(low) ? (low + high) / 2 : high;
}

/** Whether what one of two counts counts first is among what the other one counts. */
function countsSame({ noun: a }: Measure, { noun: b }: Measure): boolean {
  // The nearest word is the last one.
  const [one, other] = [a.at(-1), b.at(-1)];
  return one === undefined || other === undefined || b.includes(one) || a.includes(other);
}

/** Whether two amounts are no further apart than those who mistake one for the other: at most this many times. */
function isClose(a: Amount, b: Amount, times: number): boolean {
  const [one, other] = [middleOf(a), middleOf(b)];
  return one > 0 && other > 0 && one <= times * other && other <= times * one;
}

function isUntold(a: Told, b: Told, ofA: Amount, ofB: Amount): boolean {
  return !b.amounts.has(ofA) && !a.amounts.has(ofB);
}

/** Whether two measures are of two times: of January and of June, of a situation and of its result. */
function isApart(a: Measure, b: Measure): boolean {
  if (a.stage !== null && b.stage !== null && a.stage !== b.stage) return a.kind !== 'pair';
  // `fell to 11` is not what another place says of the time before.
  if (a.turn !== b.turn && (a.turn ?? a.stage) !== (b.turn ?? b.stage)) return true;
  return a.when.length > 0 && b.when.length > 0 && shared(a.when, b.when) === 0;
}

/** Whether what is measured is told in nearly the same words; of small counts, in all but the same. */
function isAlike(a: Measure, b: Measure): boolean {
  if (a.noun.length > 0 && b.noun.length > 0 && shared(a.noun, b.noun) === 0) return false;
  const common = shared(a.near, b.near);
  if (common < 2) return false;
  if (common >= MOST * (a.near.length + b.near.length - common)) return true;
  return !isSmall(a.amount) && !isSmall(b.amount) && common >= MOST * Math.min(a.near.length, b.near.length);
}

function isSmall({ dimension, high }: Amount): boolean {
  return (dimension === COUNT || dimension === PLAIN) && high < SMALL;
}

/** How many of some hashes are among others. */
export function shared(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) {
    for (let other = 0; other < b.length; other++) {
      if (a[at] !== b[other]) continue;
      count++;
      break;
    }
  }
  return count;
}
