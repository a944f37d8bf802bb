import { addressOf, type Kernel } from './kernel.ts';
import type { Network } from './network.ts';

/** A linear map from a stretch of vectors to hidden units: a row of weights for each unit. Offsets count numbers. */
export interface LinearMap {
  from: number;
  size: number;
  weights: number;
  /** From row to row. */
  step: number;
}

/** Applies linear maps whose weights are parameters of a network. */
export class LinearMaps {
  private readonly network: Network;
  private readonly kernel: Kernel;

  constructor(network: Network, kernel: Kernel) {
    this.network = network;
    this.kernel = kernel;
  }

  /** Adds to units what a map gives them. */
  apply(
    vectors: Float32Array,
    { from, size, weights, step }: LinearMap,
    count: number,
    units: Float32Array,
    to: number,
  ): void {
    const rows = addressOf(this.network.parameters, weights);
    this.kernel.multiply(addressOf(vectors, from), size, rows, 4 * step, count, addressOf(units, to));
  }

  /** Adds to the gradients of the weights of a map, and to those of its vectors in `back`. */
  backpropagate(
    vectors: Float32Array,
    { from, size, weights, step }: LinearMap,
    count: number,
    slopes: Float32Array,
    back: Float32Array,
  ): void {
    const { parameters, gradients } = this.network;
    const factors = addressOf(slopes);
    this.kernel.spread(
      factors,
      count,
      addressOf(vectors, from),
      size,
      addressOf(gradients, weights),
      4 * step,
    );
    this.kernel.combine(
      factors,
      count,
      addressOf(parameters, weights),
      4 * step,
      size,
      addressOf(back, from),
    );
  }
}
