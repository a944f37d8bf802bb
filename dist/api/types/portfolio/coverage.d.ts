import type { Preset } from '../presets/types.js';
import { type Entry, type Strength } from './entry.js';
/** What a portfolio should have: the kinds of things that an interview asks for. */
export declare const DIMENSIONS: readonly ['types', 'themes', 'prompts'];
export type Dimension = (typeof DIMENSIONS)[number];
/** A story type, theme or prompt, and what an owner has for it. */
export interface CoverageRow {
    id: string;
    title: string;
    /** The strongest first. */
    entries: readonly Entry[];
    /** The strength of the best entry; `missing` without any. */
    level: Strength | 'missing';
}
/** What one owner has. */
export interface Coverage {
    /** Null for documents that name no owner. */
    owner: string | null;
    /** Stories and answers that are not retired, in the order of the report. */
    stories: readonly Entry[];
    answers: readonly Entry[];
    rows: Record<Dimension, readonly CoverageRow[]>;
}
/** The coverage of each owner, by name; documents without an owner come last. */
export declare function coverageOf(entries: Iterable<Entry>, preset: Preset): Coverage[];
/** Rows that nothing ready carries. */
export declare function gapsOf(rows: readonly CoverageRow[]): CoverageRow[];
/** Rows that one ready entry carries alone: without it there would be a gap. */
export declare function singlesOf(rows: readonly CoverageRow[]): CoverageRow[];
/** What a change made of one owner's gaps: names of types, themes and prompts. */
export interface GapChange {
    owner: string | null;
    closed: readonly string[];
    opened: readonly string[];
}
/** The gaps that a change closed and opened, by owner; owners without either are left out. */
export declare function gapChanges(before: readonly Coverage[], now: readonly Coverage[]): GapChange[];
