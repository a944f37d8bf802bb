import { Kernel, Scratch } from './kernel.ts';
import { type Head, type Model, WINDOW } from './model.ts';
import { type AddedRole, type Encoded, Slots } from './slots.ts';
import type { Range, Tokens } from './tokens.ts';

/** Bits of a sum that kernel.wat drops, so that a sum of shares fits into 16 bits. */
const DROPPED = 3;
/** Hidden units that kernel.wat takes together. */
const BLOCK = 8;

/**
 * The network at work, in integers. Its first layer is linear, so what a token adds to each hidden unit at each distance
 * is worked out once for each distinct token and then only added up.
 */
export class Network {
  readonly model: Model;
  private readonly kernel = new Kernel();
  private readonly slots: Slots;
  private readonly prepared = new Map<Head, PreparedHead>();
  private readonly scratch = new Scratch(this.kernel);
  /** Where `run` left its logits. */
  private logits = 0;

  /** @throws {Error} where there is no WebAssembly */
  constructor(model: Model) {
    this.model = model;
    this.slots = new Slots(model, this.kernel);
  }

  /** A range of tokens as the network takes it; the same for every head. */
  encode(tokens: Tokens, range: Range, added?: readonly AddedRole[]): Encoded {
    return this.slots.encode(tokens, range, added);
  }

  /** Forgets what was encoded. */
  clear(): void {
    this.slots.forgetTexts();
  }

  /** Whether what was encoded can still be run. */
  knows({ generation }: Encoded): boolean {
    return generation === this.slots.generation;
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
    const { blocks } = prepared;
    const rows = range.to - range.from;
    scratch.clear();
    const sums = scratch.take(rows * blocks * BLOCK * 2);
    this.logits = scratch.take(4 * labels.length * rows);
    prepared.share(slots, slotCount);
    this.addContexts(prepared, tokens, range, encoded, sums);
    kernel.run.extend(extras, extraRows, extraCount, prepared.shares, blocks, rows, sums);
    for (const [index, label] of labels.entries())
      prepared.answer(label, sums, rows, this.logits + 4 * index * rows);
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
      prepared.add(label, slots + 4 * at, next - row, sums + at * prepared.blocks * BLOCK * 2);
      row = next;
    }
  }
}

/** A head in the kernel's memory, with what each slot gives to it. */
class PreparedHead {
  readonly blocks: number;
  /** Where the shares of the slots are. */
  shares = 0;
  private readonly head: Head;
  private readonly width: number;
  private readonly kernel: Kernel;
  private readonly slots: Slots;
  private readonly weights: number;
  private readonly sentenceWeights: number;
  private readonly textWeights: number;
  /** What `under` and `bias` add: a row of `hidden` for each label of a part. */
  private readonly given: number;
  /** For each label, a row of whole blocks. */
  private readonly out: number;
  private readonly ofSentence: number;
  private readonly ofText: number;
  private readonly context: number;
  /** A byte for each slot: whether its shares are known. */
  private ready = 0;
  private room = 0;
  /** The generation of the slots that the shares are for. */
  private generation = 0;

  constructor(head: Head, width: number, kernel: Kernel, slots: Slots) {
    const { hidden, labels, conv, sentence, text, under, bias, out } = head;
    const blocks = Math.ceil(hidden / BLOCK);
    this.head = head;
    this.width = width;
    this.kernel = kernel;
    this.slots = slots;
    this.blocks = blocks;
    this.sentenceWeights = copied(kernel, sentence);
    this.textWeights = copied(kernel, text);
    this.weights = kernel.take(WINDOW * blocks * width * BLOCK * 2);
    kernel.run.arrange(copied(kernel, conv), this.weights, WINDOW, width >> 1, hidden, blocks);
    this.given = kernel.take(under.length * 4);
    const { int32 } = kernel;
    for (let at = 0; at < under.length; at++)
      int32[(this.given >> 2) + at] = (under[at] as number) + (bias[at % hidden] as number);
    this.out = kernel.take(labels.length * blocks * BLOCK * 2);
    const { int16 } = kernel;
    for (let unit = 0; unit < hidden; unit++)
      for (let label = 0; label < labels.length; label++)
        int16[(this.out >> 1) + label * blocks * BLOCK + unit] = out[unit * labels.length + label] as number;
    this.ofSentence = kernel.take(blocks * BLOCK * 4);
    this.ofText = kernel.take(blocks * BLOCK * 4);
    this.context = kernel.take(blocks * BLOCK * 2);
  }

  /** Works out the shares that are not known yet. */
  share(inSlots: number, count: number): void {
    this.makeRoom();
    const { weights, ready, shares, width, blocks } = this;
    this.kernel.run.share(inSlots, count, this.slots.vectors, ready, weights, shares, width >> 1, blocks);
  }

  private makeRoom(): void {
    const { kernel, slots } = this;
    if (this.room < slots.room) {
      this.room = slots.room;
      this.ready = kernel.take(this.room);
      this.shares = kernel.take(this.room * WINDOW * this.blocks * BLOCK * 2);
    } else if (this.generation !== slots.slotGeneration) {
      kernel.int8.fill(0, this.ready, this.ready + this.room);
    }
    this.generation = slots.slotGeneration;
  }

  readText(sum: number, count: number): void {
    this.mean(sum, count, this.textWeights, this.ofText);
  }

  readSentence(sum: number, count: number): void {
    this.mean(sum, count, this.sentenceWeights, this.ofSentence);
  }

  private mean(sum: number, count: number, weights: number, to: number): void {
    this.kernel.run.mean(sum, count, this.width, weights, this.head.hidden, this.blocks, to);
  }

  /** Sums up the shares of rows under a label. */
  add(label: number, inSlots: number, rows: number, to: number): void {
    const given = this.given + label * this.head.hidden * 4;
    this.kernel.run.context(this.ofSentence, this.ofText, given, this.context, this.blocks);
    this.kernel.run.add(inSlots, rows, this.shares, this.context, this.blocks, to);
  }

  /** What rows of sums say for a label. */
  answer(label: number, inSums: number, rows: number, to: number): void {
    const bias = lowered(this.head.outBias[label] as number);
    this.kernel.run.answer(inSums, rows, this.blocks, this.out + label * this.blocks * BLOCK * 2, bias, to);
  }
}

function copied(kernel: Kernel, bytes: Int8Array): number {
  const at = kernel.take(bytes.length);
  kernel.int8.set(bytes, at);
  return at;
}

/** A sum in the units that shares are added in. */
function lowered(sum: number): number {
  return (sum + (1 << (DROPPED - 1))) >> DROPPED;
}
