import type { Vocabulary } from '../presets/vocabulary.js';
import type { LineIndex } from '../text/lines.js';
import type { Document, Field, Span } from '../types.js';
/** The parts of a told story, in the order in which it is easiest to follow. */
export declare const BEATS: readonly ['stakes', 'owned', 'mechanism', 'evidence', 'tradeoff', 'lesson'];
export type BeatName = (typeof BEATS)[number];
export interface BeatPlace {
    text: string;
    /** 1-based. */
    line: number;
}
/** The field that has a beat; the others are read from the answer. */
export declare const FIELD_OF: {
    readonly stakes: 'stakes';
    readonly tradeoff: 'tradeoffs';
    readonly lesson: 'lesson';
};
export type FieldBeatName = keyof typeof FIELD_OF;
export declare const FIELD_BEATS: FieldBeatName[];
export declare function isFieldBeat(name: BeatName): name is FieldBeatName;
/** The field that has a beat; null where it says nothing. */
export declare function beatField(name: FieldBeatName, { fields }: Document, vocabulary: Vocabulary): Field | null;
/** What a field says, on one line. */
export declare function beatOfField({ texts, valueSpan }: Field, lines: LineIndex): BeatPlace;
export declare function beatAt(text: string, { start }: Span, lines: LineIndex): BeatPlace;
