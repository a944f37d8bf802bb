import type { Kernel } from './kernel.ts';
import { type Head, WINDOW } from './model.ts';
import type { Slots } from './slots.ts';

/** Bits of a sum that kernel.wat drops, so that a sum of shares fits into 16 bits. */
export const DROPPED = 3;
/** Hidden units that kernel.wat takes together. */
export const BLOCK = 8;

/** A head in the kernel's memory, with what each slot gives to it. */
export class PreparedHead {
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
    } else if (this.generation !== slots.generation) {
      kernel.int8.fill(0, this.ready, this.ready + this.room);
    }
    this.generation = slots.generation;
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
