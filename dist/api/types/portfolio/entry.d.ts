import type { DocumentKind, Point, State, Status } from '../types.js';
import type { Fingerprint } from './fingerprint.js';
import type { PackedMeasures } from './packed-measures.js';
/** What a portfolio has of a story, or of one answer to a prompt. */
export interface Entry {
    filePath: string;
    /** 1-based: where the story or the answer begins. */
    line: number;
    /** Which one of the stories with the same lines it is, where it is not the first. */
    beside?: number;
    kind: DocumentKind;
    title: string | null;
    owner: string | null;
    status: Status;
    /** The story type as written; null for an answer. */
    type: string | null;
    /** Ids, as far as the preset has them. */
    themes: readonly string[];
    prompts: readonly string[];
    /** What its answer shows; of several answers of a story, the strongest. */
    points: Record<Point, State>;
    /** The mean confidence of both points, 0 to 1: what orders entries with the same states. */
    confidence: number;
    /** What its text is compared by; null for an answer, for a text of few words, and where nothing is compared. */
    fingerprint: Fingerprint | null;
    /** What its numbers are compared by; null for a draft, for a text without numbers, and where nothing is compared. */
    measures: PackedMeasures | null;
}
/** Where an entry is, as JSON has it: lines alone do not say which story of a table is meant. */
export declare function placeInFile({ filePath, line, beside }: Entry): Pick<Entry, 'filePath' | 'line' | 'beside'>;
/** A draft is not judged yet. */
export declare function isReady({ status }: Pick<Entry, 'status'>): boolean;
/** How well an entry would serve in an interview. */
export type Strength = 'strong' | 'partial' | 'weak' | 'draft';
/** From the best to the worst. */
export declare const STRENGTHS: readonly Strength[];
/** `strong` shows both points, `partial` one or perhaps one, `weak` none; a draft is none of them yet. */
export declare function strengthOf({ status, points }: Pick<Entry, 'status' | 'points'>): Strength;
/** The strongest first; where two are alike, by path and line, so that the order is the same on every machine. */
export declare function compareStrength(a: Entry, b: Entry): number;
