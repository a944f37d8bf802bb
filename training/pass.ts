import { exp, log, sigmoid } from '../src/reader/numerics.ts';
import { type Dropout, rectify } from './dropout.ts';
import { Embedding, type PassOptions } from './embedding.ts';
import { type LinearMap, LinearMaps } from './linear-map.ts';
import { Means } from './means.ts';
import type { Example, HeadPlace, Network } from './network.ts';
import { WideLayer } from './wide-layer.ts';

const NOTHING_LEFT_OUT: Dropout = { words: 0, own: 0, roles: 0, vector: 0, hidden: 0 };

/** How much the strongest tokens of a text outweigh the others in what the text says as a whole. */
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
  private readonly means: Means;
  private readonly backMeans: Means;
  private readonly hidden: Float32Array;
  private readonly hiddenKept: Float32Array;
  private readonly wide: WideLayer;
  /**
   * What the mean of the text adds to each hidden unit, and the gradients of the units of one token and of the text.
   */
  private readonly ofText: Float32Array;
  private readonly unitBack: Float32Array;
  private readonly textBack: Float32Array;
  /** One number per token and label of the head, for the text that went forward last. */
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
    this.means = new Means(width, room, longest);
    this.backMeans = new Means(width, room, longest);
    this.hidden = room.floats(longest * most);
    this.hiddenKept = new Float32Array(longest * most);
    this.wide = new WideLayer(network, this.maps, room, longest, random);
    this.ofText = room.floats(most);
    this.unitBack = room.floats(most);
    this.textBack = room.floats(most);
    this.logits = new Float32Array(longest * mostLabels);
  }

  /** Forgets the projections, because the parameters have changed. */
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
    this.means.forward(example, this.embedding.vectors);
    this.hiddenLayer(example, place, dropout);
    this.wide.forward(example, place, this.hidden, dropout);
    this.outputLayer(example, place);
  }

  private hiddenLayer(example: Example, place: HeadPlace, dropout: Dropout): void {
    const { parameters } = this.network;
    const { hidden: size } = place.spec;
    const { means, ofText, hidden, hiddenKept, random, maps } = this;
    const { vectors } = this.embedding;
    ofText.fill(0, 0, size);
    maps.apply(means.text, this.meanMap(0, place.text), size, ofText, 0);
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
      const sentence = this.meanMap(example.sentence[row] as number, place.sentence);
      maps.apply(means.sentences, sentence, size, hidden, to);
      rectify(hidden, hiddenKept, to, to + size, dropout, random);
    }
  }

  /** The map from the vectors around a token, which lie next to each other, as do their weights. */
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

  /** The map from the mean of a sentence, or of the text. */
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

  /** The logit of a label for the text as a whole: a soft maximum over its tokens. */
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

  /** Adds the gradients of a text that just went forward, and returns its loss. `share` is its share of the batch. */
  backward(example: Example, spanWeight: number, share: number, dropout: Dropout): number {
    const place = this.network.heads[example.head] as HeadPlace;
    const count = place.spec.labels.length;
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
    this.backHidden(example, place, given);
    this.embedding.backward(example, this.back, this.backMeans.sentences, dropout);
    return loss;
  }

  /** Computes the gradients of the vectors and of their means from those of the labels at each token (`given`). */
  private backHidden(example: Example, place: HeadPlace, given: Float32Array): void {
    const { width } = this.network.spec;
    const { hidden: size } = place.spec;
    const { maps, means, back, backMeans, unitBack, textBack } = this;
    const { vectors } = this.embedding;
    const { length } = example;
    back.fill(0, 0, length * width);
    backMeans.clear(example);
    textBack.fill(0, 0, size);
    for (let row = 0; row < length; row++) {
      this.backOutput(example, place, given, row);
      if (!this.backUnits(example, place, row)) continue;
      maps.backpropagate(vectors, this.windowMap(row, length, place), size, unitBack, back);
      const sentence = this.meanMap(example.sentence[row] as number, place.sentence);
      maps.backpropagate(means.sentences, sentence, size, unitBack, backMeans.sentences);
    }
    maps.backpropagate(means.text, this.meanMap(0, place.text), size, textBack, backMeans.text);
    for (let row = 0; row < length; row++) {
      for (let unit = 0; unit < width; unit++) {
        const at = row * width + unit;
        back[at] = (back[at] as number) + (backMeans.text[unit] as number) / length;
      }
    }
  }

  /** Sets `unitBack` to the gradients of the hidden units of a token, from the second layer and the output. */
  private backOutput(example: Example, place: HeadPlace, given: Float32Array, row: number): void {
    const { parameters, gradients } = this.network;
    const { hidden: size, labels } = place.spec;
    const { hidden, unitBack } = this;
    const count = labels.length;
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
  }

  /** Takes `unitBack` back through the rectifier, and adds to the gradients of the biases. False where none is left. */
  private backUnits(example: Example, place: HeadPlace, row: number): boolean {
    const { gradients } = this.network;
    const { hidden: size } = place.spec;
    const { hiddenKept, unitBack, textBack } = this;
    const labelAt = place.label + (example.label[row] as number) * size;
    let any = false;
    for (let unit = 0; unit < size; unit++) {
      const value = (unitBack[unit] as number) * (hiddenKept[row * size + unit] as number);
      unitBack[unit] = value;
      if (value === 0) continue;
      any = true;
      gradients[place.bias + unit] = (gradients[place.bias + unit] as number) + value;
      gradients[labelAt + unit] = (gradients[labelAt + unit] as number) + value;
      textBack[unit] = (textBack[unit] as number) + value;
    }
    return any;
  }
}

function softplus(x: number): number {
  return x > 30 ? x : log(1 + exp(x));
}
