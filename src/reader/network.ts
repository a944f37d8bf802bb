import type { Head, Model } from './model.ts';
import { rowOf } from './model.ts';
import { shapeId } from './shapes.ts';
import { Shares } from './shares.ts';
import { CAPITAL, CAPITALS, FLAG_COUNT, MIXED, pairHash, type Range, type Tokens } from './tokens.ts';

/** The shape of a word that the table lacks. */
export function unknownShape(flags: number): number {
  if (flags & MIXED) return UNKNOWN_MIXED;
  if (flags & CAPITALS) return UNKNOWN_CAPITALS;
  return flags & CAPITAL ? UNKNOWN_NAME : UNKNOWN;
}

const UNKNOWN = shapeId('unknown');
const UNKNOWN_NAME = shapeId('unknown-name');
const UNKNOWN_CAPITALS = shapeId('unknown-capitals');
const UNKNOWN_MIXED = shapeId('unknown-mixed');

/** A role that a token has besides what the model knows of its word. */
export interface AddedRole {
  /** The row of the table. */
  row: number;
  /** The row of the model's roles. */
  role: number;
}

const NONE: readonly AddedRole[] = [];

/** How much more room is made than a text needs, so that a slightly longer one fits too. */
const SPARE = 1.25;

/** Distinct tokens that are remembered at most, before all are forgotten. */
const REMEMBERED = 4096;

/**
 * The network at work, in integers. Its first layer is linear, so what a token adds to each hidden unit at each distance
 * is worked out once for each distinct token and then only added up.
 */
export class Network {
  readonly model: Model;
  /** Distinct tokens: their word, shape and flags in one number, and their row in `vectors`. */
  private readonly slots = new Map<number, number>();
  private vectors: Int16Array;
  private readonly shares = new Map<Head, Shares>();
  private slotOf = new Int32Array(0);
  /** The slot of the pair that begins at a row, -1 where the table has none. */
  private pairOf = new Int32Array(0);
  private added: { row: number; slot: number }[] = [];
  private sums = new Int32Array(0);
  /** A row of one number per token for each label asked for, of what `run` read last, in units of the head's scale. */
  logits = new Float64Array(0);

  constructor(model: Model) {
    this.model = model;
    this.vectors = new Int16Array(256 * model.width);
  }

  /** Fills `logits` for some labels (indices) over the rows of a range, the first of them at 0. */
  run(head: Head, labels: readonly number[], tokens: Tokens, { from, to }: Range, added = NONE): void {
    const size = to - from;
    this.room(head, labels.length, size);
    this.added = added.map(({ row, role }) => ({ row: row - from, slot: this.roleSlot(role) }));
    for (let row = 0; row < size; row++) {
      this.slotOf[row] = this.slot(tokens, from + row);
      this.pairOf[row] = row + 1 < size ? this.pairSlot(tokens, from + row) : -1;
    }
    this.convolve(head, size);
    this.addContext(head, tokens, from, to);
    this.speak(head, labels, size);
  }

  private room({ hidden }: Head, labels: number, size: number): void {
    if (this.slotOf.length < size) {
      this.slotOf = new Int32Array(size * 2);
      this.pairOf = new Int32Array(size * 2);
    }
    if (this.sums.length < size * hidden) this.sums = new Int32Array(Math.ceil(size * hidden * SPARE));
    if (this.logits.length < size * labels) this.logits = new Float64Array(Math.ceil(size * labels * SPARE));
    // Only between two texts, because the rows of a text name slots.
    if (this.slots.size > REMEMBERED) {
      this.slots.clear();
      this.shares.clear();
    }
  }

  private slot(tokens: Tokens, row: number): number {
    const hash = tokens.hash[row] ?? 0;
    const flags = tokens.flags[row] ?? 0;
    const word = hash === 0 ? -1 : rowOf(this.model.words, hash);
    const shape = hash !== 0 && word === -1 ? unknownShape(flags) : (tokens.shape[row] ?? 0);
    const key = ((word + 1) * 64 + shape) * 128 + flags;
    const known = this.slots.get(key);
    if (known !== undefined) return known;
    const at = this.newSlot(key);
    const { width, words, shapes, flags: ofFlags } = this.model;
    for (let unit = 0; unit < width; unit++) {
      let value = shapes[shape * width + unit] ?? 0;
      if (word !== -1) value += words.vectors[word * width + unit] ?? 0;
      for (let bit = 0; bit < FLAG_COUNT; bit++)
        if (flags & (1 << bit)) value += ofFlags[bit * width + unit] ?? 0;
      this.vectors[at + unit] = value;
    }
    return at / width;
  }

  /** The slot of two words in a row that mean something together. */
  private pairSlot(tokens: Tokens, row: number): number {
    const first = tokens.hash[row] ?? 0;
    const second = tokens.hash[row + 1] ?? 0;
    if (first === 0 || second === 0) return -1;
    const { pairs, width } = this.model;
    const pair = rowOf(pairs, pairHash(first, second));
    if (pair === -1) return -1;
    const known = this.slots.get(-1 - pair);
    if (known !== undefined) return known;
    const at = this.newSlot(-1 - pair);
    for (let unit = 0; unit < width; unit++)
      this.vectors[at + unit] = pairs.vectors[pair * width + unit] ?? 0;
    return at / width;
  }

  private roleSlot(role: number): number {
    const { roles, width } = this.model;
    const key = -1_000_000 - role;
    const known = this.slots.get(key);
    if (known !== undefined) return known;
    const at = this.newSlot(key);
    for (let unit = 0; unit < width; unit++)
      this.vectors[at + unit] = roles.vectors[role * width + unit] ?? 0;
    return at / width;
  }

  /** Where the vector of a new slot begins. */
  private newSlot(key: number): number {
    const { width } = this.model;
    const slot = this.slots.size;
    this.slots.set(key, slot);
    const at = slot * width;
    if (at + width > this.vectors.length) {
      const wider = new Int16Array(this.vectors.length * 2);
      wider.set(this.vectors);
      this.vectors = wider;
    }
    return at;
  }

  private convolve(head: Head, size: number): void {
    const { window, width } = this.model;
    const { hidden } = head;
    const { sums, slotOf } = this;
    let shares = this.shares.get(head);
    if (shares === undefined) {
      shares = new Shares(head, window, width);
      this.shares.set(head, shares);
    }
    sums.fill(0, 0, size * hidden);
    for (let row = 0; row < size; row++) {
      this.addShares(shares, slotOf[row] as number, row, size, hidden);
      const pair = this.pairOf[row] as number;
      if (pair === -1) continue;
      this.addShares(shares, pair, row, size, hidden);
      this.addShares(shares, pair, row + 1, size, hidden);
    }
    for (const { row, slot } of this.added) this.addShares(shares, slot, row, size, hidden);
  }

  /** Adds what a slot at `row` gives to the hidden units of each row that sees it. */
  private addShares(shares: Shares, slot: number, row: number, size: number, hidden: number): void {
    const { window } = this.model;
    const { sums } = this;
    const half = (window - 1) >> 1;
    const first = shares.of(slot, this.vectors);
    const { values } = shares;
    const low = Math.max(0, row + half - size + 1);
    const high = Math.min(window - 1, row + half);
    for (let offset = low; offset <= high; offset++) {
      const to = (row + half - offset) * hidden;
      const at = first + offset * hidden;
      for (let unit = 0; unit < hidden; unit++)
        sums[to + unit] = (sums[to + unit] as number) + (values[at + unit] as number);
    }
  }

  /** Adds the means of each sentence and of the text, and what its part of the text is under; cuts off what is below zero. */
  private addContext(head: Head, tokens: Tokens, from: number, to: number): void {
    const { width } = this.model;
    const { hidden, under, bias } = head;
    const { sums } = this;
    const mean = new Int32Array(width);
    const whole = new Int32Array(width);
    for (let row = from; row < to; row++) this.addVector(whole, row - from);
    const given = new Int32Array(hidden);
    const ofText = meanShare(whole, to - from, head.text, hidden);
    let row = from;
    while (row < to) {
      const sentence = tokens.sentence[row];
      let end = row;
      mean.fill(0);
      for (; end < to && tokens.sentence[end] === sentence; end++) this.addVector(mean, end - from);
      const ofSentence = meanShare(mean, end - row, head.sentence, hidden);
      for (let unit = 0; unit < hidden; unit++) {
        given[unit] = (ofSentence[unit] as number) + (ofText[unit] as number) + (bias[unit] as number);
      }
      for (; row < end; row++) {
        const at = (row - from) * hidden;
        const label = (tokens.label[row] ?? 0) * hidden;
        for (let unit = 0; unit < hidden; unit++) {
          const value =
            (sums[at + unit] as number) + (given[unit] as number) + (under[label + unit] as number);
          sums[at + unit] = value > 0 ? value : 0;
        }
      }
    }
  }

  /** Adds the vector of a row of the range, and of the pair that begins there, which counts for both its words. */
  private addVector(sum: Int32Array, row: number): void {
    const { width } = this.model;
    const { vectors, slotOf, pairOf } = this;
    const at = (slotOf[row] as number) * width;
    for (let unit = 0; unit < width; unit++)
      sum[unit] = (sum[unit] as number) + (vectors[at + unit] as number);
    const pair = (pairOf[row] as number) * width;
    if (pair < 0) return;
    for (let unit = 0; unit < width; unit++)
      sum[unit] = (sum[unit] as number) + 2 * (vectors[pair + unit] as number);
  }

  private speak({ hidden, labels, out, outBias }: Head, asked: readonly number[], size: number): void {
    const { sums, logits } = this;
    for (const [index, label] of asked.entries()) {
      for (let row = 0; row < size; row++) {
        let sum = outBias[label] as number;
        for (let unit = 0; unit < hidden; unit++) {
          sum += (sums[row * hidden + unit] as number) * (out[unit * labels.length + label] as number);
        }
        logits[index * size + row] = sum;
      }
    }
  }
}

/** What the mean of `count` vectors gives to each hidden unit; rounded, so that it is a whole number everywhere. */
function meanShare(sum: Int32Array, count: number, weights: Int8Array, hidden: number): Int32Array {
  const shares = new Int32Array(hidden);
  for (let unit = 0; unit < hidden; unit++) {
    let total = 0;
    for (let at = 0; at < sum.length; at++)
      total += (sum[at] as number) * (weights[at * hidden + unit] as number);
    shares[unit] = Math.round(total / count);
  }
  return shares;
}
