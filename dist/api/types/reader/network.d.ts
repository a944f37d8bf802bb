import { type Head, type Model } from './model.js';
import { type AddedRole, type Encoded } from './slots.js';
import type { Range, Tokens } from './tokens.js';
/**
 * The network at work, in integers. Its first layer is linear, so what a token adds to each hidden unit at each distance
 * is worked out once for each distinct token and then only added up.
 */
export declare class Network {
    readonly model: Model;
    /** A row of one number per token for each label asked for, of what `run` read last. */
    logits: Int32Array;
    private readonly kernel;
    private readonly slots;
    private readonly prepared;
    private readonly scratch;
    /** @throws {Error} where there is no WebAssembly */
    constructor(model: Model);
    /** A range of tokens as the network takes it; the same for every head. */
    encode(tokens: Tokens, range: Range, added?: readonly AddedRole[]): Encoded;
    /** Whether what was encoded can still be run. */
    knows({ generation }: Encoded): boolean;
    /** What one unit of a logit of this head is worth. */
    scaleOf({ scale }: Head): number;
    /** Fills `logits` for some labels (indices) over the rows of a range, the first of them at 0. */
    run(head: Head, labels: readonly number[], tokens: Tokens, range: Range, encoded: Encoded): void;
    private preparedFor;
    /**
     * Sums up the shares of all rows, with what they get besides their tokens: from the means of their sentence and of the
     * text, and from the label that their part of the text is under.
     */
    private addContexts;
}
