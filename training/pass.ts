import { exp, log, sigmoid } from '../src/reader/numerics.ts';
import { type Dropout, rectify } from './dropout.ts';
import { Embedding, type PassOptions } from './embedding.ts';
import { type LinearMap, LinearMaps } from './linear-map.ts';
import type { Example, HeadPlace, Network } from './network.ts';
import { WideLayer } from './wide-layer.ts';

const NOTHING_LEFT_OUT: Dropout = { words: 0, own: 0, roles: 0, vector: 0, hidden: 0 };

/** How sharply the strongest token speaks for its text. */
export const SHARPNESS = 2;
/** A token whose error is below this is not trained on. */
const SETTLED = 0.01;

/** Runs texts through a network, forward and backward. */
export class Pass {
  private readonly network: Network;
  private readonly maps: LinearMaps;
  private readonly embedding: Embedding;
  private readonly random: () => number;
  private readonly back: Float32Array;
  private readonly means: Float32Array;
  private readonly backMeans: Float32Array;
  private readonly whole: Float32Array;
  private readonly backWhole: Float32Array;
  private readonly hidden: Float32Array;
  private readonly hiddenKept: Float32Array;
  private readonly wide: WideLayer;
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
    this.maps = new LinearMaps(network, kernel);
    this.embedding = new Embedding(network, components, { kernel, room, longest, random });
    this.random = random;
    this.back = room.floats(longest * width);
    this.means = room.floats(longest * width);
    this.backMeans = room.floats(longest * width);
    this.whole = room.floats(width);
    this.backWhole = room.floats(width);
    this.hidden = room.floats(longest * most);
    this.hiddenKept = new Float32Array(longest * most);
    this.wide = new WideLayer(network, this.maps, room, longest, random);
    this.ofText = room.floats(most);
    this.unitBack = room.floats(most);
    this.textBack = room.floats(most);
    this.logits = new Float32Array(longest * mostLabels);
  }

  /** Forgets the projections: parameters have changed. */
  startBatch(): void {
    this.embedding.startBatch();
  }

  endBatch(): void {
    this.embedding.endBatch();
  }

  /** Fills `logits`. */
  forward(example: Example, dropout: Dropout = NOTHING_LEFT_OUT): void {
    const place = this.network.heads[example.head] as HeadPlace;
    this.embedding.forward(example, dropout);
    this.average(example);
    this.hiddenLayer(example, place, dropout);
    this.wide.forward(example, place, this.hidden, dropout);
    this.outputLayer(example, place);
  }

  private average(example: Example): void {
    const { width } = this.network.spec;
    const { means, whole } = this;
    const { vectors } = this.embedding;
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
    const { means, whole, ofText, hidden, hiddenKept, random, maps } = this;
    const { vectors } = this.embedding;
    ofText.fill(0, 0, size);
    maps.apply(whole, this.meanMap(0, place.text), size, ofText, 0);
    for (let row = 0; row < example.length; row++) {
      const to = row * size;
      const labelAt = place.label + (example.label[row] as number) * size;
      for (let unit = 0; unit < size; unit++) {
        hidden[to + unit] =
          (parameters[place.bias + unit] as number) +
          (parameters[labelAt + unit] as number) +
          (ofText[unit] as number);
      }
      maps.apply(vectors, this.windowMap(row, example.length, place), size, hidden, to);
      maps.apply(means, this.meanMap(example.sentence[row] as number, place.sentence), size, hidden, to);
      rectify(hidden, hiddenKept, to, to + size, dropout, random);
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

  private outputLayer(example: Example, place: HeadPlace): void {
    const { parameters } = this.network;
    const { hidden: size, wide: wideSize, labels } = place.spec;
    const { logits, hidden } = this;
    const wide = this.wide.units;
    const count = labels.length;
    for (let row = 0; row < example.length; row++) {
      for (const column of example.columns) {
        let sum = parameters[place.outBias + column] as number;
        for (let unit = 0; unit < size; unit++) {
          sum +=
            (hidden[row * size + unit] as number) * (parameters[place.out + unit * count + column] as number);
        }
        for (let unit = 0; unit < wideSize; unit++) {
          sum +=
            (wide[row * wideSize + unit] as number) *
            (parameters[place.wideOut + unit * count + column] as number);
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
    this.wide.backward(example, place, this.hidden, given);
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
    const { maps, hidden, hiddenKept, means, whole, back, backMeans, backWhole } = this;
    const { unitBack, textBack } = this;
    const { vectors } = this.embedding;
    const { length } = example;
    back.fill(0, 0, length * width);
    backMeans.fill(0, 0, example.sentences * width);
    backWhole.fill(0);
    textBack.fill(0, 0, size);
    for (let row = 0; row < length; row++) {
      unitBack.set(this.wide.back.subarray(row * size, (row + 1) * size));
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
      maps.backpropagate(vectors, this.windowMap(row, length, place), size, unitBack, back);
      const sentence = this.meanMap(example.sentence[row] as number, place.sentence);
      maps.backpropagate(means, sentence, size, unitBack, backMeans);
    }
    maps.backpropagate(whole, this.meanMap(0, place.text), size, textBack, backWhole);
    for (let row = 0; row < length; row++) {
      for (let unit = 0; unit < width; unit++) {
        const at = row * width + unit;
        back[at] = (back[at] as number) + (backWhole[unit] as number) / length;
      }
    }
    this.embedding.backward(example, back, backMeans, dropout);
  }
}

function softplus(x: number): number {
  return x > 30 ? x : log(1 + exp(x));
}
