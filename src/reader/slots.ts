import { type Kernel, Scratch } from './kernel.ts';
import { type Model, rowOf, WINDOW } from './model.ts';
import { shapeId } from './shapes.ts';
import { CAPITAL, CAPITALS, FLAG_COUNT, MIXED, pairHash, type Range, type Tokens } from './tokens.ts';

/** The shape of a word that the table lacks. */
export function unknownShape(flags: number): number {
  if (flags & MIXED) return UNKNOWN_MIXED;
  if (flags & CAPITALS) return UNKNOWN_CAPITALS;
  return flags & CAPITAL ? UNKNOWN_NAME : UNKNOWN;
}

const UNKNOWN = shapeId('unknown');
const UNKNOWN_NAME = shapeId('unknown-name');
const UNKNOWN_CAPITALS = shapeId('unknown-capitals');
const UNKNOWN_MIXED = shapeId('unknown-mixed');

/** A role that a token has besides what the model knows of its word. */
export interface AddedRole {
  /** The row of the table. */
  row: number;
  /** The row of the model's roles. */
  role: number;
}

const NONE: readonly AddedRole[] = [];

/** A range of tokens by their slots, in the kernel's memory: numbers of 32 bits. It stays until slots or texts are forgotten. */
export interface Encoded {
  generation: number;
  /**
   * Where the slots are: one per row, with half a window of empty ones before and behind, then one for each extra, which is
   * what a row has besides its token: a pair that begins or ends there, or a role.
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

/** The key of the slot for what is before and behind a text: slot 0, all zeros. */
const NO_TOKEN = -2_000_000;
const HALF = (WINDOW - 1) >> 1;
/** Distinct tokens that are remembered at most, before all are forgotten. */
const REMEMBERED = 8192;
/** How many more a text may bring before there must be more room. */
const SPARE = 2048;

/** The distinct tokens that were read: word, shape and flags together have a slot, and a vector for it. */
export class Slots {
  /** How many slots there is room for. */
  room = REMEMBERED + SPARE;
  /** Where in the kernel's memory the vectors are, `width` numbers of 16 bits for each slot. */
  vectors: number;
  /** Counts how often slots or texts were forgotten. */
  generation = 0;
  /** Counts how often all slots were forgotten. */
  slotGeneration = 0;
  private readonly known = new Map<number, number>();
  private readonly model: Model;
  private readonly kernel: Kernel;
  private readonly texts: Scratch;
  private readonly listed: number[] = [];
  private readonly extraRows: number[] = [];

  constructor(model: Model, kernel: Kernel) {
    this.model = model;
    this.kernel = kernel;
    this.vectors = kernel.take(this.room * model.width * 2);
    this.texts = new Scratch(kernel);
  }

  /** Forgets what was encoded. */
  forgetTexts(): void {
    this.texts.clear();
    this.generation++;
  }

  /** A range of tokens as the network takes it; the same for every head. */
  encode(tokens: Tokens, range: Range, added = NONE): Encoded {
    // Only here, because what is encoded names slots.
    if (this.known.size > REMEMBERED) {
      this.known.clear();
      this.generation++;
      this.slotGeneration++;
    }
    if (this.known.size === 0) this.newSlot(NO_TOKEN).fill(0);
    const { listed, extraRows } = this;
    const { from, to } = range;
    const rows = to - from;
    listed.length = 0;
    extraRows.length = 0;
    for (let row = -HALF; row < rows + HALF; row++)
      listed.push(row < 0 || row >= rows ? 0 : this.slot(tokens, from + row));
    for (let row = 0; row + 1 < rows; row++) {
      const slot = this.pairSlot(tokens, from + row);
      if (slot === -1) continue;
      listed.push(slot, slot);
      extraRows.push(row, row + 1);
    }
    const pairCount = extraRows.length;
    for (const { row, role } of added) {
      listed.push(this.roleSlot(role));
      extraRows.push(row - from);
    }
    const first = tokens.sentence[from] ?? 0;
    const sentences = rows === 0 ? 0 : (tokens.sentence[to - 1] ?? 0) - first + 1;
    const { width } = this.model;
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
    const { kernel, vectors } = this;
    const { width } = this.model;
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

  private slot(tokens: Tokens, row: number): number {
    const hash = tokens.hash[row] ?? 0;
    const flags = tokens.flags[row] ?? 0;
    const word = hash === 0 ? -1 : rowOf(this.model.words, hash);
    const shape = hash !== 0 && word === -1 ? unknownShape(flags) : (tokens.shape[row] ?? 0);
    const key = ((word + 1) * 64 + shape) * 128 + flags;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const vector = this.newSlot(key);
    const { width, words, shapes, flags: ofFlags } = this.model;
    for (let unit = 0; unit < width; unit++) {
      let value = shapes[shape * width + unit] ?? 0;
      if (word !== -1) value += words.vectors[word * width + unit] ?? 0;
      for (let bit = 0; bit < FLAG_COUNT; bit++)
        if (flags & (1 << bit)) value += ofFlags[bit * width + unit] ?? 0;
      vector[unit] = value;
    }
    return this.known.size - 1;
  }

  /** The slot of two words in a row that mean something together, or -1. */
  private pairSlot(tokens: Tokens, row: number): number {
    const first = tokens.hash[row] ?? 0;
    const second = tokens.hash[row + 1] ?? 0;
    if (first === 0 || second === 0) return -1;
    const { pairs } = this.model;
    const pair = rowOf(pairs, pairHash(first, second));
    return pair === -1 ? -1 : this.copied(-1 - pair, pairs.vectors, pair);
  }

  private roleSlot(role: number): number {
    return this.copied(-1_000_000 - role, this.model.roles.vectors, role);
  }

  /** The slot of something whose vector is a row of a table. */
  private copied(key: number, table: Int8Array, row: number): number {
    const { width } = this.model;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.newSlot(key).set(table.subarray(row * width, (row + 1) * width));
    return this.known.size - 1;
  }

  /** The vector of a new slot, to be filled. */
  private newSlot(key: number): Int16Array {
    const { width } = this.model;
    const slot = this.known.size;
    this.known.set(key, slot);
    if (slot === this.room) {
      const before = this.vectors;
      this.vectors = this.kernel.take(this.room * 2 * width * 2);
      this.kernel.int8.copyWithin(this.vectors, before, before + this.room * width * 2);
      this.room *= 2;
    }
    const at = (this.vectors >> 1) + slot * width;
    return this.kernel.int16.subarray(at, at + width);
  }
}
