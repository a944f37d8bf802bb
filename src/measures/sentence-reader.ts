import { shapeId } from '../reader/shapes.ts';
import { hashOf } from '../reader/tokens.ts';
import { factorAt } from './factors.ts';
import { pairsIn, withRanges } from './pairs.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { Rows } from './rows.ts';
import { slotsAround } from './slots.ts';
import { turnAt } from './turns.ts';
import type { Amount, Measure, Measured } from './types.ts';
import { COUNT, PERCENT, PLAIN, SHARE, TIMES } from './units.ts';
import { BREAKS, COMPARED, IDLE_WORDS, JOINING, LOOSE, shapeSet, UNREAL, WORD } from './words.ts';
import { MOST_OF_WHOLE, type Place, union, WordsAround } from './words-around.ts';

const COMMA = shapeId('comma');
const [BY, OF] = ['by', 'of'].map(hashOf);
const CLAUSE_ENDS = shapeSet('comma', 'semicolon', 'colon', 'stop');

/** Reads what one sentence measures. */
export class SentenceReader {
  private readonly rows: Rows;
  private readonly quantities: readonly Quantity[];
  private readonly around: WordsAround;
  /** The rows of clauses that did not happen. */
  private unreal: ReadonlySet<number> | undefined;
  /** The quantities that are not small, once pairs have given each other their units. */
  private large: readonly Quantity[] | undefined;

  /** Whether what a row says was done or is so, and not planned or wished for. */
  private readonly isDone: (row: number) => boolean;

  constructor(rows: Rows, isDone: (row: number) => boolean) {
    this.rows = rows;
    this.isDone = isDone;
    this.around = new WordsAround(rows);
    this.quantities = withRanges(rows, quantitiesIn(rows));
  }

  /** Adds all amounts, and with `takesMeasures` what is measured. */
  addTo({ measures, amounts }: Measured, takesMeasures: boolean): void {
    const { rows, quantities, around } = this;
    const pairs = pairsIn(rows, quantities);
    for (const quantity of quantities) amounts.push(amountOf(quantity));
    if (!takesMeasures) return;
    const own: Measure[] = [];
    const sentence = { when: around.when(), stage: around.stage(), isOnly: false, sentence: rows.from };
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
        near: parts.reduce<number[]>((near, part) => union(near, around.near(part)), []),
        noun,
        words: [...around.ofSentence(), ...this.numbersBeside(parts)],
        slots: parts.flatMap((part) => slotsAround(rows, part)),
        whole,
        start: rows.start(start),
        end: rows.end(end - 1),
      });
    };
    const paired = new Set(pairs.flat());
    for (const [before, after] of pairs) {
      if (!this.isSo(after.from)) continue;
      const noun = union(around.noun(before), around.noun(after));
      add('pair', [amountOf(before), amountOf(after)], [before, after], { noun, whole: 0 });
    }
    for (const quantity of quantities) {
      const kind = paired.has(quantity) ? null : this.kindOf(quantity);
      if (kind === null) continue;
      add(kind, [null, amountOf(quantity)], [quantity], {
        noun: around.noun(quantity),
        whole: quantity.whole,
      });
    }
    for (const share of this.sharesOfWhole()) {
      amounts.push(amountOf(share));
      const [kind, noun] = [this.kindOf(share), around.after(share)];
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
    this.unreal ??= unrealRows(this.rows);
    return !this.unreal.has(row) && this.isDone(row);
  }

  /** Whether a number says by how much something changed, and not how much it is. */
  private isChange({ dimension, from, to }: Quantity): boolean {
    const { rows } = this;
    if (dimension !== PERCENT && dimension !== TIMES) return false;
    const isBy = rows.hash(from - 1) === BY || (LOOSE.has(rows.hash(from - 1)) && rows.hash(from - 2) === BY);
    return isBy || COMPARED.has(rows.hash(to)) || COMPARED.has(rows.hash(to + 1));
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

  /** Hashes of the first other numbers of the sentence that are not small. */
  private numbersBeside(parts: readonly Place[]): number[] {
    this.large ??= this.quantities.filter(({ low }) => low >= SMALL);
    return this.large
      .slice(0, MAX_NUMBERS + parts.length)
      .filter(({ from }) => !parts.some((part) => part.from === from))
      .slice(0, MAX_NUMBERS)
      .map(({ dimension, low, high }) => hashOf(`${dimension} ${(low + high) / 2}`));
  }
}

const MAX_NUMBERS = 4;
/** Numbers below are in too many sentences to say which one it is. */
const SMALL = 10;
/** The rows of the clauses with `would` or `if`, which may begin its clause. */
function unrealRows(rows: Rows): ReadonlySet<number> {
  const found = new Set<number>();
  let first = rows.from;
  let isUnreal = false;
  for (let row = rows.from; row <= rows.to; row++) {
    if (row === rows.to || CLAUSE_ENDS.has(rows.shape(row)) || JOINING.has(rows.hash(row))) {
      for (let at = first; isUnreal && at < row; at++) found.add(at);
      first = row;
      isUnreal = false;
    }
    isUnreal ||= UNREAL.has(rows.hash(row));
  }
  return found;
}

function isCount({ dimension }: Quantity): boolean {
  return dimension === COUNT || dimension === PLAIN;
}

function amountOf({ dimension, low, high, per }: Quantity): Amount {
  return { dimension, low, high, per };
}
