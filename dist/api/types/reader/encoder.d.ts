import { type Kernel } from './kernel.js';
import type { Slots } from './slots.js';
import type { Range, Tokens } from './tokens.js';
/** A role that a token has besides what the model knows of its word. */
export interface AddedRole {
    /** The row of the table. */
    row: number;
    /** The row of the model's roles. */
    role: number;
}
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
/** Puts ranges of tokens into the kernel's memory, as slots. */
export declare class Encoder {
    private readonly slotTable;
    private readonly width;
    private readonly kernel;
    private readonly texts;
    /** Counts how often texts were forgotten. */
    private forgotten;
    private readonly listed;
    private readonly extraRows;
    constructor(slotTable: Slots, width: number, kernel: Kernel);
    /** Forgets what was encoded. */
    clear(): void;
    /** Counts how often slots or texts were forgotten. */
    get generation(): number;
    /** A range of tokens as the network takes it; the same for every head. */
    encode(tokens: Tokens, range: Range, added?: readonly AddedRole[]): Encoded;
    private addSums;
}
