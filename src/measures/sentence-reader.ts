import { LABELS } from '../reader/labels.ts';
import { shapeId } from '../reader/shapes.ts';
import { hashOf } from '../reader/tokens.ts';
import { factorAt } from './factors.ts';
import { pairsIn, partAround, withRanges } from './pairs.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { Rows } from './rows.ts';
import { slotsAround } from './slots.ts';
import { turnAt } from './turns.ts';
import type { Amount, Measure, Measured, Stage } from './types.ts';
import { COUNT, PERCENT, PLAIN, SHARE, TIMES } from './units.ts';
import { BREAKS, COMPARED, IDLE_WORDS, JOINING, LOOSE, shapeSet, TIMES_OF, UNREAL, WORD } from './words.ts';

const [COLON, SEMICOLON, COMMA, YEAR, ORDINAL] = (
  ['colon', 'semicolon', 'comma', 'year', 'ordinal'] as const
).map(shapeId);
const [BY, OF] = ['by', 'of'].map(hashOf);
const CLAUSE_ENDS = shapeSet('comma', 'semicolon', 'colon', 'stop');

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
    const sentence = { when: this.when(), stage: stageOf(rows), isOnly: false, sentence: rows.from };
    const words = this.words();
    const add = (
      kind: Measure['kind'],
      [before, amount]: readonly [Amount | null, Amount],
      parts: readonly Place[],
      { noun, whole }: Pick<Measure, 'noun' | 'whole'>,
    ) => {
      const [start, end] = [
        Math.min(...parts.map(({ from }) => from)),
        Math.max(...parts.map(({ to }) => to)),
      ];
      own.push({
        kind,
        amount,
        before,
        ...sentence,
        turn: kind === 'value' ? turnAt(rows, parts[0] as Place) : null,
        near: parts.reduce<number[]>((near, part) => union(near, this.near(part)), []),
        noun,
        words: [...words, ...this.numbersBeside(parts)],
        slots: parts.flatMap((part) => slotsAround(rows, part)),
        whole,
        start: rows.start(start),
        end: rows.end(end - 1),
      });
    };
    const paired = new Set(pairs.flat());
    for (const [before, after] of pairs) {
      if (!this.isSo(after.from)) continue;
      const noun = union(this.noun(before), this.noun(after));
      add('pair', [amountOf(before), amountOf(after)], [before, after], { noun, whole: 0 });
    }
    for (const quantity of quantities) {
      const kind = paired.has(quantity) ? null : this.kindOf(quantity);
      if (kind === null) continue;
      add(kind, [null, amountOf(quantity)], [quantity], { noun: this.noun(quantity), whole: quantity.whole });
    }
    for (const share of this.sharesOfWhole()) {
      amounts.push(amountOf(share));
      const [kind, noun] = [this.kindOf(share), this.behind(share)];
      if (kind !== null) add(kind, [null, amountOf(share)], [share], { noun, whole: share.whole });
    }
    for (let row = rows.from; row < rows.to; row++) {
      const amount = factorAt(rows, row);
      if (amount === null || !this.isSo(row)) continue;
      add('change', [null, amount], [{ from: row, to: row + 1, next: row + 1 }], { noun: [], whole: 0 });
    }
    const counts = { value: 0, pair: 0, change: 0, period: 0 };
    for (const { kind } of own) counts[kind]++;
    own.sort((a, b) => a.start - b.start);
    for (const measure of own) {
      measure.isOnly = counts[measure.kind] === 1;
      measures.push(measure);
    }
  }

  private kindOf(quantity: Quantity): 'value' | 'change' | 'period' | null {
    if (!this.isSo(quantity.from)) return null;
    if (quantity.isPeriod) return 'period';
    if (this.isChange(quantity)) return 'change';
    // `slide 9`: a word with nothing between makes a name of a number without a unit.
    const before = quantity.from - 1;
    const isNamed = this.rows.shape(before) === WORD && !IDLE_WORDS.has(this.rows.hash(before));
    return quantity.dimension === TIMES || (quantity.dimension === PLAIN && isNamed) ? null : 'value';
  }

  /** Whether what the clause of a row says was so, and is no condition. */
  private isSo(row: number): boolean {
    const { rows } = this;
    const isEnd = (at: number) => CLAUSE_ENDS.has(rows.shape(at)) || JOINING.has(rows.hash(at));
    let first = row;
    while (first > rows.from && !isEnd(first)) first--;
    let last = row;
    while (last < rows.to && !isEnd(last)) last++;
    // `if` begins its clause.
    for (let at = first; at < last; at++) if (UNREAL.has(rows.hash(at))) return false;
    return this.isDone(row);
  }

  /** Whether a number says by how much something changed, and not how much it is. */
  private isChange({ dimension, from, to }: Quantity): boolean {
    const { rows } = this;
    if (dimension !== PERCENT && dimension !== TIMES) return false;
    const isBy = rows.hash(from - 1) === BY || (LOOSE.has(rows.hash(from - 1)) && rows.hash(from - 2) === BY);
    return isBy || COMPARED.has(rows.hash(to)) || COMPARED.has(rows.hash(to + 1));
  }

  /** Stems of what is measured: a label before it, and words near it, up to the numbers around. */
  private near(place: Place): number[] {
    const { from } = partAround(this.rows, place);
    let first = Math.max(from, place.from - 8);
    for (let row = place.from - 1; row > first; row--) if (this.rows.isNumber(row)) first = row;
    return union(this.label(place.from), union(this.rows.stems(first, place.from, 5), this.behind(place)));
  }

  /** Stems after a number, up to the next one or the next clause. */
  private behind(place: Place): number[] {
    const { rows } = this;
    const to = Math.min(partAround(rows, place).to, place.next + 6);
    let end = place.next;
    while (end < to && !rows.isNumber(end) && !JOINING.has(rows.hash(end))) end++;
    return rows.stems(place.next, end, 4);
  }

  /** `Of 1,100 questions, 212 were known`: the second number as a share of the first one. */
  private *sharesOfWhole(): Iterable<Quantity> {
    const { rows, quantities } = this;
    for (const [index, part] of quantities.entries()) {
      const whole = quantities[index - 1];
      if (whole === undefined || !isCount(whole) || !isCount(part) || whole.low <= 0) continue;
      const isFirst = whole.from - 1 === rows.from || BREAKS.has(rows.shape(whole.from - 2));
      if (rows.hash(whole.from - 1) !== OF || !isFirst || rows.shape(part.from - 1) !== COMMA) continue;
      if (part.from - whole.to > MOST_OF_WHOLE + 1) continue;
      const share = (100 * (part.low + part.high)) / (whole.low + whole.high);
      const all = (whole.low + whole.high) / 2;
      yield { ...part, dimension: SHARE, low: share - 0.5, high: share + 0.5, next: whole.next, whole: all };
    }
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

  /** Stems of the sentence. */
  private words(): number[] {
    const { rows } = this;
    return rows.stems(rows.from, Math.min(rows.to, rows.from + LONGEST), MAX_WORDS);
  }

  /** Hashes of the other numbers of the sentence that are not small. */
  private numbersBeside(parts: readonly Place[]): number[] {
    return this.quantities
      .filter(({ from, low }) => low >= SMALL && !parts.some((part) => part.from === from))
      .slice(0, MAX_NUMBERS)
      .map(({ dimension, low, high }) => hashOf(`${dimension} ${(low + high) / 2}`));
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

/** The rows of a number, and the first word after its unit. */
type Place = Pick<Quantity, 'from' | 'to' | 'next'>;

/** Rows of a sentence whose words are kept, and how many of them. */
const LONGEST = 60;
const MAX_WORDS = 20;
const MAX_NUMBERS = 4;
/** Numbers below are in too many sentences to say which one it is. */
const SMALL = 10;
/** Words of the whole of a share: `2 of 10 nightly builds`. */
const MOST_OF_WHOLE = 3;
/** Words of a sentence that say when. */
const MAX_WHEN = 8;

function stageOf(rows: Rows): Stage {
  const label = LABELS[rows.label(rows.to - 1)];
  if (label === 'context') return 'start';
  return label === 'result' ? 'end' : null;
}

function isCount({ dimension }: Quantity): boolean {
  return dimension === COUNT || dimension === PLAIN;
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
