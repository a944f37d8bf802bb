import { LABELS } from '../src/reader/labels.ts';
import { TAPS } from '../src/reader/model.ts';
import { SHAPES } from '../src/reader/shapes.ts';
import { FLAG_COUNT } from '../src/reader/tokens.ts';
import { randomFrom } from '../src/text/random.ts';
import { DIMENSIONS } from './vectors.ts';

/** One task of the network: its labels, and how many hidden units it has for them. */
export interface HeadSpec {
  name: string;
  labels: readonly string[];
  /** Units of the first layer, a multiple of eight. */
  hidden: number;
  /** Units of the second layer, an even number. */
  wide: number;
}

export interface NetworkSpec {
  /** Numbers in the vector that stands for a token, a multiple of eight. */
  width: number;
  /** Tokens that a hidden unit sees, its own in the middle. */
  window: number;
  /** Words that have a vector of their own: those that many texts have, and those that GloVe lacks. */
  ownWords: number;
  roles: number;
  heads: readonly HeadSpec[];
}

/** The offsets of the parts of a head among the parameters. */
export interface HeadPlace {
  spec: HeadSpec;
  /** `hidden` rows of `window` times `width`. */
  conv: number;
  /** `hidden` rows of `width`: the mean of the sentence. */
  sentence: number;
  /** The same for the mean of the whole text. */
  text: number;
  /** A row of `hidden` for each label that a part of a text can have above it. */
  label: number;
  bias: number;
  /** `wide` rows of `TAPS` times `hidden`. */
  wideConv: number;
  wideBias: number;
  /** `hidden` times labels. */
  out: number;
  /** `wide` times labels. */
  wideOut: number;
  outBias: number;
}

/** A text as the network takes it. */
export interface Example {
  length: number;
  /** Rows of the vectors, -1 for a token without one. */
  word: Int32Array;
  /** Rows of the words' own vectors, -1 for words without one. */
  own: Int32Array;
  /** For each token, the index in `roles` of its first role; the entry after the last token is the number of roles. */
  firstRole: Int32Array;
  roles: Uint8Array;
  shape: Uint8Array;
  flags: Uint8Array;
  label: Uint8Array;
  sentence: Int32Array;
  sentences: number;
  head: number;
  /** Labels of the head that the text is judged on. */
  columns: readonly number[];
  /** One number per column: 1 where the text shows the label. */
  truth: Float32Array;
  weight: Float32Array;
  /** One number per token and column. */
  tokenTruth: Uint8Array;
}

/** How much of a word's own vector counts: less than all, so that it is learned more slowly than what words share. */
export const OWN_PART = 0.5;

/** The arrays of a network. Threads that train it together share the parameters. */
export interface Memory {
  parameters: Float32Array;
  gradients: Float32Array;
}

/**
 * The network in floating point, as it is trained. The vector of a token is the sum of the vectors of its word
 * (projected from GloVe, and one of its own), its roles, its shape and its flags. A unit of the first layer sees a
 * window of these vectors, the means of its sentence and of the text, and the label above it. A unit of the second
 * layer sees the first layer at several tokens before and after its own. What a token shows is read off both layers.
 */
export class Network {
  readonly spec: NetworkSpec;
  readonly parameters: Float32Array;
  readonly gradients: Float32Array;
  readonly project = 0;
  readonly own: number;
  readonly shape: number;
  readonly flag: number;
  readonly role: number;
  readonly heads: HeadPlace[] = [];

  constructor(spec: NetworkSpec, memory?: Memory) {
    this.spec = spec;
    const { width, window, ownWords } = spec;
    let size = DIMENSIONS * width;
    this.own = size;
    size += ownWords * width;
    this.shape = size;
    size += SHAPES.length * width;
    this.flag = size;
    size += FLAG_COUNT * width;
    this.role = size;
    size += spec.roles * width;
    for (const head of spec.heads) {
      const conv = size;
      const sentence = conv + window * width * head.hidden;
      const text = sentence + width * head.hidden;
      const label = text + width * head.hidden;
      const bias = label + LABELS.length * head.hidden;
      const wideConv = bias + head.hidden;
      const wideBias = wideConv + head.wide * TAPS * head.hidden;
      const out = wideBias + head.wide;
      const wideOut = out + head.hidden * head.labels.length;
      const outBias = wideOut + head.wide * head.labels.length;
      size = outBias + head.labels.length;
      this.heads.push({
        spec: head,
        conv,
        sentence,
        text,
        label,
        bias,
        wideConv,
        wideBias,
        out,
        wideOut,
        outBias,
      });
    }
    this.parameters = memory?.parameters ?? new Float32Array(size);
    this.gradients = memory?.gradients ?? new Float32Array(size);
  }

  /** Sets the parameters that training starts from. The words' own vectors start at zero. */
  initialize(seed: number): void {
    const random = randomFrom(seed);
    const { width, window } = this.spec;
    const fill = (from: number, count: number, reach: number) => {
      for (let at = from; at < from + count; at++) this.parameters[at] = (random() * 2 - 1) * reach;
    };
    fill(this.project, DIMENSIONS * width, Math.sqrt(3 / DIMENSIONS) * 1.2);
    fill(this.shape, this.role + this.spec.roles * width - this.shape, 0.2);
    for (const { conv, wideConv, out, wideOut, spec } of this.heads) {
      fill(conv, window * width * spec.hidden, Math.sqrt(3 / (window * width)));
      fill(wideConv, spec.wide * TAPS * spec.hidden, Math.sqrt(1 / (TAPS * spec.hidden)));
      fill(out, spec.hidden * spec.labels.length, Math.sqrt(3 / spec.hidden));
      fill(wideOut, spec.wide * spec.labels.length, Math.sqrt(1 / spec.wide));
    }
  }
}
