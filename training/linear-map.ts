import { addressOf, type Kernel } from './kernel.ts';
import type { Network } from './network.ts';

/**
 * A linear map from neighboring vectors to hidden units, with a row of weights per unit. Offsets count numbers, not
 * bytes.
 */
export interface LinearMap {
  from: number;
  size: number;
  weights: number;
  /** The distance from one row of weights to the next. */
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

  /** Adds the results of a map to the units. */
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

  /** Adds to the gradients of a map's weights, and to the gradients of its vectors, which are in `back`. */
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
