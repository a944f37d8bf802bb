import { LABELS } from '../reader/labels.ts';
import { shapeId } from '../reader/shapes.ts';
import { hashOf } from '../reader/tokens.ts';
import { partAround } from './pairs.ts';
import type { Quantity } from './quantities.ts';
import type { Rows } from './rows.ts';
import type { Stage } from './types.ts';
import { COUNT, SHARE } from './units.ts';
import { IDLE_WORDS, JOINING, TIMES_OF, WORD } from './words.ts';

const [COLON, SEMICOLON, YEAR, ORDINAL] = (['colon', 'semicolon', 'year', 'ordinal'] as const).map(shapeId);
/** Rows of a sentence whose words are kept, and how many of them. */
const LONGEST = 60;
const MAX_WORDS = 20;
/** Words of the whole of a share: `2 of 10 nightly builds`. */
export const MOST_OF_WHOLE = 3;
/** Words of a sentence that say when. */
const MAX_WHEN = 8;

/** The rows of a number, and the first word after its unit. */
export type Place = Pick<Quantity, 'from' | 'to' | 'next'>;

/** What the words of a sentence say of its numbers. */
export class WordsAround {
  private readonly rows: Rows;
  private stems: readonly number[] | undefined;

  constructor(rows: Rows) {
    this.rows = rows;
  }

  /** Stems of what is measured: a label before it, and words near it, up to the numbers around. */
  near(place: Place): number[] {
    const { from } = partAround(this.rows, place);
    let first = Math.max(from, place.from - 8);
    for (let row = place.from - 1; row > first; row--) if (this.rows.isNumber(row)) first = row;
    return union(this.label(place.from), union(this.rows.stems(first, place.from, 5), this.after(place)));
  }

  /** Stems after a number, up to the next one or the next clause. */
  after(place: Place): number[] {
    const { rows } = this;
    const to = Math.min(partAround(rows, place).to, place.next + 6);
    let end = place.next;
    while (end < to && !rows.isNumber(end) && !JOINING.has(rows.hash(end))) end++;
    return rows.stems(place.next, end, 4);
  }

  /** Stems of what a count counts, or of what a share is of. */
  noun(quantity: Quantity): number[] {
    if (quantity.dimension === COUNT) return this.after(quantity);
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
  ofSentence(): readonly number[] {
    const { rows } = this;
    this.stems ??= rows.stems(rows.from, Math.min(rows.to, rows.from + LONGEST), MAX_WORDS);
    return this.stems;
  }

  /** Hashes of the words that say which time it was. */
  when(): number[] {
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

  /** Whether the part of a story that the sentence is in says how things were, or how they became. */
  stage(): Stage {
    const label = LABELS[this.rows.label(this.rows.to - 1)];
    if (label === 'context') return 'start';
    return label === 'result' ? 'end' : null;
  }
}

/** Each number once; these lists are too short for a set. */
export function union(a: readonly number[], b: readonly number[]): number[] {
  const all: number[] = [];
  for (const one of a) if (!all.includes(one)) all.push(one);
  for (const one of b) if (!all.includes(one)) all.push(one);
  return all;
}
