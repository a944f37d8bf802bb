import type { Network } from './network.ts';
import { DIMENSIONS, STEP } from './vectors.ts';

/** Projections of the words of a batch: a row of `width` for each distinct one. */
export class Projected {
  private readonly rows = new Map<number, number>();
  private readonly order: number[] = [];
  private readonly network: Network;
  private readonly components: Int8Array;
  values = new Float32Array(1 << 14);
  gradients = new Float32Array(1 << 14);

  constructor(network: Network, components: Int8Array) {
    this.network = network;
    this.components = components;
  }

  reset(): void {
    this.rows.clear();
    this.order.length = 0;
  }

  /** The offset of a word's projection. */
  of(word: number): number {
    const known = this.rows.get(word);
    if (known !== undefined) return known;
    const { width } = this.network.spec;
    const { parameters, project } = this.network;
    const row = this.order.length * width;
    if (row + width > this.values.length) {
      const wider = new Float32Array(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
      const more = new Float32Array(wider.length);
      more.set(this.gradients);
      this.gradients = more;
    }
    for (let unit = 0; unit < width; unit++) {
      this.values[row + unit] = 0;
      this.gradients[row + unit] = 0;
    }
    for (let at = 0; at < DIMENSIONS; at++) {
      const value = (this.components[word * DIMENSIONS + at] ?? 0) * STEP;
      const from = project + at * width;
      for (let unit = 0; unit < width; unit++) {
        this.values[row + unit] =
          (this.values[row + unit] as number) + value * (parameters[from + unit] as number);
      }
    }
    this.rows.set(word, row);
    this.order.push(word);
    return row;
  }

  /** Hands what the words' projections should change by on to the projection. */
  backward(): void {
    const { width } = this.network.spec;
    const { gradients, project } = this.network;
    for (const [index, word] of this.order.entries()) {
      const row = index * width;
      for (let at = 0; at < DIMENSIONS; at++) {
        const value = (this.components[word * DIMENSIONS + at] ?? 0) * STEP;
        if (value === 0) continue;
        const to = project + at * width;
        for (let unit = 0; unit < width; unit++) {
          gradients[to + unit] =
            (gradients[to + unit] as number) + value * (this.gradients[row + unit] as number);
        }
      }
    }
  }
}
