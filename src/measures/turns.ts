import { hashOf } from '../reader/tokens.ts';
import type { Quantity } from './quantities.ts';
import type { Rows } from './rows.ts';
import type { Stage } from './types.ts';
import { AT_FIRST, BREAKS, CHANGING, LOOSE, NOWADAYS, SINCE, UNTIL, WORD } from './words.ts';

const [TO, FROM, HAD, BEEN, USED] = ['to', 'from', 'had', 'been', 'used'].map(hashOf);
/** Rows to either side of a number that say when it was so. */
const REACH = 16;

/** What the words around a number say of when it was so: `fell to 11`, `now 11`, `11 after the fix`; `had been 38`. */
export function turnAt(rows: Rows, { from, to }: Pick<Quantity, 'from' | 'to'>): Stage {
  let before = from - 1;
  while (LOOSE.has(rows.hash(before))) before--;
  const hash = rows.hash(before);
  const changes = [1, 2, 3, 4].some((back) => CHANGING.has(rows.hash(before - back)));
  if (hash === TO && changes) return 'end';
  if (hash === FROM && changes) return 'start';
  if (hash === BEEN && rows.hash(before - 1) === HAD) return 'start';
  for (let row = from - 1; row >= Math.max(rows.from, from - REACH) && !rows.isNumber(row); row--) {
    const turn = turnOf(rows, row);
    if (turn !== null) return turn;
  }
  for (let row = to; row < Math.min(rows.to, to + REACH); row++) {
    if (rows.isNumber(row) || BREAKS.has(rows.shape(row))) break;
    const turn = turnOf(rows, row);
    if (turn !== null) return turn;
  }
  return null;
}

function turnOf(rows: Rows, row: number): Stage {
  const hash = rows.hash(row);
  const hasEvent = rows.shape(row + 1) === WORD;
  if (NOWADAYS.has(hash) || (SINCE.has(hash) && hasEvent)) return 'end';
  if (AT_FIRST.has(hash) || (UNTIL.has(hash) && hasEvent)) return 'start';
  return hash === USED && rows.hash(row + 1) === TO ? 'start' : null;
}
