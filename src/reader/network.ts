import { type AddedRole, type Encoded, Encoder } from './encoder.ts';
import { Kernel, Scratch } from './kernel.ts';
import type { Head, Model } from './model.ts';
import { DROPPED, MARGIN, PreparedHead } from './prepared-head.ts';
import { Slots } from './slots.ts';
import type { Range, Tokens } from './tokens.ts';

/**
 * The network at work, in integers. What the first layer takes in is linear, so what a token adds to each hidden unit at each distance
 * is worked out once for each distinct token and then only added up.
 */
export class Network {
  readonly model: Model;
  private readonly kernel = new Kernel();
  private readonly slots: Slots;
  private readonly encoder: Encoder;
  private readonly prepared = new Map<Head, PreparedHead>();
  private readonly scratch = new Scratch(this.kernel);
  /** Where `run` left its logits. */
  private logits = 0;

  /** @throws {Error} where there is no WebAssembly */
  constructor(model: Model) {
    this.model = model;
    this.slots = new Slots(model, this.kernel);
    this.encoder = new Encoder(this.slots, model.width, this.kernel);
  }

  /** A range of tokens as the network takes it; the same for every head. */
  encode(tokens: Tokens, range: Range, added?: readonly AddedRole[]): Encoded {
    return this.encoder.encode(tokens, range, added);
  }

  /** Forgets what was encoded. */
  clear(): void {
    this.encoder.clear();
  }

  /** Whether what was encoded can still be run. */
  knows({ generation }: Encoded): boolean {
    return generation === this.encoder.generation;
  }

  /** What one unit of a logit of this head is worth. */
  scaleOf({ scale }: Head): number {
    return scale * (1 << DROPPED);
  }

  /** Runs a head over a range of tokens for some labels (indices), whose numbers `logitsOf` has until the next run. */
  run(head: Head, labels: readonly number[], tokens: Tokens, range: Range, encoded: Encoded): void {
    const { kernel, scratch } = this;
    const { slots, slotCount, extras, extraCount, extraRows } = encoded;
    const prepared = this.preparedFor(head);
    const { blocks, size, wideSize } = prepared;
    const rows = range.to - range.from;
    scratch.clear();
    const margin = MARGIN * size;
    const padded = scratch.take(rows * size + 2 * margin);
    const sums = padded + margin;
    const wide = scratch.take(rows * wideSize);
    this.logits = scratch.take(4 * labels.length * rows);
    kernel.int8.fill(0, padded, sums);
    kernel.int8.fill(0, sums + rows * size, sums + rows * size + margin);
    prepared.share(slots, slotCount);
    this.addContexts(prepared, tokens, range, encoded, sums);
    kernel.run.extend(extras, extraRows, extraCount, prepared.shares, blocks, rows, sums);
    prepared.widen(sums, rows, wide);
    for (const [index, label] of labels.entries())
      prepared.answer(label, sums, wide, rows, this.logits + 4 * index * rows);
  }

  /** A number per token, for a label by its place among those that were asked for. */
  logitsOf(index: number, rows: number): Int32Array {
    const at = (this.logits >> 2) + index * rows;
    return this.kernel.int32.subarray(at, at + rows);
  }

  private preparedFor(head: Head): PreparedHead {
    let prepared = this.prepared.get(head);
    if (prepared === undefined) {
      prepared = new PreparedHead(head, this.model.width, this.kernel, this.slots);
      this.prepared.set(head, prepared);
    }
    return prepared;
  }

  /**
   * Sums up the shares of all rows, with what they get besides their tokens: from the means of their sentence and of the
   * text, and from the label that their part of the text is under.
   */
  private addContexts(
    prepared: PreparedHead,
    tokens: Tokens,
    { from, to }: Range,
    { slots, sentenceSums, textSum }: Encoded,
    sums: number,
  ): void {
    const { width } = this.model;
    const first = tokens.sentence[from] ?? 0;
    prepared.readText(textSum, to - from);
    let known = -1;
    for (let row = from; row < to; ) {
      const sentence = tokens.sentence[row] ?? 0;
      const end = Math.min(to, tokens.firstOf[sentence + 1] ?? to);
      if (sentence !== known) {
        prepared.readSentence(sentenceSums + (sentence - first) * width * 4, end - row);
        known = sentence;
      }
      const label = tokens.label[row] ?? 0;
      let next = row + 1;
      while (next < end && tokens.label[next] === label) next++;
      const at = row - from;
      prepared.add(label, slots + 4 * at, next - row, sums + at * prepared.size);
      row = next;
    }
  }
}
