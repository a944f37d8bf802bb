import { hashOf } from '../reader/tokens.ts';
import type { Rows } from './rows.ts';
import { currencyOf, LARGE, SPELLED } from './units.ts';
import { DASH, shapeSet } from './words.ts';

/** A number with the room that its writing leaves, and the row after it. */
export interface Numeral {
  low: number;
  high: number;
  to: number;
  /** What a word or a letter after its digits makes of it: 1,000,000 in `1.2 million`. */
  times: number;
}

/** Numbers that name, and measure nothing. */
const NAMES = shapeSet('year', 'clock', 'version', 'ordinal');
const SPELLED_SHAPES = shapeSet('number-word', 'percent', 'money', 'duration', 'bytes', 'factor');
const [SLASH] = shapeSet('slash');
const [AND, DOZEN] = ['and', 'dozen'].map(hashOf);
/** `1,200` and `3.5`, but not `3,5`, which may be either. */
const WRITTEN = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** The number at a row; null for a year, a time of day, a version, an ordinal or a part of a date. */
export function numeralAt(rows: Rows, row: number): Numeral | null {
  if (!rows.isNumber(row) || NAMES.has(rows.shape(row))) return null;
  return rows.isDigits(row) ? inDigits(rows, row) : inWords(rows, row);
}

function inDigits(rows: Rows, row: number): Numeral | null {
  const written = rows.slice(row);
  if (!WRITTEN.test(written) || isChained(rows, row)) return null;
  const plain = written.replaceAll(',', '');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const value = Number(plain);
  const size = LARGE.get(rows.hash(row + 1));
  const room = decimals === 0 ? wholeRoom(value) : 0.5 / 10 ** decimals;
  if (size === undefined) return { low: value - room, high: value + room, to: row + 1, times: 1 };
  // `5m` may be minutes or meters; `5M` and `$5m` are millions.
  if (rows.slice(row + 1) === 'm' && currencyOf(rows.text.charAt(rows.start(row) - 1)) === null) return null;
  return { low: (value - room) * size, high: (value + room) * size, to: row + 2, times: size };
}

/** Whether a number is a part of something else: `24/7`, `2019-03-12`. */
function isChained(rows: Rows, row: number): boolean {
  const isLink = (at: number) =>
    (rows.shape(at) === SLASH || rows.shape(at) === DASH) && rows.isJoined(at) && rows.isJoined(at + 1);
  const before = isLink(row - 1) && rows.isNumber(row - 2);
  const after = isLink(row + 1) && rows.isNumber(row + 2);
  if (after && (before || rows.shape(row + 1) === SLASH)) return true;
  return before && (rows.shape(row - 1) === SLASH || NAMES.has(rows.shape(row - 2)) || isLink(row - 3));
}

/** `three`, `forty-one`, `two hundred and fifty`; `a hundred` is only about that. */
function inWords(rows: Rows, row: number): Numeral | null {
  if (!SPELLED_SHAPES.has(rows.shape(row))) return null;
  let total = 0;
  let current = -1;
  let isVague = false;
  let times = 1;
  let at = row;
  for (; at < rows.to; at++) {
    const hash = rows.hash(at);
    const small = SPELLED.get(hash);
    const size = hash === DOZEN ? 12 : rows.slice(at).length > 2 ? LARGE.get(hash) : undefined;
    if (small !== undefined && fitsAfter(current, small)) current = Math.max(current, 0) + small;
    else if (size !== undefined) {
      isVague ||= current === -1 || hash === DOZEN;
      const scaled = Math.max(current, 1) * size;
      current = size < 1000 ? scaled : 0;
      if (size >= 1000) {
        times = total === 0 ? size : 1;
        total += scaled;
      }
    } else if (hash !== AND || (current < 100 && total === 0) || !SPELLED.has(rows.hash(at + 1))) break;
  }
  if (at === row) return null;
  const value = total + Math.max(current, 0);
  const room = isVague ? 0.2 * value : wholeRoom(value);
  return { low: value - room, high: value + room, to: at, times };
}

/** Whether a word goes on with a number: `one` after `forty`, `twelve` after `two hundred`. */
function fitsAfter(current: number, small: number): boolean {
  if (current === -1 || current % 100 === 0) return true;
  return current % 10 === 0 && current % 100 >= 20 && small < 10;
}

/** How far a whole number may be off: one that ends in zeros is most likely rounded. */
function wholeRoom(value: number): number {
  if (value < 100 || value % 10 !== 0) return 0.5;
  let place = 10;
  while (value % (place * 10) === 0) place *= 10;
  return Math.max(0.5, Math.min(place / 2, 0.05 * value));
}
