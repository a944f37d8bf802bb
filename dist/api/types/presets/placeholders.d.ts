import type { Span } from '../types.js';
import type { Preset } from './types.js';
/** UTF-16 units that a bracketed placeholder may have; a longer bracket is text. */
export declare const LONGEST_PLACEHOLDER = 80;
/**
 * Slots without brackets: a line to write on, `X%`, `$XX`, and `XX` in place of a number. Underscores around a word are
 * emphasis, and `24 XX boxes` is an amount.
 */
export declare const SLOT: RegExp;
/**
 * Finds template text: `[X]`, `[your metric]`, `<insert number>`, `{{name}}`, `____`, and `TODO` or `TBD` as a word.
 * A link's text, a check box and a bracketed name that is not a template word stay text.
 */
export declare class Placeholders {
    private readonly whole;
    private readonly openings;
    private readonly names;
    /** UTF-16 units of the longest value that can be blank. */
    private readonly longest;
    constructor(preset: Preset);
    /** Whether a value as a whole says nothing yet. */
    isBlank(text: string): boolean;
    /** Whether a text is one piece of template text and nothing else. */
    isTemplate(text: string): boolean;
    /** The spans of template text in `text`, in order. Linear: each bracket is looked at once, up to LONGEST_PLACEHOLDER. */
    find(text: string): Span[];
    private endOf;
    /** The end of the placeholder that opens at `start`, or -1 if the bracket contains something else. */
    private bracketEnd;
}
