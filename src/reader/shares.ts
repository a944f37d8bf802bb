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
/** Lanes that are summed up together. */
const TOGETHER = 4;

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
  /**
   * The weights of two units in one number. For each distance, and for each `TOGETHER` lanes of it, a row per number of the
   * token's vector; rows behind the last lane are zero.
   */
  private readonly weights: Float64Array;
  private readonly vector: Float64Array;

  constructor({ hidden, conv }: Head, width: number) {
    this.width = width;
    this.lanes = hidden >> 1;
    this.vector = new Float64Array(width);
    const blocks = Math.ceil(this.lanes / TOGETHER);
    this.weights = new Float64Array(WINDOW * blocks * width * TOGETHER);
    for (let at = 0; at < conv.length >> 1; at++) {
      const lane = at % this.lanes;
      const row = Math.floor(at / this.lanes);
      const block = Math.floor(row / width) * blocks + Math.floor(lane / TOGETHER);
      this.weights[(block * width + (row % width)) * TOGETHER + (lane % TOGETHER)] =
        (conv[2 * at] as number) + APART * (conv[2 * at + 1] as number);
    }
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
    const { lanes, values, vector, weights, width } = this;
    for (let at = 0; at < width; at++) vector[at] = vectors[slot * width + at] as number;
    let row = 0;
    for (let offset = 0; offset < WINDOW; offset++) {
      const to = (slot * WINDOW + offset) * lanes;
      for (let lane = 0; lane < lanes; lane += TOGETHER) {
        // Sums that stay in registers: most of the time for a text of new words is spent here.
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        for (let at = 0; at < width; at++, row += TOGETHER) {
          const value = vector[at] as number;
          a += value * (weights[row] as number);
          b += value * (weights[row + 1] as number);
          c += value * (weights[row + 2] as number);
          d += value * (weights[row + 3] as number);
        }
        values[to + lane] = shared(a);
        if (lane + 1 < lanes) values[to + lane + 1] = shared(b);
        if (lane + 2 < lanes) values[to + lane + 2] = shared(c);
        if (lane + 3 < lanes) values[to + lane + 3] = shared(d);
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

/** The two shares that lie in a sum, packed. */
function shared(sum: number): number {
  const high = Math.round(sum / APART);
  return packed(share(sum - high * APART), share(high));
}

function share(sum: number): number {
  const lower = lowered(sum);
  return lower > TOP ? TOP : lower < -TOP ? -TOP : lower;
}
