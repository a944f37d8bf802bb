import type { Kernel } from './kernel.ts';
import { type Model, rowOf } from './model.ts';
import { shapeId } from './shapes.ts';
import { CAPITAL, CAPITALS, FLAG_COUNT, MIXED, pairHash, type Tokens } from './tokens.ts';

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

/** The key of the slot for what is before and after a text: slot 0, all zeros. */
const NO_TOKEN = -2_000_000;
/** Distinct tokens that are remembered at most, before all are forgotten. */
const REMEMBERED = 8192;
/** How many more a text may bring before there must be more room. */
const SPARE = 2048;
/** What there is room for at first, enough for a few stories: the more memory is taken, the sooner V8 collects garbage. */
const FIRST_ROOM = 1024;

/** The distinct tokens that were read: word, shape and flags together have a slot, and a vector for it. */
export class Slots {
  /** How many slots there is room for. */
  room = FIRST_ROOM;
  /** Where in the kernel's memory the vectors are, `width` numbers of 16 bits for each slot. */
  vectors: number;
  /** Counts how often all slots were forgotten. */
  generation = 0;
  private readonly known = new Map<number, number>();
  private readonly model: Model;
  private readonly kernel: Kernel;

  constructor(model: Model, kernel: Kernel) {
    this.model = model;
    this.kernel = kernel;
    this.vectors = kernel.take(this.room * model.width * 2);
  }

  /** Forgets all slots where there are too many, and makes slot 0, which stands for no token. */
  prepare(): void {
    if (this.known.size > REMEMBERED) {
      this.known.clear();
      this.generation++;
    }
    if (this.known.size === 0) this.newSlot(NO_TOKEN).fill(0);
  }

  /** The slot of a token. */
  slot(tokens: Tokens, row: number): number {
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
  pairSlot(tokens: Tokens, row: number): number {
    const first = tokens.hash[row] ?? 0;
    const second = tokens.hash[row + 1] ?? 0;
    if (first === 0 || second === 0) return -1;
    const { pairs } = this.model;
    const pair = rowOf(pairs, pairHash(first, second));
    return pair === -1 ? -1 : this.copied(-1 - pair, pairs.vectors, pair);
  }

  /** The slot of a role of the model. */
  roleSlot(role: number): number {
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
      const room = Math.max(this.room * 2, REMEMBERED + SPARE);
      this.vectors = this.kernel.take(room * width * 2);
      this.kernel.int8.copyWithin(this.vectors, before, before + this.room * width * 2);
      this.room = room;
    }
    const at = (this.vectors >> 1) + slot * width;
    return this.kernel.int16.subarray(at, at + width);
  }
}
