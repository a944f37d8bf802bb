import type { Kernel } from './kernel.js';
import { type Model } from './model.js';
import { type Tokens } from './tokens.js';
/** The shape of a word that the table lacks. */
export declare function unknownShape(flags: number): number;
/** The distinct tokens that were read: word, shape and flags together have a slot, and a vector for it. */
export declare class Slots {
    /** How many slots there is room for. */
    room: number;
    /** Where in the kernel's memory the vectors are, `width` numbers of 16 bits for each slot. */
    vectors: number;
    /** Counts how often all slots were forgotten. */
    generation: number;
    private readonly known;
    private readonly model;
    private readonly kernel;
    constructor(model: Model, kernel: Kernel);
    /** Forgets all slots where there are too many, and makes slot 0, which stands for no token. */
    prepare(): void;
    /** The slot of a token. */
    slot(tokens: Tokens, row: number): number;
    /** The slot of two words in a row that mean something together, or -1. */
    pairSlot(tokens: Tokens, row: number): number;
    /** The slot of a role of the model. */
    roleSlot(role: number): number;
    /** The slot of something whose vector is a row of a table. */
    private copied;
    /** The vector of a new slot, to be filled. */
    private newSlot;
}
