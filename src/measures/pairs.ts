import { shapeId } from '../reader/shapes.ts';
import { hashOf } from '../reader/tokens.ts';
import type { Quantity } from './quantities.ts';
import type { Rows } from './rows.ts';
import { PLAIN, SHARE } from './units.ts';
import { AFTER, BEFORE, BREAKS, CHANGING, DASH } from './words.ts';

export type Role = 'before' | 'after' | null;

const ARROW = shapeId('arrow');
const [FROM, TO, BETWEEN, AND] = ['from', 'to', 'between', 'and'].map(hashOf);
/** How many times another number a number may be that leaves out its `million`. */
const MOST_TIMES = 20;
/** Rows that a part of a sentence has at most to either side of a number. */
const REACH = 12;

/** The part of a sentence that a number is in. */
export function partAround(
  rows: Rows,
  { from, to }: Pick<Quantity, 'from' | 'to'>,
): { from: number; to: number } {
  let first = from;
  while (first > Math.max(rows.from, from - REACH) && !BREAKS.has(rows.shape(first - 1))) first--;
  let last = to;
  while (last < Math.min(rows.to, to + REACH) && !BREAKS.has(rows.shape(last))) last++;
  return { from: first, to: last };
}

/** With `5-10 ms`, `two to three weeks` and `between 5 and 10` as one amount each. */
export function withRanges(rows: Rows, quantities: readonly Quantity[]): Quantity[] {
  const found: Quantity[] = [];
  for (const quantity of quantities) {
    const last = found.at(-1);
    if (last !== undefined && isRange(rows, last, quantity)) {
      const size = last.dimension === PLAIN ? quantity.unit : 1;
      found[found.length - 1] = {
        ...quantity,
        from: last.from,
        low: Math.min(last.low * size, quantity.low),
        isPeriod: last.isPeriod || quantity.isPeriod,
      };
    } else found.push(quantity);
  }
  return found;
}

function isRange(rows: Rows, first: Quantity, second: Quantity): boolean {
  const between = first.to;
  if (second.from !== between + 1) return false;
  if (first.dimension !== PLAIN && first.dimension !== second.dimension) return false;
  if (rows.shape(between) === DASH) return rows.isJoined(between);
  const before = rows.hash(first.from - 1);
  if (rows.hash(between) === AND) return before === BETWEEN;
  return rows.hash(between) === TO && before !== FROM && !changesBefore(rows, first.from);
}

function changesBefore(rows: Rows, row: number): boolean {
  return [1, 2, 3].some((back) => CHANGING.has(rows.hash(row - back)));
}

/**
 * Each before with its after: `from 40 to 3`, `40 -> 3`, `to 3 from 40`, `40 before, 3 after`. One without a unit gets
 * that of the other.
 */
export function pairsIn(rows: Rows, quantities: readonly Quantity[]): [before: Quantity, after: Quantity][] {
  const found: [Quantity, Quantity][] = [];
  for (let index = 0; index + 1 < quantities.length; index++) {
    const [first, second] = [quantities[index] as Quantity, quantities[index + 1] as Quantity];
    const order = isComparable(first, second) ? orderOf(rows, first, second) : null;
    if (order === null) continue;
    giveTimes(first, second);
    giveTimes(second, first);
    if (first.dimension === PLAIN) giveUnit(first, second);
    else if (second.dimension === PLAIN) giveUnit(second, first);
    found.push(order === 'forward' ? [first, second] : [second, first]);
    index++;
  }
  return found;
}

function isComparable(a: Quantity, b: Quantity): boolean {
  if (a.isPeriod || b.isPeriod) return false;
  const [one, other] = [a.dimension, b.dimension];
  // `from 3.1 to 4.4 of 5`.
  if (one === SHARE && other === PLAIN) return b.high <= a.whole;
  if (one === PLAIN && other === SHARE) return a.high <= b.whole;
  return one === other || one === PLAIN || other === PLAIN;
}

/** `from 1.0 to 2.9 million`: both are millions, where that is what makes them comparable. */
function giveTimes(bare: Quantity, { times, low, high }: Quantity): void {
  if (bare.times > 1 || times === 1 || bare.low <= 0) return;
  const ratio = ((bare.low + bare.high) * times) / (low + high);
  if (!(ratio > 1 / MOST_TIMES && ratio < MOST_TIMES)) return;
  bare.times = times;
  bare.low *= times;
  bare.high *= times;
}

function giveUnit(bare: Quantity, { dimension, unit, per, whole }: Quantity): void {
  const size = dimension === SHARE ? 100 / whole : unit;
  bare.dimension = dimension;
  bare.unit = size;
  bare.low *= size;
  bare.high *= size;
  if (bare.per === 0) bare.per = per;
}

function orderOf(rows: Rows, first: Quantity, second: Quantity): 'forward' | 'backward' | null {
  const gap = second.from - first.to;
  if (gap > REACH) return null;
  const between = { arrow: false, to: false, from: false, breaks: 0 };
  for (let row = first.to; row < second.from; row++) {
    const hash = rows.hash(row);
    if (rows.shape(row) === ARROW) between.arrow = true;
    if (hash === TO) between.to = true;
    if (hash === FROM) between.from = true;
    if (BREAKS.has(rows.shape(row))) between.breaks++;
  }
  const isAfter = (word: number | undefined) =>
    rows.hash(first.from - 1) === word || rows.hash(first.from - 2) === word;
  if (between.arrow) return 'forward';
  if (between.to && between.breaks === 0 && (isAfter(FROM) || (gap <= 3 && changesBefore(rows, first.from))))
    return 'forward';
  if (between.from && gap <= 3 && isAfter(TO)) return 'backward';
  if (between.breaks !== 1) return null;
  const roles = [roleOf(rows, first), roleOf(rows, second)];
  if (roles[0] === 'before' && roles[1] === 'after') return 'forward';
  return roles[0] === 'after' && roles[1] === 'before' ? 'backward' : null;
}

/** What the words of its part say of when a number was so. */
function roleOf(rows: Rows, quantity: Quantity): Role {
  const { from, to } = partAround(rows, quantity);
  let role: Role = null;
  for (let row = from; row < to; row++) {
    const hash = rows.hash(row);
    if (role === null && BEFORE.has(hash)) role = 'before';
    else if (role === null && AFTER.has(hash)) role = 'after';
  }
  return role;
}
