import { type Kernel } from './kernel.js';
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
/** The distinct tokens that were read: word, shape and flags together have a slot, and a vector for it. */
export declare class Slots {
    /** How many slots there is room for. */
    room: number;
    /** Where in the kernel's memory the vectors are, `width` numbers of 16 bits for each slot. */
    vectors: number;
    /** Counts how often slots or texts were forgotten. */
    generation: number;
    /** Counts how often all slots were forgotten. */
    slotGeneration: number;
    private readonly known;
    private readonly model;
    private readonly kernel;
    private readonly texts;
    private readonly listed;
    private readonly extraRows;
    constructor(model: Model, kernel: Kernel);
    /** Forgets what was encoded. */
    forgetTexts(): void;
    /** A range of tokens as the network takes it; the same for every head. */
    encode(tokens: Tokens, range: Range, added?: readonly AddedRole[]): Encoded;
    private addSums;
    private slot;
    /** The slot of two words in a row that mean something together, or -1. */
    private pairSlot;
    private roleSlot;
    /** The slot of something whose vector is a row of a table. */
    private copied;
    /** The vector of a new slot, to be filled. */
    private newSlot;
}
