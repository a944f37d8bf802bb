import type { Amount, Measure } from '../measures/types.js';
import type { Region } from '../types.js';
/**
 * What a story or an answer is compared by with the others of its owner. Thousands of them wait for the end of a run, so
 * what is numbers lies in two arrays of them: a story with twenty measures takes about 5 KB.
 */
export interface StoryMeasures {
    /** Stems of its title. */
    title: Int32Array;
    /** Hashes of the names in it. */
    names: Int32Array;
    /** All amounts of the story, four numbers each. */
    amounts: Float64Array;
    measures: PackedMeasures;
}
export interface StoryMeasure extends Measure {
    place: Region;
    /** Its words, shortened. */
    phrase: string;
}
interface PackedMeasures {
    integers: Int32Array;
    amounts: Float64Array;
    phrases: string;
}
export declare function packedAmounts(amounts: readonly Amount[]): Float64Array;
export declare function unpackedAmounts(packed: Float64Array): Amount[];
/** @param measures whose phrases are each one line */
export declare function packedMeasures(measures: readonly StoryMeasure[]): PackedMeasures;
export declare function unpackedMeasures({ integers, amounts, phrases }: PackedMeasures): StoryMeasure[];
export {};
