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

/**
 * What each distinct token gives to the hidden units of one head, at each distance; two units in each number, so that one
 * addition does the work of two.
 */
export class Shares {
  /** Numbers per token and distance. */
  readonly lanes: number;
  values = new Int32Array(0);
  private ready = new Uint8Array(0);
  private readonly head: Head;
  private readonly width: number;
  private readonly sums: Int32Array;

  constructor(head: Head, width: number) {
    this.head = head;
    this.width = width;
    this.lanes = head.hidden >> 1;
    this.sums = new Int32Array(head.hidden);
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
    const { lanes, sums, width } = this;
    const { hidden, conv } = this.head;
    for (let offset = 0; offset < WINDOW; offset++) {
      sums.fill(0);
      for (let from = 0; from < width; from++) {
        const value = vectors[slot * width + from] as number;
        const weights = (offset * width + from) * hidden;
        for (let unit = 0; unit < hidden; unit++)
          sums[unit] = (sums[unit] as number) + value * (conv[weights + unit] as number);
      }
      const to = (slot * WINDOW + offset) * lanes;
      for (let lane = 0; lane < lanes; lane++)
        this.values[to + lane] = packed(share(sums[2 * lane] as number), share(sums[2 * lane + 1] as number));
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
  return Math.max(-TOP, Math.min(TOP, lowered(sum)));
}
