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

/** Something that a row has besides its token: the pair that begins or ends there, or a role. */
export interface Extra {
  row: number;
  slot: number;
}

/** A range of tokens by their slots, which stay good until all slots are forgotten. */
export interface Encoded {
  generation: number;
  /** A slot per row, with half a window of empty ones before and behind. */
  slots: Int32Array;
  extras: readonly Extra[];
  /** A sum of vectors per sentence, and the sum over the text; a pair counts for both its words. */
  sentenceSums: Int32Array;
  textSum: Int32Array;
}

/** The key of the slot for what is before and behind a text: slot 0, all zeros. */
const NO_TOKEN = -2_000_000;
const HALF = (WINDOW - 1) >> 1;
/** Distinct tokens that are remembered at most, before all are forgotten. */
const REMEMBERED = 8192;

/** The distinct tokens that were read: word, shape and flags together have a slot, and a vector for it. */
export class Slots {
  vectors: Int16Array;
  /** Counts how often all slots were forgotten. */
  generation = 0;
  private readonly known = new Map<number, number>();
  private readonly model: Model;

  constructor(model: Model) {
    this.model = model;
    this.vectors = new Int16Array(256 * model.width);
  }

  /** A range of tokens as the network takes it; the same for every head. */
  encode(tokens: Tokens, { from, to }: Range, added = NONE): Encoded {
    // Only here, because what is encoded names slots.
    if (this.known.size > REMEMBERED) {
      this.known.clear();
      this.generation++;
    }
    if (this.known.size === 0) this.vectors.fill(0, this.newSlot(NO_TOKEN), this.model.width);
    const size = to - from;
    const slots = new Int32Array(size + WINDOW - 1);
    const extras: Extra[] = [];
    for (let row = 0; row < size; row++) {
      slots[row + HALF] = this.slot(tokens, from + row);
      const slot = row + 1 < size ? this.pairSlot(tokens, from + row) : -1;
      if (slot !== -1) extras.push({ row, slot }, { row: row + 1, slot });
    }
    const { sentenceSums, textSum } = this.sums(tokens, from, slots, extras);
    for (const { row, role } of added) extras.push({ row: row - from, slot: this.roleSlot(role) });
    return { generation: this.generation, slots, extras, sentenceSums, textSum };
  }

  private sums(tokens: Tokens, from: number, slots: Int32Array, extras: readonly Extra[]) {
    const { width } = this.model;
    const { vectors } = this;
    const size = slots.length - WINDOW + 1;
    const first = tokens.sentence[from] ?? 0;
    const count = size === 0 ? 0 : (tokens.sentence[from + size - 1] ?? 0) - first + 1;
    const sentenceSums = new Int32Array(count * width);
    const textSum = new Int32Array(width);
    const add = (row: number, slot: number) => {
      const at = ((tokens.sentence[from + row] ?? 0) - first) * width;
      for (let unit = 0; unit < width; unit++) {
        const value = vectors[slot * width + unit] as number;
        sentenceSums[at + unit] = (sentenceSums[at + unit] as number) + value;
        textSum[unit] = (textSum[unit] as number) + value;
      }
    };
    for (let row = 0; row < size; row++) add(row, slots[row + HALF] as number);
    // Both words of a pair lie in the sentence of its first.
    for (let index = 0; index < extras.length; index += 2) {
      const { row, slot } = extras[index] as Extra;
      add(row, slot);
      add(row, slot);
    }
    return { sentenceSums, textSum };
  }

  private slot(tokens: Tokens, row: number): number {
    const hash = tokens.hash[row] ?? 0;
    const flags = tokens.flags[row] ?? 0;
    const word = hash === 0 ? -1 : rowOf(this.model.words, hash);
    const shape = hash !== 0 && word === -1 ? unknownShape(flags) : (tokens.shape[row] ?? 0);
    const key = ((word + 1) * 64 + shape) * 128 + flags;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const at = this.newSlot(key);
    const { width, words, shapes, flags: ofFlags } = this.model;
    for (let unit = 0; unit < width; unit++) {
      let value = shapes[shape * width + unit] ?? 0;
      if (word !== -1) value += words.vectors[word * width + unit] ?? 0;
      for (let bit = 0; bit < FLAG_COUNT; bit++)
        if (flags & (1 << bit)) value += ofFlags[bit * width + unit] ?? 0;
      this.vectors[at + unit] = value;
    }
    return at / width;
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
    const at = this.newSlot(key);
    for (let unit = 0; unit < width; unit++) this.vectors[at + unit] = table[row * width + unit] ?? 0;
    return at / width;
  }

  /** Where the vector of a new slot begins. */
  private newSlot(key: number): number {
    const { width } = this.model;
    const slot = this.known.size;
    this.known.set(key, slot);
    const at = slot * width;
    if (at + width > this.vectors.length) {
      const wider = new Int16Array(this.vectors.length * 2);
      wider.set(this.vectors);
      this.vectors = wider;
    }
    return at;
  }
}
