import { type Kernel, Scratch } from './kernel.ts';
import { WINDOW } from './model.ts';
import type { Slots } from './slots.ts';
import type { Range, Tokens } from './tokens.ts';

/** A role that a token has besides what the model knows of its word. */
export interface AddedRole {
  /** The row of the table. */
  row: number;
  /** The row of the model's roles. */
  role: number;
}

const NONE: readonly AddedRole[] = [];

/**
 * A range of tokens by their slots, in the kernel's memory: numbers of 32 bits. It stays until slots or texts are
 * forgotten.
 */
export interface Encoded {
  generation: number;
  /**
   * Where the slots are: one per row, with half a window of empty ones before and after, then one for each extra, which
   * is what a row has besides its token: a pair that begins or ends there, or a role.
   */
  slots: number;
  slotCount: number;
  extras: number;
  extraCount: number;
  /** The row of each extra. */
  extraRows: number;
  /** A sum of vectors per sentence, and the sum over the text; a pair counts for both its words. */
  sentenceSums: number;
  textSum: number;
}

const HALF = (WINDOW - 1) >> 1;

/** Puts ranges of tokens into the kernel's memory, as slots. */
export class Encoder {
  private readonly slotTable: Slots;
  private readonly width: number;
  private readonly kernel: Kernel;
  private readonly texts: Scratch;
  /** Counts how often texts were forgotten. */
  private forgotten = 0;
  private readonly listed: number[] = [];
  private readonly extraRows: number[] = [];

  constructor(slotTable: Slots, width: number, kernel: Kernel) {
    this.slotTable = slotTable;
    this.width = width;
    this.kernel = kernel;
    this.texts = new Scratch(kernel);
  }

  /** Forgets what was encoded. */
  clear(): void {
    this.texts.clear();
    this.forgotten++;
  }

  /** Counts how often slots or texts were forgotten. */
  get generation(): number {
    return this.forgotten + this.slotTable.generation;
  }

  /** A range of tokens as the network takes it; the same for every head. */
  encode(tokens: Tokens, range: Range, added = NONE): Encoded {
    const { listed, extraRows, slotTable } = this;
    // Only here, because what is encoded names slots.
    slotTable.prepare();
    const { from, to } = range;
    const rows = to - from;
    listed.length = 0;
    extraRows.length = 0;
    for (let row = -HALF; row < rows + HALF; row++)
      listed.push(row < 0 || row >= rows ? 0 : slotTable.slot(tokens, from + row));
    for (let row = 0; row + 1 < rows; row++) {
      const slot = slotTable.pairSlot(tokens, from + row);
      if (slot === -1) continue;
      listed.push(slot, slot);
      extraRows.push(row, row + 1);
    }
    const pairCount = extraRows.length;
    for (const { row, role } of added) {
      listed.push(slotTable.roleSlot(role));
      extraRows.push(row - from);
    }
    const first = tokens.sentence[from] ?? 0;
    const sentences = rows === 0 ? 0 : (tokens.sentence[to - 1] ?? 0) - first + 1;
    const { width } = this;
    const slots = this.texts.take(4 * (listed.length + extraRows.length + (sentences + 1) * width));
    const extraCount = extraRows.length;
    const extras = slots + 4 * (listed.length - extraCount);
    const inRows = slots + 4 * listed.length;
    const textSum = inRows + 4 * extraCount;
    const encoded = {
      generation: this.generation,
      slots,
      slotCount: listed.length,
      extras,
      extraCount,
      extraRows: inRows,
      sentenceSums: textSum + 4 * width,
      textSum,
    };
    const { int32 } = this.kernel;
    int32.set(listed, slots >> 2);
    int32.set(extraRows, inRows >> 2);
    this.addSums(encoded, tokens, range, pairCount);
    return encoded;
  }

  private addSums(
    { slots, extras, sentenceSums, textSum }: Encoded,
    tokens: Tokens,
    range: Range,
    pairs: number,
  ) {
    const { kernel } = this;
    const { vectors } = this.slotTable;
    const { width } = this;
    const { from, to } = range;
    const first = tokens.sentence[from] ?? 0;
    const end = to === from ? 0 : (tokens.sentence[to - 1] ?? 0) - first + 1;
    const sumOf = (sentence: number) => sentenceSums + (sentence - first) * width * 4;
    const { int32 } = kernel;
    int32.fill(0, textSum >> 2, (sentenceSums >> 2) + end * width);
    for (let row = from; row < to; ) {
      const sentence = tokens.sentence[row] ?? 0;
      const next = Math.min(to, tokens.firstOf[sentence + 1] ?? to);
      kernel.run.sum(slots + (row - from + HALF) * 4, next - row, vectors, width, sumOf(sentence));
      row = next;
    }
    // Both words of a pair lie in the sentence of its first; its slot is listed for both.
    for (let index = 0; index < pairs; index += 2) {
      const sentence = tokens.sentence[from + (this.extraRows[index] as number)] ?? 0;
      kernel.run.sum(extras + index * 4, 2, vectors, width, sumOf(sentence));
    }
    for (let at = 0; at < end * width; at++) {
      const to = (textSum >> 2) + (at % width);
      int32[to] = (int32[to] as number) + (int32[(sentenceSums >> 2) + at] as number);
    }
  }
}
