import { LABELS } from '../reader/labels.ts';
import { shapeId } from '../reader/shapes.ts';
import { hashOf } from '../reader/tokens.ts';
import { factorAt } from './factors.ts';
import { pairsIn, partAround, withRanges } from './pairs.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { Rows } from './rows.ts';
import type { Amount, Measure, Measured, Stage } from './types.ts';
import { COUNT, PERCENT, PLAIN, SHARE, TIMES } from './units.ts';
import { COMPARED, IDLE_WORDS, JOINING, LOOSE, TIMES_OF, WORD } from './words.ts';

const [COLON, SEMICOLON, YEAR, ORDINAL] = (['colon', 'semicolon', 'year', 'ordinal'] as const).map(shapeId);
const BY = hashOf('by');

/** Reads what one sentence measures. */
export class SentenceReader {
  private readonly rows: Rows;
  private readonly quantities: readonly Quantity[];

  /** Whether what a row says was done or is so, and not planned or wished for. */
  private readonly isDone: (row: number) => boolean;

  constructor(rows: Rows, isDone: (row: number) => boolean) {
    this.rows = rows;
    this.isDone = isDone;
    this.quantities = withRanges(rows, quantitiesIn(rows));
  }

  /** Adds all amounts, and with `takesMeasures` what is measured. */
  addTo({ measures, amounts }: Measured, takesMeasures: boolean): void {
    const { rows, quantities } = this;
    const pairs = pairsIn(rows, quantities);
    for (const quantity of quantities) amounts.push(amountOf(quantity));
    if (!takesMeasures) return;
    const own: Measure[] = [];
    const [when, stage] = [this.when(), stageOf(rows)];
    const add = (
      kind: Measure['kind'],
      amount: Amount,
      before: Amount | null,
      [near, noun]: readonly [near: number[], noun: number[]],
      start: number,
      end: number,
    ) =>
      own.push({
        kind,
        amount,
        before,
        when,
        stage,
        near,
        noun,
        isOnly: false,
        sentence: rows.from,
        start,
        end,
      });
    const paired = new Set(pairs.flat());
    for (const [before, after] of pairs) {
      if (!this.isDone(after.from)) continue;
      const near = union(this.near(before), this.near(after));
      const noun = union(this.noun(before), this.noun(after));
      const start = rows.start(Math.min(before.from, after.from));
      const end = rows.end(Math.max(before.to, after.to) - 1);
      add('pair', amountOf(after), amountOf(before), [near, noun], start, end);
    }
    for (const quantity of quantities) {
      const kind = paired.has(quantity) ? null : this.kindOf(quantity);
      if (kind === null) continue;
      const words = [this.near(quantity), this.noun(quantity)] as const;
      add(kind, amountOf(quantity), null, words, rows.start(quantity.from), rows.end(quantity.to - 1));
    }
    for (let row = rows.from; row < rows.to; row++) {
      const amount = factorAt(rows, row);
      if (amount === null || !this.isDone(row)) continue;
      const near = this.near({ from: row, to: row + 1, next: row + 1 });
      add('change', amount, null, [near, []], rows.start(row), rows.end(row));
    }
    const counts = { value: 0, pair: 0, change: 0 };
    for (const { kind } of own) counts[kind]++;
    own.sort((a, b) => a.start - b.start);
    for (const measure of own) {
      measure.isOnly = counts[measure.kind] === 1;
      measures.push(measure);
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

  /** Stems of what is measured: a label before it, and words near it, up to the numbers around. */
  private near(place: Pick<Quantity, 'from' | 'to' | 'next'>): number[] {
    const { from } = partAround(this.rows, place);
    let first = Math.max(from, place.from - 8);
    for (let row = place.from - 1; row > first; row--) if (this.rows.isNumber(row)) first = row;
    return union(this.label(place.from), union(this.rows.stems(first, place.from, 5), this.behind(place)));
  }

  /** Stems after a number, up to the next one or the next clause. */
  private behind(place: Pick<Quantity, 'from' | 'to' | 'next'>): number[] {
    const { rows } = this;
    const to = Math.min(partAround(rows, place).to, place.next + 6);
    let end = place.next;
    while (end < to && !rows.isNumber(end) && !JOINING.has(rows.hash(end))) end++;
    return rows.stems(place.next, end, 4);
  }

  private noun(quantity: Quantity): number[] {
    if (quantity.dimension === COUNT) return this.behind(quantity);
    return quantity.dimension === SHARE ? this.whole(quantity.to) : [];
  }

  /** Stems of what a share is of: words up to the first that is a plural, or only the first word. */
  private whole(to: number): number[] {
    const { rows } = this;
    let end = to;
    while (end < to + MOST_OF_WHOLE && rows.shape(end) === WORD && !IDLE_WORDS.has(rows.hash(end))) {
      end++;
      if (rows.slice(end - 1).endsWith('s')) return rows.stems(to, end, MOST_OF_WHOLE);
    }
    return rows.stems(to, Math.min(end, to + 1), 1);
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

/** Words of the whole of a share: `2 of 10 nightly builds`. */
const MOST_OF_WHOLE = 3;
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

/** Each number once; these lists are too short for a set. */
function union(a: readonly number[], b: readonly number[]): number[] {
  const all: number[] = [];
  for (const one of a) if (!all.includes(one)) all.push(one);
  for (const one of b) if (!all.includes(one)) all.push(one);
  return all;
}
