import { type Head, WINDOW } from './model.ts';

/** Bits of a sum that are dropped, so that it fits into 16 bits with all that is added to it. */
export const DROPPED = 3;
/** The largest share: the sum of 34 (a window of tokens, two words of a pair and a role each) fits into 16 bits. */
const TOP = 900;

/** A sum in the units that shares are added in. */
export function lowered(sum: number): number {
  return (sum + (1 << (DROPPED - 1))) >> DROPPED;
}

/** Two sums of 16 bits in one of 32: added to others of the kind, each half adds up by itself. */
export function packed(low: number, high: number): number {
  return ((high << 16) + low) | 0;
}

/** Two sums of up to 26 bits lie in one number of 53 while they are multiplied out: the second is this many times larger. */
const APART = 2 ** 26;

/**
 * What each distinct token gives to the hidden units of one head, at each distance; two units in each number, so that one
 * addition does the work of two.
 */
export class Shares {
  /** Numbers per token and distance. */
  readonly lanes: number;
  values = new Int32Array(0);
  private ready = new Uint8Array(0);
  private readonly width: number;
  /** The weights of two units in one number: `window` times `width` rows of `lanes`. */
  private readonly weights: Float64Array;
  private readonly sums: Float64Array;

  constructor({ hidden, conv }: Head, width: number) {
    this.width = width;
    this.lanes = hidden >> 1;
    this.sums = new Float64Array(this.lanes);
    this.weights = new Float64Array(conv.length >> 1);
    for (let at = 0; at < this.weights.length; at++)
      this.weights[at] = (conv[2 * at] as number) + APART * (conv[2 * at + 1] as number);
  }

  /** Forgets all tokens. */
  clear(): void {
    this.ready.fill(0);
  }

  /** Works out the shares of a slot, where they are not known; `values` may be another array after it. */
  prepare(slot: number, vectors: Int16Array): void {
    if (slot >= this.ready.length) this.grow(slot);
    if (this.ready[slot] === 1) return;
    this.ready[slot] = 1;
    const { lanes, sums, values, weights, width } = this;
    for (let offset = 0; offset < WINDOW; offset++) {
      sums.fill(0);
      for (let from = 0; from < width; from++) {
        const value = vectors[slot * width + from] as number;
        if (value === 0) continue;
        const row = (offset * width + from) * lanes;
        for (let lane = 0; lane < lanes; lane++)
          sums[lane] = (sums[lane] as number) + value * (weights[row + lane] as number);
      }
      const to = (slot * WINDOW + offset) * lanes;
      for (let lane = 0; lane < lanes; lane++) {
        const sum = sums[lane] as number;
        const high = Math.round(sum / APART);
        values[to + lane] = packed(share(sum - high * APART), share(high));
      }
    }
  }

  private grow(slot: number): void {
    const count = Math.max(256, slot + 1, this.ready.length * 2);
    const ready = new Uint8Array(count);
    ready.set(this.ready);
    this.ready = ready;
    const values = new Int32Array(count * WINDOW * this.lanes);
    values.set(this.values);
    this.values = values;
  }
}

function share(sum: number): number {
  const lower = lowered(sum);
  return lower > TOP ? TOP : lower < -TOP ? -TOP : lower;
}
