import type { Amount, Measure } from '../measures/types.js';
import type { Region } from '../types.js';
/** What a story or an answer is compared by with the others of its owner. */
export interface StoryMeasures {
    /** Stems of its title. */
    title: readonly number[];
    /** Hashes of the names in it. */
    names: readonly number[];
    /** All amounts of the story. */
    amounts: readonly Amount[];
    measures: readonly StoryMeasure[];
}
export interface StoryMeasure extends Measure {
    place: Region;
    /** Its words, shortened. */
    phrase: string;
}
/** The measures of a story: bytes that it shares with others, and where its own begin. */
export interface PackedMeasures {
    bytes: Uint8Array;
    at: number;
}
/** Packs what waits for the end of a run: a story with ten measures takes about a kilobyte, and no object of its own. */
export declare class MeasuresPacker {
    private readonly out;
    private chunk;
    private used;
    pack({ title, names, amounts, measures }: StoryMeasures): PackedMeasures;
    private amount;
    private measure;
    private kept;
}
export declare function unpackedMeasures({ bytes, at }: PackedMeasures): StoryMeasures;
/** Only what a story is about: what most others of its owner are distinguished by. */
export declare function unpackedSubject({ bytes, at }: PackedMeasures): Pick<StoryMeasures, 'title' | 'names'>;
