import { type Amounts, compareAmounts, fits } from './agreement.ts';
import type { Amount, Measure } from './types.ts';
import { COUNT, PLAIN } from './units.ts';

/** A measure with all amounts of the text, or of the story, that states it. */
export interface Told<Some extends Measure = Measure> {
  measure: Some;
  amounts: Amounts;
}

/**
 * Whether two texts say of one thing what cannot both be so. A number that the other text has as well is not a slip:
 * its author knows both.
 */
export function contradict(a: Told, b: Told): boolean {
  const [one, other] = [a.measure, b.measure];
  if (one.kind !== other.kind || one.kind === 'change' || shared(one.near, other.near) === 0) return false;
  if (isApart(one, other)) return false;
  return one.kind === 'pair' ? pairsDiffer(a, b) : valuesDiffer(a, b);
}

/** Whether a change (`halved`) does not fit the before and the after of what it is said of. */
export function misfits(change: Measure, pair: Measure, isSameText: boolean): boolean {
  if (change.kind !== 'change' || pair.kind !== 'pair' || fits(change, pair)) return false;
  if (isSameText && change.sentence === pair.sentence) {
    const gap = pair.start - change.end;
    if (change.isOnly && pair.isOnly && pair.near.length === 0 && gap > 0 && gap <= NEXT) return true;
  } else if (isApart(change, pair)) return false;
  const common = shared(change.near, pair.near);
  return common > 0 && common >= MOST * Math.min(change.near.length, pair.near.length);
}

/** How many of the words of what is measured two tellings have in common. */
const MOST = 0.6;
/** Characters between a change and the before and after that it is of: `halved the wait, from 50 to 30 minutes`. */
const NEXT = 40;
/** Counts below are small: many things are two or three. */
const SMALL = 20;

function pairsDiffer(a: Told, b: Told): boolean {
  const [one, other] = [a.measure, b.measure];
  if (one.before === null || other.before === null) return false;
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
  return (
    compareAmounts(one, other) === 'differ' && isAlike(a.measure, b.measure) && isUntold(a, b, one, other)
  );
}

function isUntold(a: Told, b: Told, ofA: Amount, ofB: Amount): boolean {
  return !b.amounts.has(ofA) && !a.amounts.has(ofB);
}

/** Whether two measures are of two times: of January and of June, of a situation and of its result. */
function isApart(a: Measure, b: Measure): boolean {
  if (a.stage !== null && b.stage !== null && a.stage !== b.stage) return a.kind === 'value';
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
