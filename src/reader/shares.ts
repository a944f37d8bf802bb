import { type Head, WINDOW } from './model.ts';

/** What each distinct token gives to the hidden units of one head, at each distance. */
export class Shares {
  values = new Int32Array(0);
  private ready = new Uint8Array(0);
  private readonly head: Head;
  private readonly width: number;

  constructor(head: Head, width: number) {
    this.head = head;
    this.width = width;
  }

  /** Where the numbers of a slot begin in `values`. */
  of(slot: number, vectors: Int16Array): number {
    const { hidden, conv } = this.head;
    const { width } = this;
    const size = WINDOW * hidden;
    const at = slot * size;
    if (slot >= this.ready.length) this.grow(slot);
    if (this.ready[slot] === 1) return at;
    this.ready[slot] = 1;
    for (let offset = 0; offset < WINDOW; offset++) {
      const to = at + offset * hidden;
      for (let from = 0; from < width; from++) {
        const value = vectors[slot * width + from] as number;
        const weights = (offset * width + from) * hidden;
        for (let unit = 0; unit < hidden; unit++) {
          this.values[to + unit] =
            (this.values[to + unit] as number) + value * (conv[weights + unit] as number);
        }
      }
    }
    return at;
  }

  private grow(slot: number): void {
    const count = Math.max(256, slot + 1, this.ready.length * 2);
    const ready = new Uint8Array(count);
    ready.set(this.ready);
    this.ready = ready;
    const values = new Int32Array(count * WINDOW * this.head.hidden);
    values.set(this.values);
    this.values = values;
  }
}
