import { FLAG_COUNT } from '../src/reader/tokens.ts';
import type { Dropout } from './dropout.ts';
import type { Kernel, Room } from './kernel.ts';
import { type Example, type Network, OWN_PART } from './network.ts';
import { Projected } from './projected.ts';

/** What a pass works with. */
export interface PassOptions {
  kernel: Kernel;
  room: Room;
  /** Tokens of the longest text. */
  longest: number;
  random: () => number;
}

/** The vectors of a text's tokens, forward and backward. */
export class Embedding {
  /** A row of `width` for each token. */
  readonly vectors: Float32Array;
  private readonly network: Network;
  private readonly projected: Projected;
  private readonly random: () => number;
  private readonly kept: Uint8Array;
  private readonly rolesSeen: Uint8Array;
  /** For each token the offset of its word's projection, and of its own vector; -1 where it has none. */
  private readonly rows: Int32Array;
  private readonly ownRows: Int32Array;

  constructor(network: Network, components: Int8Array, { kernel, room, longest, random }: PassOptions) {
    const { width } = network.spec;
    this.network = network;
    this.projected = new Projected(network, components, kernel, room);
    this.random = random;
    this.vectors = room.floats(longest * width);
    this.kept = new Uint8Array(longest * width);
    this.rolesSeen = new Uint8Array(longest);
    this.rows = new Int32Array(longest);
    this.ownRows = new Int32Array(longest);
  }

  /** Forgets the projections: parameters have changed. */
  startBatch(): void {
    this.projected.reset();
  }

  endBatch(): void {
    this.projected.backward();
  }

  forward(example: Example, dropout: Dropout): void {
    const { spec, parameters, own, shape, flag, role } = this.network;
    const { width } = spec;
    const { vectors, kept, random } = this;
    for (let row = 0; row < example.length; row++) {
      const to = row * width;
      const seen = dropout.words === 0 || random() >= dropout.words;
      const word = seen ? (example.word[row] as number) : -1;
      const ownRow = seen ? (example.own[row] as number) : -1;
      const ownSeen = ownRow !== -1 && (dropout.own === 0 || random() >= dropout.own);
      const from = word === -1 ? -1 : this.projected.of(word);
      const ownAt = ownSeen ? own + ownRow * width : -1;
      this.rows[row] = from;
      this.ownRows[row] = ownAt;
      const { values } = this.projected;
      const shapeAt = shape + (example.shape[row] as number) * width;
      const flags = example.flags[row] as number;
      for (let unit = 0; unit < width; unit++) {
        let value = parameters[shapeAt + unit] as number;
        if (from !== -1) value += values[from + unit] as number;
        if (ownAt !== -1) value += OWN_PART * (parameters[ownAt + unit] as number);
        vectors[to + unit] = value;
      }
      for (let bit = 0; bit < FLAG_COUNT; bit++) {
        if ((flags & (1 << bit)) === 0) continue;
        const flagAt = flag + bit * width;
        for (let unit = 0; unit < width; unit++) {
          vectors[to + unit] = (vectors[to + unit] as number) + (parameters[flagAt + unit] as number);
        }
      }
      const rolesSeen = dropout.roles === 0 || random() >= dropout.roles;
      this.rolesSeen[row] = rolesSeen ? 1 : 0;
      for (
        let at = example.firstRole[row] as number;
        rolesSeen && at < (example.firstRole[row + 1] as number);
        at++
      ) {
        const roleAt = role + (example.roles[at] as number) * width;
        for (let unit = 0; unit < width; unit++) {
          vectors[to + unit] = (vectors[to + unit] as number) + (parameters[roleAt + unit] as number);
        }
      }
      if (dropout.vector > 0) {
        const scale = 1 / (1 - dropout.vector);
        for (let unit = 0; unit < width; unit++) {
          const keep = random() >= dropout.vector;
          kept[to + unit] = keep ? 1 : 0;
          vectors[to + unit] = keep ? (vectors[to + unit] as number) * scale : 0;
        }
      }
    }
  }

  /** Adds to the gradients, from what vectors and means of sentences are given back; changes `back`. */
  backward(example: Example, back: Float32Array, backMeans: Float32Array, dropout: Dropout): void {
    const { gradients, spec, shape, flag, role } = this.network;
    const { width } = spec;
    const { kept, rows, ownRows, projected } = this;
    const sizes = new Int32Array(example.sentences);
    for (let row = 0; row < example.length; row++) {
      const sentence = example.sentence[row] as number;
      sizes[sentence] = (sizes[sentence] as number) + 1;
    }
    const scale = 1 / (1 - dropout.vector);
    for (let row = 0; row < example.length; row++) {
      const sentence = example.sentence[row] as number;
      const from = rows[row] as number;
      const ownAt = ownRows[row] as number;
      const shapeAt = shape + (example.shape[row] as number) * width;
      const flags = example.flags[row] as number;
      for (let unit = 0; unit < width; unit++) {
        let value =
          (back[row * width + unit] as number) +
          (backMeans[sentence * width + unit] as number) / (sizes[sentence] as number);
        if (dropout.vector > 0) value *= kept[row * width + unit] === 1 ? scale : 0;
        back[row * width + unit] = value;
        if (value === 0) continue;
        gradients[shapeAt + unit] = (gradients[shapeAt + unit] as number) + value;
        if (from !== -1)
          projected.gradients[from + unit] = (projected.gradients[from + unit] as number) + value;
        if (ownAt !== -1) gradients[ownAt + unit] = (gradients[ownAt + unit] as number) + OWN_PART * value;
        for (let bit = 0; bit < FLAG_COUNT; bit++) {
          if ((flags & (1 << bit)) === 0) continue;
          const at = flag + bit * width + unit;
          gradients[at] = (gradients[at] as number) + value;
        }
      }
      if (this.rolesSeen[row] === 0) continue;
      for (let at = example.firstRole[row] as number; at < (example.firstRole[row + 1] as number); at++) {
        const roleAt = role + (example.roles[at] as number) * width;
        for (let unit = 0; unit < width; unit++) {
          gradients[roleAt + unit] =
            (gradients[roleAt + unit] as number) + (back[row * width + unit] as number);
        }
      }
    }
  }
}
