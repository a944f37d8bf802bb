import { hashOf } from '../reader/tokens.ts';

/** What a number measures; numbers of two dimensions are never compared. */
export const PERCENT = 1;
export const POINTS = 2;
export const SECONDS = 3;
export const BYTES = 4;
/** How many times: `3x`, `twice`. */
export const TIMES = 5;
/** A count of what its noun says. */
export const COUNT = 6;
/** A number without unit and noun. */
export const PLAIN = 7;
/** A part of a whole (`5 of 8`), in percent. */
export const SHARE = 8;
/** The currencies come after it. */
const MONEY = 16;

/** A unit: its dimension, and how many of the dimension's own unit it is. */
export interface Unit {
  dimension: number;
  size: number;
}

const DAY = 86_400;

/** The words of units; those that the reader knows, but for a few, and more (`__tests__/measures/units.test.ts`). */
export const UNIT_WORDS: readonly [words: string, dimension: number, size: number][] = [
  ['percent pct', PERCENT, 1],
  ['pp points point percentage', POINTS, 1],
  ['ms msec millisecond milliseconds', SECONDS, 1e-3],
  ['s sec secs second seconds', SECONDS, 1],
  ['min mins minute minutes', SECONDS, 60],
  ['h hr hrs hour hours', SECONDS, 3600],
  ['day days', SECONDS, DAY],
  ['week weeks', SECONDS, 7 * DAY],
  ['month months', SECONDS, 30.44 * DAY],
  ['year years', SECONDS, 365.25 * DAY],
  ['byte bytes', BYTES, 1],
  ['kb kilobytes', BYTES, 1e3],
  ['mb megabytes', BYTES, 1e6],
  ['gb gigabytes', BYTES, 1e9],
  ['tb terabytes', BYTES, 1e12],
  ['kib', BYTES, 2 ** 10],
  ['mib', BYTES, 2 ** 20],
  ['gib', BYTES, 2 ** 30],
  ['tib', BYTES, 2 ** 40],
  ['x times fold', TIMES, 1],
  ['dollars dollar usd', MONEY, 1],
  ['euros euro eur', MONEY + 1, 1],
  ['pounds pound gbp', MONEY + 2, 1],
  ['yen jpy', MONEY + 3, 1],
  ['rupees rupee inr', MONEY + 4, 1],
  ['francs franc chf', MONEY + 5, 1],
];

/** Units by the hash of their words. */
export const UNITS: ReadonlyMap<number, Unit> = new Map(
  UNIT_WORDS.flatMap(([words, dimension, size]) =>
    words.split(' ').map((word): [number, Unit] => [hashOf(word), { dimension, size }]),
  ),
);

const CURRENCIES = '$€£¥₹';

/** The dimension of the currency with this sign; null when it is not one. */
export function currencyOf(sign: string): number | null {
  const at = sign === '' ? -1 : CURRENCIES.indexOf(sign);
  return at === -1 ? null : MONEY + at;
}

/** What a letter or a word after a number makes of it. */
export const LARGE: ReadonlyMap<number, number> = new Map(
  (
    [
      ['hundred', 1e2],
      ['k', 1e3],
      ['thousand', 1e3],
      ['m', 1e6],
      ['mn', 1e6],
      ['million', 1e6],
      ['bn', 1e9],
      ['billion', 1e9],
    ] as const
  ).map(([word, size]): [number, number] => [hashOf(word), size]),
);

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Number words below a hundred, by their hash. */
export const SPELLED: ReadonlyMap<number, number> = new Map([
  ...CARDINALS.split(' ').map((word, value): [number, number] => [hashOf(word), value]),
  ...TENS.split(' ').map((word, index): [number, number] => [hashOf(word), 20 + 10 * index]),
]);

/** Seconds of a period that something is counted in: `a day`, `per second`. */
export const PERIODS: ReadonlyMap<number, number> = new Map(
  (
    [
      ['second', 1],
      ['sec', 1],
      ['s', 1],
      ['minute', 60],
      ['min', 60],
      ['hour', 3600],
      ['h', 3600],
      ['day', DAY],
      ['night', DAY],
      ['week', 7 * DAY],
      ['month', 30.44 * DAY],
      ['quarter', 91.3 * DAY],
      ['year', 365.25 * DAY],
    ] as const
  ).map(([word, seconds]): [number, number] => [hashOf(word), seconds]),
);
