import type { Range, Tokens } from './tokens.js';
/** A stretch of a text. Offsets are UTF-16 code units, end exclusive. */
export interface Passage {
    start: number;
    end: number;
    /** How surely it shows the label, 0 to 1. */
    strength: number;
}
/** Whether a mark of this shape ends a clause. */
export declare function isClauseEnd(shape: number): boolean;
/** The stretches whose tokens each say yes, long enough to be read; a gap of a few tokens inside a sentence does not part them. */
export declare function passagesIn(tokens: Tokens, range: Range, logits: Int32Array, scale: number): Passage[];
/** The stretch around the token that says it the loudest, within its sentence, long enough to be read. */
export declare function passageAround(tokens: Tokens, range: Range, logits: Int32Array, top: number, scale: number): Passage;
