import type { Span } from '../types.js';
/** What a repository can look for, besides the names that it lists. */
export declare const KINDS: readonly ['secrets', 'emails', 'phones', 'hosts', 'pay'];
export type Kind = (typeof KINDS)[number];
export interface FoundSecret extends Span {
    /** The kind of secret, in words that reveal nothing: `GitHub token`. */
    what: string;
}
/**
 * Finds the secrets in a text, in order of their start. It needs a library that takes milliseconds to load, so hosts
 * only load it if `mayHoldSecret` says that a text may contain one.
 */
export type FindSecrets = (text: string) => FoundSecret[];
