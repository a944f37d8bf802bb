import type { Span } from '../types.js';
import { type Range, type Tokens } from './tokens.js';
/** A stretch of a text that shows a label. */
export interface Passage extends Span {
    /** How surely it shows the label, 0 to 1. */
    strength: number;
}
/** Rows of a range, both inclusive, and the most that one of them says. */
export interface Stretch {
    first: number;
    last: number;
    logit: number;
}
/** Whether a mark of this shape ends a clause. */
export declare function isClauseEnd(shape: number): boolean;
/**
 * The stretches whose tokens each say yes, long enough to be read; a gap of a few tokens inside a sentence does not
 * part them.
 */
export declare function passagesIn(tokens: Tokens, range: Range, logits: Int32Array, scale: number): Passage[];
/** The rows around the token with the highest logit, within its sentence. */
export declare function stretchAround(tokens: Tokens, { from }: Range, logits: Int32Array, top: number, scale: number): Stretch;
/** The passage that a stretch stands for, long enough to be read. */
export declare function passageAround(tokens: Tokens, range: Range, { first, last, logit }: Stretch, scale: number): Passage;
/** Where rows lie, both inclusive, without marks at their ends but with those that belong to a word: `$40`, `3%`. */
export declare function spanOf({ shape, start, end, sentence }: Tokens, first: number, last: number): Span;
