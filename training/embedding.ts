import { FLAG_COUNT } from '../src/reader/tokens.ts';
import type { Dropout } from './dropout.ts';
import type { Kernel, Room } from './kernel.ts';
import { type Example, type Network, OWN_PART } from './network.ts';
import { Projected } from './projected.ts';

/** What a pass needs. */
export interface PassOptions {
  kernel: Kernel;
  room: Room;
  /** The number of tokens of the longest text. */
  longest: number;
  random: () => number;
}

/** The vectors of a text's tokens, forward and backward. */
export class Embedding {
  /** A row of `width` per token. */
  readonly vectors: Float32Array;
  private readonly network: Network;
  private readonly projected: Projected;
  private readonly random: () => number;
  private readonly kept: Uint8Array;
  private readonly rolesSeen: Uint8Array;
  /** For each token, the offsets of its word's projection and of the word's own vector; -1 where there is none. */
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

  /** Forgets the projections, because the parameters have changed. */
  startBatch(): void {
    this.projected.reset();
  }

  endBatch(): void {
    this.projected.backward();
  }

  forward(example: Example, dropout: Dropout): void {
    for (let row = 0; row < example.length; row++) {
      this.sumWord(example, row, dropout);
      this.addFlags(example, row);
      this.addRoles(example, row, dropout);
      if (dropout.vector > 0) this.dropNumbers(row, dropout);
    }
  }

  /** Starts the vector of a token with those of its shape and of its word. */
  private sumWord(example: Example, row: number, dropout: Dropout): void {
    const { spec, parameters, own, shape } = this.network;
    const { width } = spec;
    const { vectors, random } = this;
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
    for (let unit = 0; unit < width; unit++) {
      let value = parameters[shapeAt + unit] as number;
      if (from !== -1) value += values[from + unit] as number;
      if (ownAt !== -1) value += OWN_PART * (parameters[ownAt + unit] as number);
      vectors[to + unit] = value;
    }
  }

  private addFlags(example: Example, row: number): void {
    const { flag, spec } = this.network;
    const flags = example.flags[row] as number;
    for (let bit = 0; bit < FLAG_COUNT; bit++) {
      if ((flags & (1 << bit)) !== 0) this.addParameters(row, flag + bit * spec.width);
    }
  }

  private addRoles(example: Example, row: number, dropout: Dropout): void {
    const { role, spec } = this.network;
    const seen = dropout.roles === 0 || this.random() >= dropout.roles;
    this.rolesSeen[row] = seen ? 1 : 0;
    if (!seen) return;
    for (let at = example.firstRole[row] as number; at < (example.firstRole[row + 1] as number); at++)
      this.addParameters(row, role + (example.roles[at] as number) * spec.width);
  }

  /** Adds a row of the parameters to the vector of a token. */
  private addParameters(row: number, from: number): void {
    const { spec, parameters } = this.network;
    const to = row * spec.width;
    for (let unit = 0; unit < spec.width; unit++)
      this.vectors[to + unit] = (this.vectors[to + unit] as number) + (parameters[from + unit] as number);
  }

  /** Sets some numbers of a token's vector to zero. */
  private dropNumbers(row: number, dropout: Dropout): void {
    const { width } = this.network.spec;
    const { vectors, kept, random } = this;
    const scale = 1 / (1 - dropout.vector);
    for (let at = row * width; at < (row + 1) * width; at++) {
      const keep = random() >= dropout.vector;
      kept[at] = keep ? 1 : 0;
      vectors[at] = keep ? (vectors[at] as number) * scale : 0;
    }
  }

  /**
   * Adds to the gradients of the parameters, from those of the vectors (`back`, which changes) and of the sentence
   * means.
   */
  backward(example: Example, back: Float32Array, backMeans: Float32Array, dropout: Dropout): void {
    const sizes = sentenceSizes(example);
    for (let row = 0; row < example.length; row++) {
      const size = sizes[example.sentence[row] as number] as number;
      this.backWord(example, row, back, backMeans, size, dropout);
      this.backRoles(example, row, back);
    }
  }

  /** Adds the gradients of a token's vector to those of its shape, its word and its flags. `size` is its sentence's. */
  private backWord(
    example: Example,
    row: number,
    back: Float32Array,
    backMeans: Float32Array,
    size: number,
    dropout: Dropout,
  ): void {
    const { gradients, spec, shape, flag } = this.network;
    const { width } = spec;
    const { kept, projected } = this;
    const scale = 1 / (1 - dropout.vector);
    const sentence = example.sentence[row] as number;
    const from = this.rows[row] as number;
    const ownAt = this.ownRows[row] as number;
    const shapeAt = shape + (example.shape[row] as number) * width;
    const flags = example.flags[row] as number;
    for (let unit = 0; unit < width; unit++) {
      let value =
        (back[row * width + unit] as number) + (backMeans[sentence * width + unit] as number) / size;
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
  }

  private backRoles(example: Example, row: number, back: Float32Array): void {
    if (this.rolesSeen[row] === 0) return;
    const { gradients, spec, role } = this.network;
    const { width } = spec;
    for (let at = example.firstRole[row] as number; at < (example.firstRole[row + 1] as number); at++) {
      const roleAt = role + (example.roles[at] as number) * width;
      for (let unit = 0; unit < width; unit++) {
        gradients[roleAt + unit] =
          (gradients[roleAt + unit] as number) + (back[row * width + unit] as number);
      }
    }
  }
}

/** How many tokens each sentence has. */
function sentenceSizes({ length, sentence, sentences }: Example): Int32Array {
  const sizes = new Int32Array(sentences);
  for (let row = 0; row < length; row++) {
    const index = sentence[row] as number;
    sizes[index] = (sizes[index] as number) + 1;
  }
  return sizes;
}
