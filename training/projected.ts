import { addressOf, type Kernel, type Room } from './kernel.ts';
import type { Network } from './network.ts';
import { DIMENSIONS, STEP } from './vectors.ts';

/** Projections of the words of a batch: a row of `width` for each distinct one. */
export class Projected {
  private readonly rows = new Map<number, number>();
  private readonly order: number[] = [];
  private readonly network: Network;
  private readonly components: Int8Array;
  private readonly kernel: Kernel;
  /** The vector of one word. */
  private readonly vector: Float32Array;
  readonly values: Float32Array;
  readonly gradients: Float32Array;

  constructor(network: Network, components: Int8Array, kernel: Kernel, room: Room) {
    const size = (components.length / DIMENSIONS) * network.spec.width;
    this.network = network;
    this.components = components;
    this.kernel = kernel;
    this.vector = room.floats(DIMENSIONS);
    this.values = room.floats(size);
    this.gradients = room.floats(size);
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
    const { kernel, values } = this;
    const row = this.order.length * width;
    values.fill(0, row, row + width);
    this.gradients.fill(0, row, row + width);
    this.read(word);
    kernel.combine(
      addressOf(this.vector),
      DIMENSIONS,
      addressOf(parameters, project),
      4 * width,
      width,
      addressOf(values, row),
    );
    this.rows.set(word, row);
    this.order.push(word);
    return row;
  }

  /** Adds the gradients of the words' projections to those of the projection itself. */
  backward(): void {
    const { width } = this.network.spec;
    const { gradients, project } = this.network;
    for (const [index, word] of this.order.entries()) {
      this.read(word);
      this.kernel.spread(
        addressOf(this.vector),
        DIMENSIONS,
        addressOf(this.gradients, index * width),
        width,
        addressOf(gradients, project),
        4 * width,
      );
    }
  }

  /** Puts the components of a word into `vector`. */
  private read(word: number): void {
    for (let at = 0; at < DIMENSIONS; at++)
      this.vector[at] = (this.components[word * DIMENSIONS + at] ?? 0) * STEP;
  }
}
