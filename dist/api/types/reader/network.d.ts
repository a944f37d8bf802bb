import { type AddedRole, type Encoded } from './encoder.js';
import type { Head, Model } from './model.js';
import type { Range, Tokens } from './tokens.js';
/**
 * The network at work, in integers. What the first layer takes in is linear, so what a token adds to each hidden unit at each distance
 * is worked out once for each distinct token and then only added up.
 */
export declare class Network {
    readonly model: Model;
    private readonly kernel;
    private readonly slots;
    private readonly encoder;
    private readonly prepared;
    private readonly scratch;
    /** Where `run` left its logits. */
    private logits;
    /** @throws {Error} where there is no WebAssembly */
    constructor(model: Model);
    /** A range of tokens as the network takes it; the same for every head. */
    encode(tokens: Tokens, range: Range, added?: readonly AddedRole[]): Encoded;
    /** Forgets what was encoded. */
    clear(): void;
    /** Whether what was encoded can still be run. */
    knows({ generation }: Encoded): boolean;
    /** What one unit of a logit of this head is worth. */
    scaleOf({ scale }: Head): number;
    /** Runs a head over a range of tokens for some labels (indices), whose numbers `logitsOf` has until the next run. */
    run(head: Head, labels: readonly number[], tokens: Tokens, range: Range, encoded: Encoded): void;
    /** A number per token, for a label by its place among those that were asked for. */
    logitsOf(index: number, rows: number): Int32Array;
    private preparedFor;
    /**
     * Sums up the shares of all rows, with what they get besides their tokens: from the means of their sentence and of the
     * text, and from the label that their part of the text is under.
     */
    private addContexts;
}
