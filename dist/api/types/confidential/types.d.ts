import type { Span } from '../types.js';
/** What a repository can have looked for; names are looked for where it lists some. */
export declare const KINDS: readonly ['secrets', 'emails', 'phones', 'hosts', 'pay'];
export type Kind = (typeof KINDS)[number];
/** A secret, with what it is in words that say nothing of it: `GitHub token`. */
export interface FoundSecret extends Span {
    what: string;
}
/**
 * Finds secrets in a text, in order of their start. It comes with a library that takes milliseconds to load, so hosts
 * load it where `mayHoldSecret` says that a text may have one.
 */
export type FindSecrets = (text: string) => FoundSecret[];
