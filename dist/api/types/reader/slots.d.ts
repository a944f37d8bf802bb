import { type Model } from './model.js';
import { type Range, type Tokens } from './tokens.js';
/** The shape of a word that the table lacks. */
export declare function unknownShape(flags: number): number;
/** A role that a token has besides what the model knows of its word. */
export interface AddedRole {
    /** The row of the table. */
    row: number;
    /** The row of the model's roles. */
    role: number;
}
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
/** The distinct tokens that were read: word, shape and flags together have a slot, and a vector for it. */
export declare class Slots {
    vectors: Int16Array;
    /** Counts how often all slots were forgotten. */
    generation: number;
    private readonly known;
    private readonly model;
    constructor(model: Model);
    /** A range of tokens as the network takes it; the same for every head. */
    encode(tokens: Tokens, { from, to }: Range, added?: readonly AddedRole[]): Encoded;
    private sums;
    private slot;
    /** The slot of two words in a row that mean something together, or -1. */
    private pairSlot;
    private roleSlot;
    /** The slot of something whose vector is a row of a table. */
    private copied;
    /** Where the vector of a new slot begins. */
    private newSlot;
}
