import { exp, log, sigmoid } from '../src/reader/numerics.ts';
import { FLAG_COUNT } from '../src/reader/tokens.ts';
import { addressOf, type Kernel, type Room } from './kernel.ts';
import { type Example, type HeadPlace, type Network, OWN_PART } from './network.ts';
import { Projected } from './projected.ts';

/** What is left out at random while training, as shares. */
export interface Dropout {
  /** Of words: only their shape and flags are seen. */
  words: number;
  /** Of words: their own vector is not seen. */
  own: number;
  /** Of words: their roles are not seen. */
  roles: number;
  /** Of the numbers in a token's vector. */
  vector: number;
  /** Of hidden units. */
  hidden: number;
}

const NOTHING_LEFT_OUT: Dropout = { words: 0, own: 0, roles: 0, vector: 0, hidden: 0 };

/** A linear map from a stretch of vectors to hidden units: a row of weights for each unit. Offsets count numbers. */
interface LinearMap {
  from: number;
  size: number;
  weights: number;
  /** From row to row. */
  step: number;
}

/** What a pass works with. */
export interface PassOptions {
  kernel: Kernel;
  room: Room;
  /** Tokens of the longest text. */
  longest: number;
  random: () => number;
}

/** How sharply the strongest token speaks for its text. */
export const SHARPNESS = 2;
/** A token whose error is below this is not trained on. */
const SETTLED = 0.01;

/** Runs texts through a network, forward and backward. */
export class Pass {
  private readonly network: Network;
  private readonly kernel: Kernel;
  private readonly projected: Projected;
  private readonly random: () => number;
  private readonly vectors: Float32Array;
  private readonly back: Float32Array;
  private readonly kept: Uint8Array;
  private readonly rolesSeen: Uint8Array;
  /** For each token the offset of its word's projection, and of its own vector; -1 where it has none. */
  private readonly rows: Int32Array;
  private readonly ownRows: Int32Array;
  private readonly means: Float32Array;
  private readonly backMeans: Float32Array;
  private readonly whole: Float32Array;
  private readonly backWhole: Float32Array;
  private readonly hidden: Float32Array;
  private readonly hiddenKept: Float32Array;
  /** What the text as a whole gives to each hidden unit, and what the units of one token give back. */
  private readonly ofText: Float32Array;
  private readonly unitBack: Float32Array;
  private readonly textBack: Float32Array;
  /** One number per token and label of the head, of the text that went through last. */
  readonly logits: Float32Array;

  constructor(network: Network, components: Int8Array, { kernel, room, longest, random }: PassOptions) {
    const { width, heads } = network.spec;
    const most = Math.max(...heads.map(({ hidden }) => hidden));
    const mostLabels = Math.max(...heads.map(({ labels }) => labels.length));
    this.network = network;
    this.kernel = kernel;
    this.projected = new Projected(network, components, kernel, room);
    this.random = random;
    this.vectors = room.floats(longest * width);
    this.back = room.floats(longest * width);
    this.kept = new Uint8Array(longest * width);
    this.rolesSeen = new Uint8Array(longest);
    this.rows = new Int32Array(longest);
    this.ownRows = new Int32Array(longest);
    this.means = room.floats(longest * width);
    this.backMeans = room.floats(longest * width);
    this.whole = room.floats(width);
    this.backWhole = room.floats(width);
    this.hidden = room.floats(longest * most);
    this.hiddenKept = new Float32Array(longest * most);
    this.ofText = room.floats(most);
    this.unitBack = room.floats(most);
    this.textBack = room.floats(most);
    this.logits = new Float32Array(longest * mostLabels);
  }

  /** Forgets the projections: parameters have changed. */
  startBatch(): void {
    this.projected.reset();
  }

  endBatch(): void {
    this.projected.backward();
  }

  /** Fills `logits`. */
  forward(example: Example, dropout: Dropout = NOTHING_LEFT_OUT): void {
    const place = this.network.heads[example.head] as HeadPlace;
    this.embed(example, dropout);
    this.average(example);
    this.hiddenLayer(example, place, dropout);
    this.outputLayer(example, place);
  }

  private embed(example: Example, dropout: Dropout): void {
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

  private average(example: Example): void {
    const { width } = this.network.spec;
    const { means, vectors, whole } = this;
    means.fill(0, 0, example.sentences * width);
    whole.fill(0);
    let row = 0;
    while (row < example.length) {
      const sentence = example.sentence[row] as number;
      const from = row;
      const at = sentence * width;
      while (row < example.length && example.sentence[row] === sentence) {
        for (let unit = 0; unit < width; unit++) {
          const value = vectors[row * width + unit] as number;
          means[at + unit] = (means[at + unit] as number) + value;
          whole[unit] = (whole[unit] as number) + value;
        }
        row++;
      }
      for (let unit = 0; unit < width; unit++) means[at + unit] = (means[at + unit] as number) / (row - from);
    }
    for (let unit = 0; unit < width; unit++) whole[unit] = (whole[unit] as number) / example.length;
  }

  private hiddenLayer(example: Example, place: HeadPlace, dropout: Dropout): void {
    const { parameters } = this.network;
    const { hidden: size } = place.spec;
    const { vectors, means, whole, ofText, hidden, hiddenKept, random } = this;
    const scale = 1 / (1 - dropout.hidden);
    ofText.fill(0, 0, size);
    this.apply(whole, this.meanMap(0, place.text), size, ofText, 0);
    for (let row = 0; row < example.length; row++) {
      const to = row * size;
      const labelAt = place.label + (example.label[row] as number) * size;
      for (let unit = 0; unit < size; unit++) {
        hidden[to + unit] =
          (parameters[place.bias + unit] as number) +
          (parameters[labelAt + unit] as number) +
          (ofText[unit] as number);
      }
      this.apply(vectors, this.windowMap(row, example.length, place), size, hidden, to);
      this.apply(means, this.meanMap(example.sentence[row] as number, place.sentence), size, hidden, to);
      for (let unit = 0; unit < size; unit++) {
        const value = hidden[to + unit] as number;
        let keep = value > 0 ? 1 : 0;
        if (dropout.hidden > 0 && keep === 1) keep = random() >= dropout.hidden ? scale : 0;
        hiddenKept[to + unit] = keep;
        hidden[to + unit] = keep === 0 ? 0 : value * keep;
      }
    }
  }

  /** Of the vectors around a token: one stretch of memory, and so are their weights. */
  private windowMap(row: number, length: number, { conv }: HeadPlace): LinearMap {
    const { width, window } = this.network.spec;
    const half = (window - 1) >> 1;
    const low = Math.max(0, row - half);
    const high = Math.min(length - 1, row + half);
    return {
      from: low * width,
      size: (high - low + 1) * width,
      weights: conv + (low - row + half) * width,
      step: window * width,
    };
  }

  /** Of the mean of a sentence, or of the text. */
  private meanMap(index: number, weights: number): LinearMap {
    const { width } = this.network.spec;
    return { from: index * width, size: width, weights, step: width };
  }

  /** Adds to units what a map gives them. */
  private apply(
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
  private backpropagate(
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

  private outputLayer(example: Example, place: HeadPlace): void {
    const { parameters } = this.network;
    const { hidden: size, labels } = place.spec;
    const { logits, hidden } = this;
    const count = labels.length;
    for (let row = 0; row < example.length; row++) {
      for (const column of example.columns) {
        let sum = parameters[place.outBias + column] as number;
        for (let unit = 0; unit < size; unit++) {
          sum +=
            (hidden[row * size + unit] as number) * (parameters[place.out + unit * count + column] as number);
        }
        logits[row * count + column] = sum;
      }
    }
  }

  /** What a text says of one label as a whole, from its tokens. */
  pooled(example: Example, column: number): number {
    const count = (this.network.heads[example.head] as HeadPlace).spec.labels.length;
    let top = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < example.length; row++)
      top = Math.max(top, this.logits[row * count + column] as number);
    let sum = 0;
    for (let row = 0; row < example.length; row++) {
      sum += exp(((this.logits[row * count + column] as number) - top) * SHARPNESS);
    }
    return top + log(sum) / SHARPNESS;
  }

  /** Adds the gradients of a text that just went forward, and returns its loss. */
  backward(example: Example, spanWeight: number, share: number, dropout: Dropout): number {
    const place = this.network.heads[example.head] as HeadPlace;
    const { labels, hidden: size } = place.spec;
    const count = labels.length;
    const { length, columns } = example;
    const given = new Float32Array(length * count);
    let loss = 0;
    for (const [index, column] of columns.entries()) {
      const pooled = this.pooled(example, column);
      const truth = example.truth[index] as number;
      const weight = (example.weight[index] as number) / columns.length;
      const p = sigmoid(pooled);
      loss += weight * (truth * softplus(-pooled) + (1 - truth) * softplus(pooled));
      const slope = (p - truth) * weight * share;
      for (let row = 0; row < length; row++) {
        const logit = this.logits[row * count + column] as number;
        const part = exp((logit - pooled) * SHARPNESS);
        given[row * count + column] = part < SETTLED ? 0 : slope * part;
        const said = example.tokenTruth[row * columns.length + index] as number;
        const each = (spanWeight * (example.weight[index] as number)) / (length * columns.length);
        loss += each * (said * softplus(-logit) + (1 - said) * softplus(logit));
        const error = sigmoid(logit) - said;
        // Most tokens say no and are right; leaving them alone halves the time.
        if (Math.abs(error) < SETTLED) continue;
        given[row * count + column] = (given[row * count + column] as number) + error * each * share;
      }
    }
    this.backHidden(example, place, given, size, count, dropout);
    return loss;
  }

  private backHidden(
    example: Example,
    place: HeadPlace,
    given: Float32Array,
    size: number,
    count: number,
    dropout: Dropout,
  ): void {
    const { parameters, gradients, spec } = this.network;
    const { width } = spec;
    const { hidden, hiddenKept, vectors, means, whole, back, backMeans, backWhole } = this;
    const { unitBack, textBack } = this;
    const { length } = example;
    back.fill(0, 0, length * width);
    backMeans.fill(0, 0, example.sentences * width);
    backWhole.fill(0);
    textBack.fill(0, 0, size);
    for (let row = 0; row < length; row++) {
      unitBack.fill(0);
      for (const column of example.columns) {
        const slope = given[row * count + column] as number;
        if (slope === 0) continue;
        gradients[place.outBias + column] = (gradients[place.outBias + column] as number) + slope;
        for (let unit = 0; unit < size; unit++) {
          const at = place.out + unit * count + column;
          gradients[at] = (gradients[at] as number) + slope * (hidden[row * size + unit] as number);
          unitBack[unit] = (unitBack[unit] as number) + slope * (parameters[at] as number);
        }
      }
      let any = false;
      const labelAt = place.label + (example.label[row] as number) * size;
      for (let unit = 0; unit < size; unit++) {
        const value = (unitBack[unit] as number) * (hiddenKept[row * size + unit] as number);
        unitBack[unit] = value;
        if (value === 0) continue;
        any = true;
        gradients[place.bias + unit] = (gradients[place.bias + unit] as number) + value;
        gradients[labelAt + unit] = (gradients[labelAt + unit] as number) + value;
        textBack[unit] = (textBack[unit] as number) + value;
      }
      if (!any) continue;
      this.backpropagate(vectors, this.windowMap(row, length, place), size, unitBack, back);
      const sentence = this.meanMap(example.sentence[row] as number, place.sentence);
      this.backpropagate(means, sentence, size, unitBack, backMeans);
    }
    this.backpropagate(whole, this.meanMap(0, place.text), size, textBack, backWhole);
    for (let row = 0; row < length; row++) {
      for (let unit = 0; unit < width; unit++) {
        const at = row * width + unit;
        back[at] = (back[at] as number) + (backWhole[unit] as number) / length;
      }
    }
    this.backVectors(example, dropout);
  }

  private backVectors(example: Example, dropout: Dropout): void {
    const { gradients, spec, shape, flag, role } = this.network;
    const { width } = spec;
    const { kept, rows, ownRows, projected, back, backMeans } = this;
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

function softplus(x: number): number {
  return x > 30 ? x : log(1 + exp(x));
}
