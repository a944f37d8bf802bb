import { CAPITAL, CAPITALS, hashOf, MIXED } from '../reader/tokens.ts';
import type { Quantity } from './quantities.ts';
import type { Rows } from './rows.ts';
import { stemHash } from './stems.ts';
import type { Measure } from './types.ts';
import { BREAKS, NARROWING, OPPOSITES, STATISTIC, TIMES_OF, WORD, wordSet } from './words.ts';

/** Rows to either side of a number that may narrow what it measures. */
const REACH = 24;
/** Rows after a preposition that are looked at for what it introduces. */
const OBJECT_REACH = 4;
const MAX_SLOTS = 24;
const NAME = hashOf('a name');
const PERCENTILE = /^p\d{2,3}$/;
/** Words that say little of what is measured, and narrow it before another one: `night shifts`. */
const MODIFIERS = wordSet('night day morning evening');

/**
 * What narrows a number: the object of a preposition (`on Linux`), the word before another one (`iOS users`), names, words
 * with a number (`p99`), and one of several opposites (`without`). Looks back to the number before it, and ahead to the next
 * number or the end of its part. By turns a place and what is there.
 */
export function slotsAround(rows: Rows, { from, to }: Pick<Quantity, 'from' | 'to'>): number[] {
  let first = from;
  while (first > Math.max(rows.from, from - REACH) && !rows.isNumber(first - 1)) first--;
  let last = to;
  const ends = (row: number) => rows.isNumber(row) || BREAKS.has(rows.shape(row));
  while (last < Math.min(rows.to, to + REACH) && !ends(last)) last++;
  const found: number[] = [];
  for (let row = first; row < last && found.length < MAX_SLOTS; row++) {
    if (row < from || row >= to) addSlots(rows, row, found);
  }
  return found;
}

function addSlots(rows: Rows, row: number, found: number[]): void {
  if (rows.shape(row) !== WORD) return;
  const hash = rows.hash(row);
  const group = OPPOSITES.get(hash);
  if (group !== undefined) found.push(group, hash);
  if (NARROWING.has(hash)) {
    const object = objectAfter(rows, row);
    if (object !== null) found.push(hash, object);
  }
  const isModifier = MODIFIERS.has(hash) && rows.isTelling(row + 1);
  if (!isNarrowing(rows, row) && !isModifier) return;
  const written = rows.slice(row).toLowerCase();
  const stem = stemHash(written);
  if (PERCENTILE.test(written)) found.push(STATISTIC, stem);
  if ((rows.flags(row) & MIXED) !== 0) found.push(hashOf(written.replace(/\d+/g, '#')), stem);
  else if ((rows.flags(row) & (CAPITAL | CAPITALS)) !== 0) found.push(NAME, stem);
  if (isNarrowing(rows, row + 1)) found.push(stemHash(rows.slice(row + 1)), stem);
}

function objectAfter(rows: Rows, preposition: number): number | null {
  for (let row = preposition + 1; row <= preposition + OBJECT_REACH; row++) {
    if (rows.shape(row) !== WORD || TIMES_OF.has(rows.hash(row))) return null;
    if (isNarrowing(rows, row)) return stemHash(rows.slice(row));
  }
  return null;
}

function isNarrowing(rows: Rows, row: number): boolean {
  // `the US` is a name, and `us` says nothing.
  if (rows.shape(row) === WORD && (rows.flags(row) & CAPITALS) !== 0) return true;
  return rows.isTelling(row) && !TIMES_OF.has(rows.hash(row));
}

/** Whether two measures are narrowed differently: each has in one place what the other one has nowhere. */
export function areContrasted(a: Measure, b: Measure): boolean {
  for (let at = 0; at < a.slots.length; at += 2) {
    const [place = 0, there = 0] = [a.slots[at], a.slots[at + 1]];
    if (!isIn(b, there) && hasOther(b, place, a)) return true;
  }
  return false;
}

/** Whether neither of two measures is narrowed by something that the other one has nowhere. */
export function areNarrowedAlike(a: Measure, b: Measure): boolean {
  return isNarrowedWithin(a, b) && isNarrowedWithin(b, a);
}

function isNarrowedWithin({ slots }: Measure, other: Measure): boolean {
  for (let at = 1; at < slots.length; at += 2) if (!isIn(other, slots[at] ?? 0)) return false;
  return true;
}

/** Whether a measure has something in a place that another one has nowhere. */
function hasOther({ slots }: Measure, place: number, other: Measure): boolean {
  for (let at = 0; at < slots.length; at += 2) {
    if (slots[at] === place && !isIn(other, slots[at + 1] ?? 0)) return true;
  }
  return false;
}

function isIn({ slots, words }: Measure, what: number): boolean {
  if (words.includes(what)) return true;
  for (let at = 1; at < slots.length; at += 2) if (slots[at] === what) return true;
  return false;
}
