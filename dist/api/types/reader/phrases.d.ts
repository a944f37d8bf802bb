import { type Range, type Tokens } from './tokens.js';
/** A phrase found in a text: rows of its table, end exclusive, and what the phrase was added with. */
export interface FoundPhrase<Value> {
    from: number;
    to: number;
    value: Value;
}
/**
 * Finds phrases in all forms of their words: `feature flag` also as `feature flags` or `Feature-flags`. The work for a
 * text does not depend on how many phrases there are.
 */
export declare class Phrases<Value> {
    private readonly root;
    size: number;
    add(phrase: string, value: Value): void;
    /** All phrases in a range, in the order of their first words. */
    in(tokens: Tokens, { from, to }: Range): Iterable<FoundPhrase<Value>>;
}
