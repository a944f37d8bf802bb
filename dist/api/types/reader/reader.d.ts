import type { State } from '../types.js';
import type { Model } from './model.js';
import { Network } from './network.js';
import type { Phrases } from './phrases.js';
import type { AddedRole } from './slots.js';
import type { TaskName } from './tasks.js';
import { type Range, Tokens } from './tokens.js';
/** A stretch of a text. Offsets are UTF-16 code units, end exclusive. */
export interface Passage {
    start: number;
    end: number;
    /** How surely it shows the label, 0 to 1. */
    strength: number;
}
export interface Judgement {
    state: State;
    /** Calibrated, 0 to 1: of texts with this confidence, that share holds the label. */
    confidence: number;
    /** What shows the label, in the order of the text; empty where it is missing. */
    passages: readonly Passage[];
    /** What comes closest to the label, whether it shows it or not; null for a text without words. */
    closest: Passage | null;
}
/** Reads texts with a model, and with phrases that stand for roles of the model. Readings stay good until `clear`. */
export declare class Reader {
    readonly network: Network;
    readonly tokens: Tokens;
    private readonly ownWords;
    constructor(model: Model, ownWords?: Phrases<string> | null);
    read(text: string): Reading;
    private rolesIn;
    /** Forgets all texts. */
    clear(): void;
}
/** One text, read. */
export declare class Reading {
    readonly text: string;
    readonly range: Range;
    private readonly reader;
    private readonly added;
    private encoded;
    private readonly known;
    private english;
    private knownIntents;
    constructor(text: string, reader: Reader, range: Range, added: readonly AddedRole[]);
    get tokens(): Tokens;
    /** Words, numbers included, as one would count them when speaking. */
    get words(): number;
    /** Whether the text is in English, as far as can be told; short texts are taken for it. */
    get isEnglish(): boolean;
    /** For each token of the range, how it is told: `intents.ts`. */
    get intents(): Uint8Array;
    /**
     * What the text says of each label of a task, in the order given.
     *
     * @throws {Error} for a label that the task does not have
     */
    judge(task: TaskName, labels: readonly string[]): Judgement[];
    private work;
    /**
     * The verdict from the numbers of one label, which the network has just worked out. `silenced`: what is only intended
     * so shows nothing, though it may come closest.
     */
    private verdict;
    /** The stretches whose tokens each say yes, long enough to be read; a gap of a few tokens inside a sentence does not part them. */
    private passagesIn;
    /** The stretch around the token that says it the loudest, within its sentence, long enough to be read. */
    private around;
    /**
     * A stretch of rows as it can be read: to the ends of its clause where they are near or it has too few words to be
     * understood, and past them to those of its sentence where the clause is short too.
     */
    private readable;
    /** Rows of the range, both inclusive, without marks at their ends. */
    private passage;
}
