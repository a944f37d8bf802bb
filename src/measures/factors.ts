import { hashOf } from '../reader/tokens.ts';
import type { Rows } from './rows.ts';
import type { Amount } from './types.ts';
import { TIMES } from './units.ts';
import { LOOSE, wordSet } from './words.ts';

const [BY, HALF, IN] = ['by', 'half', 'in'].map(hashOf);
const BEHIND_HALF = wordSet('of a an the');
/** How many times the larger of two numbers is the smaller one. */
const FACTORS: ReadonlyMap<number, readonly [low: number, high: number]> = new Map(
  (
    [
      ['halved halving doubled doubling', 1.75, 2.35],
      ['tripled trebled', 2.6, 3.5],
      ['quadrupled', 3.5, 4.8],
    ] as const
  ).flatMap(([words, low, high]) => [...wordSet(words)].map((word) => [word, [low, high]] as const)),
);
const IN_HALF = [1.75, 2.35] as const;
/** Whether a row may say a factor without a number. */
export function mayBeFactor(rows: Rows, row: number): boolean {
  return FACTORS.has(rows.hash(row)) || rows.hash(row) === HALF;
}

/** `halved`, `in half`: how many times. */
export function factorAt(rows: Rows, row: number): Amount | null {
  const before = rows.hash(row - 1);
  // `in half a year` is a period.
  const isHalf =
    rows.hash(row) === HALF && (before === IN || before === BY) && !BEHIND_HALF.has(rows.hash(row + 1));
  const factor = FACTORS.get(rows.hash(row)) ?? (isHalf ? IN_HALF : null);
  if (factor === null) return null;
  const isLoose = LOOSE.has(before);
  return {
    dimension: TIMES,
    low: factor[0] * (isLoose ? 0.85 : 1),
    high: factor[1] * (isLoose ? 1.3 : 1),
    per: 0,
  };
}
