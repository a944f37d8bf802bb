import type { Amount, Measure, Stage } from '../measures/types.ts';
import type { Region } from '../types.ts';

/**
 * What a story or an answer is compared by with the others of its owner. Thousands of them wait for the end of a run, so
 * what is numbers lies in two arrays of them: a story with twenty measures takes about 5 KB.
 */
export interface StoryMeasures {
  /** Stems of its title. */
  title: Int32Array;
  /** Hashes of the names in it. */
  names: Int32Array;
  /** All amounts of the story, four numbers each. */
  amounts: Float64Array;
  measures: PackedMeasures;
}

export interface StoryMeasure extends Measure {
  place: Region;
  /** Its words, shortened. */
  phrase: string;
}

interface PackedMeasures {
  integers: Int32Array;
  amounts: Float64Array;
  phrases: string;
}

const KINDS = ['value', 'pair', 'change'] as const satisfies Measure['kind'][];
const STAGES = [null, 'start', 'end'] as const satisfies Stage[];
/** What no phrase has. */
const SEPARATOR = '\n';
const NUMBERS_OF_AMOUNT = 4;

export function packedAmounts(amounts: readonly Amount[]): Float64Array {
  const packed = new Float64Array(NUMBERS_OF_AMOUNT * amounts.length);
  for (const [index, { dimension, low, high, per }] of amounts.entries()) {
    const at = NUMBERS_OF_AMOUNT * index;
    packed[at] = dimension;
    packed[at + 1] = low;
    packed[at + 2] = high;
    packed[at + 3] = per;
  }
  return packed;
}

export function unpackedAmounts(packed: Float64Array): Amount[] {
  return Array.from({ length: packed.length / NUMBERS_OF_AMOUNT }, (_, index) => amountAt(packed, index));
}

function amountAt(packed: Float64Array, index: number): Amount {
  const at = NUMBERS_OF_AMOUNT * index;
  const number = (of: number) => packed[at + of] ?? 0;
  return { dimension: number(0), low: number(1), high: number(2), per: number(3) };
}

/** @param measures whose phrases are each one line */
export function packedMeasures(measures: readonly StoryMeasure[]): PackedMeasures {
  // One list for all of a story: this runs for each of thousands.
  const integers: number[] = [];
  const amounts: Amount[] = [];
  const phrases: string[] = [];
  for (const measure of measures) {
    const { kind, stage, isOnly, sentence, start, end, place, when, near, noun } = measure;
    integers.push(KINDS.indexOf(kind), STAGES.indexOf(stage), Number(isOnly), sentence, start, end);
    integers.push(place.line, place.column, place.endLine, place.endColumn);
    integers.push(when.length, ...when, near.length, ...near, noun.length, ...noun);
    amounts.push(measure.amount);
    if (measure.before !== null) amounts.push(measure.before);
    phrases.push(measure.phrase);
  }
  return {
    integers: Int32Array.from(integers),
    amounts: packedAmounts(amounts),
    phrases: phrases.join(SEPARATOR),
  };
}

export function unpackedMeasures({ integers, amounts, phrases }: PackedMeasures): StoryMeasure[] {
  let at = 0;
  let amount = 0;
  const next = () => integers[at++] ?? 0;
  const hashes = () => {
    const count = next();
    at += count;
    return Array.from(integers.subarray(at - count, at));
  };
  return (integers.length === 0 ? [] : phrases.split(SEPARATOR)).map((phrase): StoryMeasure => {
    const kind = KINDS[next()] ?? 'value';
    const stage = STAGES[next()] ?? null;
    const [isOnly, sentence, start, end] = [next() === 1, next(), next(), next()];
    const place = { line: next(), column: next(), endLine: next(), endColumn: next() };
    const [when, near, noun] = [hashes(), hashes(), hashes()];
    const own = amountAt(amounts, amount++);
    const before = kind === 'pair' ? amountAt(amounts, amount++) : null;
    return {
      kind,
      amount: own,
      before,
      when,
      stage,
      near,
      noun,
      isOnly,
      sentence,
      start,
      end,
      place,
      phrase,
    };
  });
}
