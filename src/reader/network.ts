import type { Head, Model } from './model.ts';
import { rowOf, WINDOW } from './model.ts';
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

/** Something that a row has besides its token: the pair that begins there, or a role. */
interface EncodedPair {
  row: number;
  slot: number;
}

/** A range of tokens by their slots, which stay good until the network forgets them. */
export interface Encoded {
  generation: number;
  /** A slot per row, with half a window of empty ones before and behind. */
  slots: Int32Array;
  pairs: readonly EncodedPair[];
  roles: readonly EncodedPair[];
}

/** The key of the slot for what is before and behind a text: slot 0, all zeros. */
const NO_TOKEN = -2_000_000;
const HALF = (WINDOW - 1) >> 1;

/** How much more room is made than a text needs, so that a slightly longer one fits too. */
const SPARE = 1.25;

/** Distinct tokens that are remembered at most, before all are forgotten. */
const REMEMBERED = 8192;

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
  /** Counts how often all slots were forgotten. */
  private generation = 0;
  private sums = new Int32Array(0);
  /** A row of one number per token for each label asked for, of what `run` read last, in units of the head's scale. */
  logits = new Float64Array(0);

  constructor(model: Model) {
    this.model = model;
    this.vectors = new Int16Array(256 * model.width);
  }

  /** A range of tokens as the network takes it; the same for every head. */
  encode(tokens: Tokens, { from, to }: Range, added = NONE): Encoded {
    // Only here, because what is encoded names slots.
    if (this.slots.size > REMEMBERED) {
      this.slots.clear();
      this.shares.clear();
      this.generation++;
    }
    if (this.slots.size === 0) this.vectors.fill(0, this.newSlot(NO_TOKEN), this.model.width);
    const size = to - from;
    const slots = new Int32Array(size + WINDOW - 1);
    const pairs: EncodedPair[] = [];
    for (let row = 0; row < size; row++) {
      slots[row + HALF] = this.slot(tokens, from + row);
      const pair = row + 1 < size ? this.pairSlot(tokens, from + row) : -1;
      if (pair !== -1) pairs.push({ row, slot: pair });
    }
    const roles = added.map(({ row, role }) => ({ row: row - from, slot: this.roleSlot(role) }));
    return { generation: this.generation, slots, pairs, roles };
  }

  /** Whether slots that were given out still mean the same. */
  knows({ generation }: Encoded): boolean {
    return generation === this.generation;
  }

  /** Fills `logits` for some labels (indices) over the rows of a range, the first of them at 0. */
  run(head: Head, labels: readonly number[], tokens: Tokens, { from, to }: Range, encoded: Encoded): void {
    const size = to - from;
    this.room(head, labels.length, size);
    this.convolve(head, encoded, size);
    this.addContext(head, tokens, from, to, encoded);
    this.speak(head, labels, size);
  }

  private room({ hidden }: Head, labels: number, size: number): void {
    if (this.sums.length < size * hidden) this.sums = new Int32Array(Math.ceil(size * hidden * SPARE));
    if (this.logits.length < size * labels) this.logits = new Float64Array(Math.ceil(size * labels * SPARE));
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

  /** The sums of the first layer: for each row what the tokens around it give, at their distance. */
  private convolve(head: Head, { slots, pairs, roles }: Encoded, size: number): void {
    const { hidden } = head;
    const { sums } = this;
    let shares = this.shares.get(head);
    if (shares === undefined) {
      shares = new Shares(head, this.model.width);
      this.shares.set(head, shares);
    }
    // All at once, so that their numbers do not move to a larger array in the loop below.
    for (const slot of slots) shares.of(slot, this.vectors);
    const { values } = shares;
    const step = WINDOW * hidden;
    for (let row = 0; row < size; row++) {
      const a = (slots[row] as number) * step;
      const b = (slots[row + 1] as number) * step + hidden;
      const c = (slots[row + 2] as number) * step + 2 * hidden;
      const d = (slots[row + 3] as number) * step + 3 * hidden;
      const e = (slots[row + 4] as number) * step + 4 * hidden;
      const f = (slots[row + 5] as number) * step + 5 * hidden;
      const g = (slots[row + 6] as number) * step + 6 * hidden;
      const h = (slots[row + 7] as number) * step + 7 * hidden;
      const i = (slots[row + 8] as number) * step + 8 * hidden;
      const to = row * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        sums[to + unit] =
          (values[a + unit] as number) +
          (values[b + unit] as number) +
          (values[c + unit] as number) +
          (values[d + unit] as number) +
          (values[e + unit] as number) +
          (values[f + unit] as number) +
          (values[g + unit] as number) +
          (values[h + unit] as number) +
          (values[i + unit] as number);
      }
    }
    for (const { row, slot } of pairs) {
      this.addShares(shares, slot, row, size, hidden);
      this.addShares(shares, slot, row + 1, size, hidden);
    }
    for (const { row, slot } of roles) this.addShares(shares, slot, row, size, hidden);
  }

  /** Adds what a slot at `row` gives to the hidden units of each row that sees it. */
  private addShares(shares: Shares, slot: number, row: number, size: number, hidden: number): void {
    const { sums } = this;
    const first = shares.of(slot, this.vectors);
    const { values } = shares;
    const low = Math.max(0, row + HALF - size + 1);
    const high = Math.min(WINDOW - 1, row + HALF);
    for (let offset = low; offset <= high; offset++) {
      const to = (row + HALF - offset) * hidden;
      const at = first + offset * hidden;
      for (let unit = 0; unit < hidden; unit++)
        sums[to + unit] = (sums[to + unit] as number) + (values[at + unit] as number);
    }
  }

  /** Adds the means of each sentence and of the text, and what its part of the text is under; cuts off what is below zero. */
  private addContext(head: Head, tokens: Tokens, from: number, to: number, encoded: Encoded): void {
    const { width } = this.model;
    const { hidden, under, bias } = head;
    const { sums } = this;
    const means = this.sentenceSums(tokens, from, to, encoded);
    const first = tokens.sentence[from] ?? 0;
    const whole = new Int32Array(width);
    for (let at = 0; at < means.length; at++)
      whole[at % width] = (whole[at % width] as number) + (means[at] as number);
    const given = new Int32Array(hidden);
    const ofText = meanShare(whole, to - from, head.text, hidden);
    let row = from;
    while (row < to) {
      const sentence = tokens.sentence[row] ?? 0;
      let end = row;
      while (end < to && tokens.sentence[end] === sentence) end++;
      const at = (sentence - first) * width;
      const ofSentence = meanShare(means.subarray(at, at + width), end - row, head.sentence, hidden);
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

  /** The sum of the vectors of each sentence; a pair counts for both its words. */
  private sentenceSums(tokens: Tokens, from: number, to: number, { slots, pairs }: Encoded): Int32Array {
    const { width } = this.model;
    const { vectors } = this;
    const first = tokens.sentence[from] ?? 0;
    const sums = new Int32Array(((tokens.sentence[to - 1] ?? 0) - first + 1) * width);
    const add = (row: number, slot: number, times: number) => {
      const at = ((tokens.sentence[from + row] ?? 0) - first) * width;
      for (let unit = 0; unit < width; unit++) {
        sums[at + unit] = (sums[at + unit] as number) + times * (vectors[slot * width + unit] as number);
      }
    };
    for (let row = 0; row < to - from; row++) add(row, slots[row + HALF] as number, 1);
    for (const { row, slot } of pairs) add(row, slot, 2);
    return sums;
  }

  private speak({ hidden, labels, out, outBias }: Head, asked: readonly number[], size: number): void {
    const { sums, logits } = this;
    const count = labels.length;
    for (const [index, label] of asked.entries())
      logits.fill(outBias[label] as number, index * size, (index + 1) * size);
    for (let row = 0; row < size; row++) {
      for (let unit = 0; unit < hidden; unit++) {
        const value = sums[row * hidden + unit] as number;
        // Half of them say nothing.
        if (value === 0) continue;
        for (let index = 0; index < asked.length; index++) {
          const at = index * size + row;
          logits[at] =
            (logits[at] as number) + value * (out[unit * count + (asked[index] as number)] as number);
        }
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
