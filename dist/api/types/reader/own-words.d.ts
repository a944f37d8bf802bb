import type { AddedRole } from './encoder.js';
import type { FoundPhrase } from './phrases.js';
import type { Range, Tokens } from './tokens.js';
/** A word of a configuration where a text has it, with the role of the model that it gets. */
export type OwnWord = FoundPhrase<string>;
/** The roles as the network takes them, by the model's names of them. */
export declare function rolesOf(words: readonly OwnWord[], names: readonly string[]): AddedRole[];
/**
 * The row of the first word that names a mechanism and is told as done, or -1: not planned, wished for, denied or
 * asked. `intents`: of the rows from `range.from` on.
 */
export declare function firstToldMechanism(words: readonly OwnWord[], tokens: Tokens, range: Range, intents: Uint8Array): number;
