import { exp, log, sigmoid } from '../src/reader/numerics.ts';
import { FLAG_COUNT } from '../src/reader/tokens.ts';
import { addTo, dot, softplus } from './linear.ts';
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
/** How sharply the strongest token speaks for its text. */
export const SHARPNESS = 2;
/** A token whose error is below this is not trained on. */
const SETTLED = 0.01;

/** Runs texts through a network, forward and backward. */
export class Pass {
  private readonly network: Network;
  private readonly projected: Projected;
  private readonly random: () => number;
  private vectors = new Float32Array(0);
  private kept = new Uint8Array(0);
  private rolesSeen = new Uint8Array(0);
  /** For each token the offset of its word's projection, and of its own vector; -1 where it has none. */
  private rows = new Int32Array(0);
  private ownRows = new Int32Array(0);
  private means = new Float32Array(0);
  private whole = new Float32Array(0);
  private hidden = new Float32Array(0);
  private hiddenKept = new Float32Array(0);
  /** One number per token and label of the head, of the text that went through last. */
  logits = new Float32Array(0);

  constructor(network: Network, components: Int8Array, random: () => number) {
    this.network = network;
    this.projected = new Projected(network, components);
    this.random = random;
  }

  private room(example: Example, place: HeadPlace): void {
    const { width } = this.network.spec;
    const { length, sentences } = example;
    const { hidden, labels } = place.spec;
    if (this.vectors.length < length * width) {
      this.vectors = new Float32Array(length * width * 2);
      this.kept = new Uint8Array(length * width * 2);
    }
    if (this.rows.length < length) {
      this.rows = new Int32Array(length * 2);
      this.ownRows = new Int32Array(length * 2);
      this.rolesSeen = new Uint8Array(length * 2);
    }
    if (this.means.length < sentences * width) this.means = new Float32Array(sentences * width * 2);
    if (this.hidden.length < length * hidden) {
      this.hidden = new Float32Array(length * hidden * 2);
      this.hiddenKept = new Float32Array(length * hidden * 2);
    }
    if (this.logits.length < length * labels.length)
      this.logits = new Float32Array(length * labels.length * 2);
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
    this.room(example, place);
    this.embed(example, dropout);
    this.average(example);
    this.hide(example, place, dropout);
    this.speak(example, place);
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
    const { means, vectors } = this;
    means.fill(0, 0, example.sentences * width);
    const whole = new Float32Array(width);
    this.whole = whole;
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

  private hide(example: Example, place: HeadPlace, dropout: Dropout): void {
    const { parameters, spec } = this.network;
    const { width, window } = spec;
    const { hidden: size } = place.spec;
    const { vectors, means, hidden, hiddenKept, random } = this;
    const half = (window - 1) >> 1;
    const scale = 1 / (1 - dropout.hidden);
    const ofText = new Float32Array(size);
    for (let unit = 0; unit < size; unit++) {
      ofText[unit] = dot(this.whole, 0, parameters, place.text + unit * width, width);
    }
    for (let row = 0; row < example.length; row++) {
      const to = row * size;
      const labelAt = place.label + (example.label[row] as number) * size;
      for (let unit = 0; unit < size; unit++) {
        hidden[to + unit] =
          (parameters[place.bias + unit] as number) + (parameters[labelAt + unit] as number);
      }
      // The vectors that a unit sees are one stretch of memory, and so are its weights.
      const low = Math.max(0, row - half);
      const high = Math.min(example.length - 1, row + half);
      const skipped = (low - row + half) * width;
      const seen = (high - low + 1) * width;
      const sentence = (example.sentence[row] as number) * width;
      for (let unit = 0; unit < size; unit++) {
        const weights = place.conv + unit * window * width + skipped;
        hidden[to + unit] =
          (hidden[to + unit] as number) +
          (ofText[unit] as number) +
          dot(vectors, low * width, parameters, weights, seen) +
          dot(means, sentence, parameters, place.sentence + unit * width, width);
      }
      for (let unit = 0; unit < size; unit++) {
        const value = hidden[to + unit] as number;
        let keep = value > 0 ? 1 : 0;
        if (dropout.hidden > 0 && keep === 1) keep = random() >= dropout.hidden ? scale : 0;
        hiddenKept[to + unit] = keep;
        hidden[to + unit] = keep === 0 ? 0 : value * keep;
      }
    }
  }

  private speak(example: Example, place: HeadPlace): void {
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
    const { width, window } = spec;
    const { hidden, hiddenKept, vectors, means } = this;
    const { length } = example;
    const half = (window - 1) >> 1;
    const back = new Float32Array(length * width);
    const backMeans = new Float32Array(example.sentences * width);
    const backText = new Float32Array(width);
    const textBack = new Float32Array(size);
    const unitBack = new Float32Array(size);
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
      }
      if (!any) continue;
      const low = Math.max(0, row - half);
      const high = Math.min(length - 1, row + half);
      const skipped = (low - row + half) * width;
      const seen = (high - low + 1) * width;
      const sentence = (example.sentence[row] as number) * width;
      for (let unit = 0; unit < size; unit++) {
        const slope = unitBack[unit] as number;
        if (slope === 0) continue;
        textBack[unit] = (textBack[unit] as number) + slope;
        const weights = place.conv + unit * window * width + skipped;
        addTo(gradients, weights, vectors, low * width, seen, slope);
        addTo(back, low * width, parameters, weights, seen, slope);
        const ofMean = place.sentence + unit * width;
        addTo(gradients, ofMean, means, sentence, width, slope);
        addTo(backMeans, sentence, parameters, ofMean, width, slope);
      }
    }
    for (let unit = 0; unit < size; unit++) {
      const slope = textBack[unit] as number;
      if (slope === 0) continue;
      addTo(gradients, place.text + unit * width, this.whole, 0, width, slope);
      addTo(backText, 0, parameters, place.text + unit * width, width, slope);
    }
    for (let row = 0; row < length; row++) addTo(back, row * width, backText, 0, width, 1 / length);
    this.backVectors(example, back, backMeans, dropout);
  }

  private backVectors(example: Example, back: Float32Array, backMeans: Float32Array, dropout: Dropout): void {
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
