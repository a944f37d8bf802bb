import type { Amount, Measure } from './types.ts';
import { COUNT, PERCENT, PLAIN, POINTS, SHARE, TIMES } from './units.ts';

/**
 * Whether two amounts may be one: `agree` within what rounding leaves, `differ`, or `apart` when they measure other
 * things.
 */
export type Comparison = 'agree' | 'differ' | 'apart';

export function compareAmounts(a: Amount, b: Amount): Comparison {
  const [one, other] = inOneDimension(a, b);
  if (one === null || other === null) return 'apart';
  if (overlaps(one, other)) return 'agree';
  if (a.per === b.per) return 'differ';
  // A number without its period may be any.
  if (a.per === 0 || b.per === 0) return 'apart';
  return overlaps(inSeconds(one, a.per, b.per), inSeconds(other, b.per, a.per)) ? 'agree' : 'differ';
}

/** A rate in seconds. `10 a day` are 70 a week, or the 50 of its working days. */
function inSeconds({ low, high }: Room, per: number, otherPer: number): Room {
  const share = per <= DAY && otherPer > DAY ? WORKING_DAYS : 1;
  return { low: (low * share) / per, high: high / per };
}

const DAY = 86_400;
const WORKING_DAYS = 5 / 7;

interface Room {
  low: number;
  high: number;
}

function inOneDimension(a: Amount, b: Amount): [Room, Room] | [null, null] {
  if (a.dimension === b.dimension) return [a, b];
  // `0.4` is 40 %, `5 of 8` is 62.5 %.
  if (isShare(a) && isShare(b)) return [a, b];
  // `Failed searches: 61,000` counts them, too.
  if (isNumber(a) && isNumber(b)) return [a, b];
  if (a.dimension === PLAIN && isShare(b) && a.high <= 1.01) return [scaled(a, 100), b];
  if (b.dimension === PLAIN && isShare(a) && b.high <= 1.01) return [a, scaled(b, 100)];
  return [null, null];
}

function isNumber({ dimension }: Amount): boolean {
  return dimension === COUNT || dimension === PLAIN;
}

function isShare({ dimension }: Amount): boolean {
  return dimension === PERCENT || dimension === SHARE;
}

function scaled({ low, high }: Room, factor: number): Room {
  return { low: low * factor, high: high * factor };
}

/** Ends that only touch do not overlap: 1.1 and 1.2 are two numbers. */
function overlaps(a: Room, b: Room): boolean {
  // A number of many digits leaves no room that a double can tell.
  if (a.low === b.low && a.high === b.high) return true;
  return isLess(a.low, b.high) && isLess(b.low, a.high);
}

function isLess(a: number, b: number): boolean {
  const slack = Number.isFinite(a) && Number.isFinite(b) ? 1e-12 * Math.max(Math.abs(a), Math.abs(b)) : 0;
  return a < b - slack;
}

/** The amounts of a text or of a story. */
export class Amounts {
  private readonly all: readonly Amount[];
  /** What was asked before: each measure is compared with many others, and a text may have very many amounts. */
  private readonly asked = new Map<Amount, boolean>();

  constructor(amounts: readonly Amount[]) {
    this.all = amounts.filter(isClosed);
  }

  /** Whether an amount is among them; `under 95 %` names no other one than 95 %. */
  has(amount: Amount): boolean {
    let has = this.asked.get(amount);
    if (has === undefined) {
      has = this.all.some((other) => compareAmounts(amount, other) === 'agree');
      this.asked.set(amount, has);
    }
    return has;
  }
}

function isClosed({ low, high }: Amount): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

/** Whether a change (`by 40 %`, `halved`) may be that of a before and an after. */
export function fits({ amount }: Measure, { before, amount: after }: Measure): boolean {
  if (before === null) return true;
  // From nothing, or to nothing, is not a share.
  if (before.low <= 0 || after.low <= 0 || !Number.isFinite(before.high) || !Number.isFinite(after.high))
    return true;
  const ratio = { low: after.low / before.high, high: after.high / before.low };
  if (amount.dimension === TIMES) return fitsFactor(amount, ratio);
  if (amount.dimension !== PERCENT) return true;
  const inverse = { low: 1 / ratio.high, high: 1 / ratio.low };
  const shares = [minus(ratio, 1), minus(inverse, 1)].flatMap(({ low, high }) => [
    { low: 100 * low, high: 100 * high },
    { low: -100 * high, high: -100 * low },
  ]);
  const difference = { low: after.low - before.high, high: after.high - before.low };
  const points = [difference, { low: -difference.high, high: -difference.low }];
  const all = before.dimension === PERCENT || before.dimension === POINTS ? [...shares, ...points] : shares;
  const loose = { low: 0.95 * amount.low - 1, high: 1.05 * amount.high + 1 };
  return all.some((share) => overlaps(share, loose));
}

function fitsFactor({ low, high }: Room, ratio: Room): boolean {
  const times = ratio.low + ratio.high < 2 ? { low: 1 / ratio.high, high: 1 / ratio.low } : ratio;
  // `three times more` is three times as much, or four.
  return overlaps(times, { low, high: low < 2.5 ? high : high + 1 });
}

function minus({ low, high }: Room, by: number): Room {
  return { low: low - by, high: high - by };
}
