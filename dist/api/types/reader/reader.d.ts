import type { State } from '../types.js';
import { type Model } from './model.js';
import { Network } from './network.js';
import { type OwnWord } from './own-words.js';
import { type Passage } from './passages.js';
import type { Phrases } from './phrases.js';
import type { TaskName } from './tasks.js';
import { type Range, Tokens } from './tokens.js';
export interface Judgment {
    state: State;
    /** Calibrated, 0 to 1: of texts with this confidence, that share holds the label. */
    confidence: number;
    /** What shows the label, in the order of the text; empty where it is missing. */
    passages: readonly Passage[];
    /** What comes closest to the label, whether it shows it or not; null for a text with too few words. */
    closest: Passage | null;
}
/** Reads texts with a model, and with phrases that stand for roles of the model. Readings stay good until `clear`. */
export declare class Reader {
    readonly network: Network;
    readonly tokens: Tokens;
    private readonly ownWords;
    constructor(model: Model, ownWords?: Phrases<string> | null);
    read(text: string): Reading;
    /** Forgets all texts. */
    clear(): void;
}
/** One text, read. */
export declare class Reading {
    readonly text: string;
    readonly range: Range;
    private readonly reader;
    private readonly ownWords;
    private encoded;
    private readonly known;
    private english;
    private spoken;
    private knownIntents;
    constructor(text: string, reader: Reader, range: Range, ownWords: readonly OwnWord[]);
    get tokens(): Tokens;
    /** Words, numbers included, as one would count them when speaking. */
    get words(): number;
    private countWords;
    /** Whether the text is in English, as far as can be told; short texts are taken for it. */
    get isEnglish(): boolean;
    /** For each token of the range, how it is told: `intents.ts`. */
    get intents(): Uint8Array;
    /**
     * What the text says of each label of a task, in the order given.
     *
     * @throws {Error} for a label that the task does not have
     */
    judge(task: TaskName, labels: readonly string[]): Judgment[];
    private work;
    /** The verdict from the numbers of one label, which the network has just worked out. */
    private verdict;
    /** The first word of the configuration, counted from the range's first row, that is told as a mechanism, or -1. */
    private toldMechanism;
    /** The logits with those of tokens that are told with an excluded intent lowered to `most`. */
    private withoutIntents;
    /** The row that comes closest to a label. Where none comes close to a mechanism, what is only intended says most. */
    private closestWord;
    /** The row with the highest logit, marks aside: a full stop only repeats what its sentence says. */
    private highestWord;
}
