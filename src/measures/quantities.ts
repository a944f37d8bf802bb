import { shapeId } from '../reader/shapes.ts';
import { CAPITAL, CAPITALS, hashOf, MIXED } from '../reader/tokens.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import type { Rows } from './rows.ts';
import { COUNT, currencyOf, PERCENT, PERIODS, PLAIN, SECONDS, SHARE, UNITS, type Unit } from './units.ts';
import {
  DASH,
  DURING,
  LATER,
  MONTHS,
  NAMING,
  NOT_COUNTED,
  OTHER_MARK,
  shapeSet,
  WORD,
  wordSet,
} from './words.ts';

/** A number of a text, with what it measures. */
export interface Quantity {
  /** Rows of the table: the number with its sign and its unit. */
  from: number;
  to: number;
  dimension: number;
  /** How many of the dimension's own unit its unit is: 0.001 for `ms`. */
  unit: number;
  /** What a word after its digits makes of it: 1,000,000 in `1.2 million`. */
  times: number;
  /** What it may be exactly, in the dimension's own unit: rounding, `about` and `over` leave room. */
  low: number;
  high: number;
  /** Seconds that it is counted in (`a day`); 0 for none. */
  per: number;
  /** The first word after its unit. */
  next: number;
  /** How long or since when something was, and no measure of it: `within two weeks`. */
  isPeriod: boolean;
  /** Of a share how many the whole is; 0 for others. */
  whole: number;
}

const [HASH, ABOUT, GREATER, LESS, SLASH] = (['hash', 'about', 'greater', 'less', 'slash'] as const).map(
  shapeId,
);
const ENDS_RATE = shapeSet('comma', 'stop');
const [ONE, OUT, AND, IN, OF] = ['one', 'out', 'and', 'in', 'of'].map(hashOf);
const CLOCK = wordSet('am pm o oclock');
const NEARLY = wordSet('nearly almost');
const ROUGHLY = wordSet('about around roughly approximately some circa ca approx maybe perhaps');
const MORE = wordSet('over above least exceeding than');
const FEWER = wordSet('under below most within');
const INVERTING = wordSet('less fewer');
const EACH = wordSet('per a an each every');
const OF_WHOLE = wordSet('of in');
const BEFORE_WHOLE = wordSet('the our all');
const BEFORE_PERIOD = wordSet(
  'the a about around roughly nearly almost first last next whole same past full only just',
);
const ROLES = wordSet('before after earlier');

/** The numbers of a sentence, in order. Dates, times of day, versions, ordinals and names are left out. */
export function quantitiesIn(rows: Rows): Quantity[] {
  const found: Quantity[] = [];
  for (let row = rows.from; row < rows.to; ) {
    const quantity = quantityAt(rows, row);
    if ('skipTo' in quantity) {
      row = quantity.skipTo;
      continue;
    }
    const last = found.at(-1);
    if (last !== undefined && isSecondPart(rows, last, quantity)) {
      // What has a smaller unit after it is no rounded hour.
      const whole = (last.low + last.high) / 2;
      last.low = whole + quantity.low;
      last.high = whole + quantity.high;
      last.to = quantity.to;
    } else found.push(quantity);
    row = Math.max(row + 1, quantity.to);
  }
  return found;
}

function quantityAt(rows: Rows, row: number): Quantity | { skipTo: number } {
  // `one` is more often no number: `one of the fourteen` is a share, `the one in Lyon` is not one.
  if (rows.hash(row) === ONE) {
    return shareAt(rows, row, { low: 0.5, high: 1.5, to: row + 1, times: 1 }) ?? { skipTo: row + 1 };
  }
  const numeral = numeralAt(rows, row);
  if (numeral === null || isName(rows, row, numeral.to)) return { skipTo: numeral?.to ?? row + 1 };
  return shareAt(rows, row, numeral) ?? withUnit(rows, row, numeral);
}

/** Whether a number is the name of something, a date or a time of day. */
function isName(rows: Rows, row: number, to: number): boolean {
  const before = rows.hash(row - 1);
  const after = rows.hash(to);
  const hasUnit = unitAt(rows, to) !== null || signBefore(rows, row) !== null;
  if (rows.shape(row - 1) === HASH || CLOCK.has(after) || (NAMING.has(before) && !hasUnit)) return true;
  if (MONTHS.has(before) || MONTHS.has(after)) return true;
  if (rows.isDigits(row) && rows.isDigits(to)) return true;
  // `INC-2291`.
  if (
    rows.shape(row - 1) === DASH &&
    rows.isJoined(row) &&
    rows.isJoined(row - 1) &&
    rows.shape(row - 2) === WORD
  )
    return true;
  // `Postgres 11`: a name that a number belongs to.
  const isCapital =
    rows.shape(row - 1) === WORD && (rows.flags(row - 1) & (CAPITAL | CAPITALS | MIXED)) !== 0;
  return isCapital && !hasUnit;
}

function signBefore(rows: Rows, row: number): number | null {
  return currencyOf(rows.text.charAt(rows.start(row) - 1));
}

/** The unit at a row, also after a hyphen (`12-hour`), and the row after it. */
function unitAt(rows: Rows, row: number): (Unit & { to: number }) | null {
  if (rows.shape(row) === OTHER_MARK) {
    const dimension = rows.slice(row) === '%' ? PERCENT : currencyOf(rows.slice(row));
    return dimension === null ? null : { dimension, size: 1, to: row + 1 };
  }
  const at = isHyphen(rows, row) ? row + 1 : row;
  const unit = UNITS.get(rows.hash(at));
  if (unit === undefined) return null;
  return { to: at + 1, ...unit };
}

function isHyphen(rows: Rows, row: number): boolean {
  return rows.shape(row) === DASH && rows.isJoined(row) && rows.isJoined(row + 1);
}

function withUnit(rows: Rows, row: number, numeral: Numeral): Quantity {
  const currency = signBefore(rows, row);
  const unit = currency === null ? unitAt(rows, numeral.to) : null;
  const from = currency === null ? row : row - 1;
  const to = unit?.to ?? numeral.to;
  const next = isHyphen(rows, to) ? to + 1 : to;
  const isCounted = rows.shape(next) === WORD && !NOT_COUNTED.has(rows.hash(next));
  const dimension = currency ?? unit?.dimension ?? (isCounted ? COUNT : PLAIN);
  const size = unit?.size ?? 1;
  const room = loosened(rows, from, { low: numeral.low * size, high: numeral.high * size });
  const isPeriod = dimension === SECONDS && isPeriodAt(rows, from, to);
  return {
    from,
    to,
    dimension,
    unit: size,
    times: numeral.times,
    ...room,
    per: periodAfter(rows, to),
    next,
    isPeriod,
    whole: 0,
  };
}

/** A part of a whole: `5 of the 8`, `2 in 9`. */
function shareAt(rows: Rows, row: number, part: Numeral): Quantity | null {
  let at = rows.hash(part.to) === OUT ? part.to + 1 : part.to;
  if (!OF_WHOLE.has(rows.hash(at))) return null;
  at++;
  if (BEFORE_WHOLE.has(rows.hash(at))) at++;
  const whole = numeralAt(rows, at);
  if (whole === null || whole.low <= 0 || unitAt(rows, whole.to) !== null) return null;
  const share = (100 * (part.low + part.high)) / (whole.low + whole.high);
  const { to } = whole;
  const room = { low: share - 0.5, high: share + 0.5 };
  // `one in ten` is said of 11 in 100 as well.
  const rounded = rows.hash(row) === ONE && rows.hash(part.to) === IN ? roughly(room) : room;
  const amount = { dimension: SHARE, unit: 1, times: 1, ...loosened(rows, row, rounded), per: 0 };
  return { from: row, to, ...amount, next: to, isPeriod: false, whole: (whole.low + whole.high) / 2 };
}

/** With the room that the words before a number give it. */
function loosened(rows: Rows, row: number, { low, high }: { low: number; high: number }) {
  const word = rows.hash(row - 1);
  const shape = rows.shape(row - 1);
  if (NEARLY.has(word)) return { low: 0.85 * low, high };
  if (MORE.has(word) || shape === GREATER) {
    // `less than`.
    if (INVERTING.has(rows.hash(row - 2))) return { low: Number.NEGATIVE_INFINITY, high };
    return { low, high: Number.POSITIVE_INFINITY };
  }
  if (FEWER.has(word) || shape === LESS) return { low: Number.NEGATIVE_INFINITY, high };
  if (ROUGHLY.has(word) || shape === ABOUT) return roughly({ low, high });
  return { low, high };
}

function roughly({ low, high }: { low: number; high: number }) {
  return { low: 0.85 * low, high: 1.15 * high };
}

/** Seconds of the period that something is counted in; 0 where nothing says one. */
function periodAfter(rows: Rows, row: number): number {
  for (let at = row; at < row + 5; at++) {
    if (ENDS_RATE.has(rows.shape(at)) || rows.isNumber(at)) return 0;
    // `73 misses of a month` are not a rate.
    const isRate = EACH.has(rows.hash(at)) && !OF_WHOLE.has(rows.hash(at - 1));
    if (isRate || rows.shape(at) === SLASH) {
      const period = PERIODS.get(rows.hash(at + 1));
      if (period !== undefined) return period;
    }
  }
  return 0;
}

function isPeriodAt(rows: Rows, row: number, to: number): boolean {
  // `190 minutes before, 48 minutes after` measures; `four minutes after the switch` does not.
  const isRole = ROLES.has(rows.hash(to)) && rows.shape(to + 1) !== WORD;
  // `ten minutes of every shift` is a price.
  const isPrice = rows.hash(to) === OF && EACH.has(rows.hash(to + 1)) && !PERIODS.has(rows.hash(to + 2));
  if (LATER.has(rows.hash(to)) && !isRole && !isPrice) return true;
  let at = row - 1;
  while (at > row - 4 && BEFORE_PERIOD.has(rows.hash(at)) && !DURING.has(rows.hash(at))) at--;
  return DURING.has(rows.hash(at));
}

/** `2 minutes 30 seconds`, `1 h and 20 min`. */
function isSecondPart(rows: Rows, last: Quantity, quantity: Quantity): boolean {
  if (last.dimension !== SECONDS || quantity.dimension !== SECONDS) return false;
  const gap = quantity.from - last.to;
  const isNext = gap === 0 || (gap === 1 && rows.hash(last.to) === AND);
  return isNext && quantity.unit < last.unit;
}
