import type { Kernel } from './kernel.ts';
import { type Head, TAP_DISTANCE, TAPS, WINDOW } from './model.ts';
import type { Slots } from './slots.ts';

/** Bits of a sum that kernel.wat drops, so that a sum of shares fits into 16 bits. */
export const DROPPED = 3;
/** Units that kernel.wat takes together, each a number of 16 bits. */
const BLOCK = 8;
const BLOCK_BYTES = BLOCK * 2;
/** Rows of the first layer that the second one sees before the first token and after the last. */
export const MARGIN = ((TAPS - 1) / 2) * TAP_DISTANCE;

/** A head in the kernel's memory, with what each slot gives to it. */
export class PreparedHead {
  /** Blocks of the first layer. */
  readonly blocks: number;
  /** Bytes of a token's units, in the first layer and in the second. */
  readonly size: number;
  readonly wideSize: number;
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
  private readonly wideWeights: number;
  private readonly wideBias: number;
  /** For each label a row of whole blocks; of the second layer, too. */
  private readonly out: number;
  private readonly wideOut: number;
  private readonly ofSentence: number;
  private readonly ofText: number;
  private readonly context: number;
  /** A byte for each slot: whether its shares are known. */
  private ready = 0;
  private room = 0;
  /** The generation of the slots that the shares are for. */
  private generation = 0;

  constructor(head: Head, width: number, kernel: Kernel, slots: Slots) {
    const { hidden, wide, labels, conv, sentence, text, under, bias, out, wideConv, wideBias, wideOut } =
      head;
    const blocks = hidden / BLOCK;
    this.head = head;
    this.width = width;
    this.kernel = kernel;
    this.slots = slots;
    this.blocks = blocks;
    this.size = hidden * 2;
    this.wideSize = wide * 2;
    this.sentenceWeights = copied(kernel, sentence);
    this.textWeights = copied(kernel, text);
    this.weights = kernel.take(WINDOW * blocks * width * BLOCK * 2);
    kernel.run.arrange(copied(kernel, conv), this.weights, WINDOW, width >> 1, hidden, blocks);
    this.given = kernel.take(under.length * 4);
    const { int32 } = kernel;
    for (let at = 0; at < under.length; at++)
      int32[(this.given >> 2) + at] = (under[at] as number) + (bias[at % hidden] as number);
    this.wideWeights = kernel.take(TAPS * hidden * wide * 2);
    kernel.run.arrange(copied(kernel, wideConv), this.wideWeights, TAPS, hidden >> 1, wide, wide / BLOCK);
    this.wideBias = kernel.take(wide * 4);
    kernel.int32.set(wideBias, this.wideBias >> 2);
    this.out = byLabel(kernel, out, labels.length);
    this.wideOut = byLabel(kernel, wideOut, labels.length);
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

  /**
   * The second layer of rows, whose sums become the units of the first; `MARGIN` empty rows are before and after them.
   */
  widen(inSums: number, rows: number, to: number): void {
    const { kernel, blocks, size, wideSize, wideWeights, wideBias } = this;
    kernel.run.rectify(inSums, rows * blocks);
    const stride = TAP_DISTANCE * size;
    kernel.run.widen(inSums, rows, size, stride, wideWeights, wideBias, wideSize / BLOCK_BYTES, to);
  }

  /** What rows of units of both layers say for a label. */
  answer(label: number, inUnits: number, inWide: number, rows: number, to: number): void {
    const { kernel, size, wideSize, out, wideOut } = this;
    const bias = lowered(this.head.outBias[label] as number);
    kernel.int32.fill(bias, to >> 2, (to >> 2) + rows);
    kernel.run.answer(inUnits, rows, size / BLOCK_BYTES, out + label * size, to);
    kernel.run.answer(inWide, rows, wideSize / BLOCK_BYTES, wideOut + label * wideSize, to);
  }
}

/** Numbers of 16 bits: a row for each label. */
function byLabel(kernel: Kernel, rows: Int8Array, labels: number): number {
  const units = rows.length / labels;
  const at = kernel.take(rows.length * 2);
  const { int16 } = kernel;
  for (let unit = 0; unit < units; unit++)
    for (let label = 0; label < labels; label++)
      int16[(at >> 1) + label * units + unit] = rows[unit * labels + label] as number;
  return at;
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
