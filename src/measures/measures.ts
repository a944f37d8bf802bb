import { DONE } from '../reader/intents.ts';
import { LABELS, type Label } from '../reader/labels.ts';
import type { Reading } from '../reader/reader.ts';
import { shapeId } from '../reader/shapes.ts';
import { hashOf } from '../reader/tokens.ts';
import { pairsIn, partAround, withRanges } from './pairs.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { Rows } from './rows.ts';
import { COUNT, PERCENT, PLAIN, TIMES } from './units.ts';
import { AIMED, COMPARED, IDLE_WORDS, JOINING, TIMES_OF, WORD, wordSet } from './words.ts';

/** What a number may be, in the own unit of its dimension. */
export interface Amount {
  dimension: number;
  low: number;
  high: number;
  /** Seconds that it is counted in; 0 for none. */
  per: number;
}

/** Something that an author measured. */
export interface Measure {
  /** `value`: one number. `pair`: a before and an after. `change`: how much it changed (`by 40 %`, `halved`). */
  kind: 'value' | 'pair' | 'change';
  /** Of a pair the after. */
  amount: Amount;
  /** Null but for a pair. */
  before: Amount | null;
  /** Hashes of the words that say which time it is of: months, years, `first`, `new`. */
  when: readonly number[];
  stage: Stage;
  /** Stems of the words next to it: what is measured. */
  near: readonly number[];
  /** Stems of the words right behind a count: what is counted. */
  noun: readonly number[];
  /** Whether its sentence has no other pair, or no other change. */
  isOnly: boolean;
  /** The row that its sentence begins in, which tells it from the others of its text. */
  sentence: number;
  /** Offsets into the text. */
  start: number;
  end: number;
}

/** Whether the part of the story tells how things were, or how they became; null where it does not say. */
export type Stage = 'start' | 'end' | null;

/** What a text says in numbers. */
export interface Measured {
  /** At most `MAX_MEASURES`. */
  measures: Measure[];
  /** All amounts of the text, also those that measure nothing by themselves. */
  amounts: Amount[];
}

/** Measures of a text that are taken. */
export const MAX_MEASURES = 100;

const [COLON, SEMICOLON, YEAR, ORDINAL, QUESTION] = (
  ['colon', 'semicolon', 'year', 'ordinal', 'question'] as const
).map(shapeId);
const [BY, HALF, IN] = ['by', 'half', 'in'].map(hashOf);
const BEHIND_HALF = wordSet('of a an the');
const LOOSE = wordSet('nearly almost about roughly around more over than some');
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
/** Labels of what did not happen. */
const UNTOLD: ReadonlySet<Label> = new Set(['task', 'plan', 'skills', 'duties']);

/** What a text says in numbers, in the order of the text. */
export function measuredIn({ text, tokens, range, intents }: Reading): Measured {
  const found: Measured = { measures: [], amounts: [] };
  for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
    const rows = new Rows(text, tokens, tokens.firstOf[sentence] ?? 0, tokens.firstOf[sentence + 1] ?? 0);
    const says = rows.some(
      (row) => rows.isNumber(row) || FACTORS.has(rows.hash(row)) || rows.hash(row) === HALF,
    );
    if (!says) continue;
    const isDone = (row: number) => intents[row - range.from] === DONE;
    new SentenceReader(rows, isDone).addTo(found, isTold(rows));
  }
  found.measures.length = Math.min(found.measures.length, MAX_MEASURES);
  return found;
}

/** Whether a sentence tells what was so: no target and no question. */
function isTold(rows: Rows): boolean {
  const label = LABELS[rows.label(rows.from)];
  if (label !== undefined && UNTOLD.has(label)) return false;
  return !rows.some((row) => AIMED.has(rows.hash(row)) || rows.shape(row) === QUESTION);
}

class SentenceReader {
  private readonly rows: Rows;
  private readonly quantities: readonly Quantity[];

  /** Whether what a row tells was done or is so, and not planned or wished for. */
  private readonly isDone: (row: number) => boolean;

  constructor(rows: Rows, isDone: (row: number) => boolean) {
    this.rows = rows;
    this.isDone = isDone;
    this.quantities = withRanges(rows, quantitiesIn(rows));
  }

  addTo({ measures, amounts }: Measured, isTold: boolean): void {
    const { rows, quantities } = this;
    const pairs = pairsIn(rows, quantities);
    for (const quantity of quantities) amounts.push(amountOf(quantity));
    if (!isTold || measures.length >= MAX_MEASURES) return;
    const own: Measure[] = [];
    const shared = { when: this.when(), stage: stageOf(rows), sentence: rows.from, isOnly: false };
    const place = (first: Quantity, last: Quantity) => ({
      start: rows.start(Math.min(first.from, last.from)),
      end: rows.end(Math.max(first.to, last.to) - 1),
    });
    const paired = new Set(pairs.flat());
    for (const [before, after] of pairs) {
      if (!this.isDone(after.from)) continue;
      const near = union(this.near(before), this.near(after));
      const noun = union(this.noun(before), this.noun(after));
      const what = { ...shared, near, noun, ...place(before, after) };
      own.push({ kind: 'pair', amount: amountOf(after), before: amountOf(before), ...what });
    }
    for (const quantity of quantities) {
      const kind = paired.has(quantity) ? null : this.kindOf(quantity);
      if (kind === null) continue;
      const what = {
        ...shared,
        near: this.near(quantity),
        noun: this.noun(quantity),
        ...place(quantity, quantity),
      };
      own.push({ kind, amount: amountOf(quantity), before: null, ...what });
    }
    for (let row = rows.from; row < rows.to; row++) {
      const amount = this.factorAt(row);
      if (amount === null || !this.isDone(row)) continue;
      const word = { from: row, to: row + 1, next: row + 1 };
      const what = { ...shared, near: this.near(word), noun: [], start: rows.start(row), end: rows.end(row) };
      own.push({ kind: 'change', amount, before: null, ...what });
    }
    const counts = { value: 0, pair: 0, change: 0 };
    for (const { kind } of own) counts[kind]++;
    for (const measure of own.sort((a, b) => a.start - b.start)) {
      measures.push({ ...measure, isOnly: counts[measure.kind] === 1 });
    }
  }

  private kindOf(quantity: Quantity): 'value' | 'change' | null {
    if (quantity.isPeriod || !this.isDone(quantity.from)) return null;
    if (this.isChange(quantity)) return 'change';
    // `slide 9`: a word with nothing between makes a name of a number without a unit.
    const before = quantity.from - 1;
    const isNamed = this.rows.shape(before) === WORD && !IDLE_WORDS.has(this.rows.hash(before));
    return quantity.dimension === TIMES || (quantity.dimension === PLAIN && isNamed) ? null : 'value';
  }

  /** Whether a number says by how much something changed, and not how much it is. */
  private isChange({ dimension, from, to }: Quantity): boolean {
    const { rows } = this;
    if (dimension !== PERCENT && dimension !== TIMES) return false;
    const isBy = rows.hash(from - 1) === BY || (LOOSE.has(rows.hash(from - 1)) && rows.hash(from - 2) === BY);
    return isBy || COMPARED.has(rows.hash(to)) || COMPARED.has(rows.hash(to + 1));
  }

  /** `halved`, `in half`: how many times. */
  private factorAt(row: number): Amount | null {
    const { rows } = this;
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

  /** Stems of what is measured: a label before it, and words near it, up to the numbers around. */
  private near(place: Pick<Quantity, 'from' | 'to' | 'next'>): number[] {
    const { from } = partAround(this.rows, place);
    let first = Math.max(from, place.from - 8);
    for (let row = place.from - 1; row > first; row--) if (this.rows.isNumber(row)) first = row;
    return union(this.label(place.from), union(this.rows.stems(first, place.from, 5), this.behind(place)));
  }

  /** Stems behind a number, up to the next one or the next clause. */
  private behind(place: Pick<Quantity, 'from' | 'to' | 'next'>): number[] {
    const { rows } = this;
    const to = Math.min(partAround(rows, place).to, place.next + 6);
    let end = place.next;
    while (end < to && !rows.isNumber(end) && !JOINING.has(rows.hash(end))) end++;
    return rows.stems(place.next, end, 4);
  }

  private noun(quantity: Quantity): number[] {
    return quantity.dimension === COUNT ? this.behind(quantity) : [];
  }

  /** The words before the last colon before a row. */
  private label(row: number): number[] {
    const { rows } = this;
    let colon = row - 1;
    while (colon > row - 40 && colon >= rows.from && rows.shape(colon) !== COLON) colon--;
    if (rows.shape(colon) !== COLON) return [];
    let from = colon;
    const begins = (at: number) => rows.shape(at) === COLON || rows.shape(at) === SEMICOLON;
    while (from > Math.max(rows.from, colon - 10) && !begins(from - 1)) from--;
    return rows.stems(from, colon, 6);
  }

  private when(): number[] {
    const { rows } = this;
    const found = new Set<number>();
    for (let row = rows.from; row < rows.to && found.size < MAX_WHEN; row++) {
      // `the 90th percentile`, `in the 3rd week`.
      const isNumbered = rows.shape(row) === YEAR || rows.shape(row) === ORDINAL;
      const known = TIMES_OF.get(rows.hash(row));
      const time = known ?? (isNumbered ? hashOf(rows.slice(row).toLowerCase()) : undefined);
      if (time !== undefined) found.add(time);
    }
    return [...found];
  }
}

/** Words of a sentence that say when. */
const MAX_WHEN = 8;

function stageOf(rows: Rows): Stage {
  const label = LABELS[rows.label(rows.to - 1)];
  if (label === 'context') return 'start';
  return label === 'result' ? 'end' : null;
}

function amountOf({ dimension, low, high, per }: Quantity): Amount {
  return { dimension, low, high, per };
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])];
}
