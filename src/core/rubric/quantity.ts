/** Reads numbers with their units: `45 min`, `~4,500 artist computers`, `$1.2M`, `37 of 40 teams`, `two thirds`. */

import type { Compiled } from './compile.ts';
import type { Hit, Sentence } from './match.ts';
import type { Token } from './scan.ts';
import type { QuantityClass } from './types.ts';
import { type Cursor, compoundAt, isLabel, readUnit, valueAt } from './unit.ts';

/** A number with its unit: tokens `from` to `to`, end exclusive. */
export interface Quantity {
  from: number;
  to: number;
  value: number;
  unit: QuantityClass;
  /** The noun counted, when the lexicon knows it. */
  noun: Hit | undefined;
}

const RANGE_MARKS = new Set(['–', '—', '/', 'or']);

/** `requests per second`, `queries/min`, `one a month`: a count over time is a rate. */
function rateEnd({ compiled, tokens }: Cursor, at: number): number {
  const joint = tokens[at]?.text;
  if (joint !== 'per' && joint !== '/' && joint !== 'a' && joint !== 'every' && joint !== 'each') return at;
  const over = tokens[at + 1];
  return over?.kind === 'word' && compiled.units.get(over.text) === 'duration' ? at + 2 : at;
}

/** Words that may stand between the halves of a share: `8 of the 10`, `92 of the first 100`, `3 in every 1,000`. */
const FILLERS = new Set(['a', 'the', 'our', 'all', 'every', 'first', 'these', 'those']);

/** The token of a share's second number, after `of`, `out of` or `in`; or 0. */
function shareAt(cursor: Cursor, at: number, value: number): number {
  const { tokens } = cursor;
  let next = tokens[at]?.text === 'out' ? at + 1 : at;
  const joint = tokens[next]?.text;
  if (joint !== 'of' && joint !== 'in') return 0;
  next++;
  while (FILLERS.has(tokens[next]?.text ?? '') && next < at + 4) next++;
  const whole = compoundAt(cursor, next) ?? valueAt(cursor, next);
  if (whole === undefined || isLabel(cursor, next) || whole <= value) return 0;
  // `2 in 50` is a share; `two in three days` and `12 in 2021` are none.
  return joint === 'of' || value === 1 || whole >= 100 ? next : 0;
}

/** A range or a share (`10-15`, `20–40%`, `37 of 40`): the token of its second number. */
function secondNumber(
  cursor: Cursor,
  number: Token,
  at: number,
  value: number,
): { at: number; share: boolean } | undefined {
  const joint = cursor.tokens[at];
  if (!joint) return undefined;
  const share = shareAt(cursor, at, value);
  if (share > 0) return { at: share, share: true };
  const glued = joint.kind === 'number' && joint.start - number.end <= 1;
  const step = RANGE_MARKS.has(joint.text) ? 1 : glued ? 0 : -1;
  return step < 0 || valueAt(cursor, at + step) === undefined ? undefined : { at: at + step, share: false };
}

function wholeAt(cursor: Cursor, at: number): number {
  return compoundAt(cursor, at) ?? valueAt(cursor, at) ?? 1;
}

/** The quantity that starts at token `at`, if one does. */
function quantityAt(cursor: Cursor, at: number): Quantity | undefined {
  const { compiled, tokens } = cursor;
  let number = tokens[at];
  const compound = compoundAt(cursor, at);
  let value = compound ?? valueAt(cursor, at);
  if (value === undefined || !number || isLabel(cursor, at)) return undefined;
  let next = compound === undefined ? at + 1 : at + 2;
  const second = secondNumber(cursor, number, next, value);
  if (second) {
    if (!number.money) number = tokens[second.at] ?? number;
    value = second.share ? value / wholeAt(cursor, second.at) : (valueAt(cursor, second.at) ?? value);
    next = second.at + (compoundAt(cursor, second.at) === undefined ? 1 : 2);
  }
  for (;;) {
    const scale = compiled.magnitudes.get(tokens[next]?.text ?? '');
    if (!scale) break;
    value *= scale;
    next++;
  }
  const reading = readUnit(cursor, number, next);
  const often = number.text === 'twice' || tokens[next]?.text === 'times';
  const countable =
    !often && reading.unit !== 'percent' && reading.unit !== 'duration' && reading.unit !== 'clock';
  const to = countable ? rateEnd(cursor, reading.to) : reading.to;
  let { unit } = reading;
  if (second?.share && unit !== 'people') unit = 'percent';
  else if (to > reading.to && (unit === 'counted' || unit === 'plain')) unit = 'rate';
  return { from: at, to, value, unit, noun: reading.noun };
}

/** Every quantity of a sentence, in order. */
export function quantities(compiled: Compiled, sentence: Sentence, tokens: readonly Token[]): Quantity[] {
  const cursor: Cursor = { compiled, tokens, sentence };
  const list: Quantity[] = [];
  const hits = sentence.hits;
  let next = 0;
  for (let at = sentence.from; at < sentence.to; ) {
    while (next < hits.length && ((hits[next]?.from ?? 0) < at || hits[next]?.entry.group.role !== 'number'))
      next++;
    const starts = tokens[at]?.kind === 'number' || hits[next]?.from === at;
    const found = starts ? quantityAt(cursor, at) : undefined;
    if (found) list.push(found);
    at = found ? Math.max(found.to, at + 1) : at + 1;
  }
  return list;
}
