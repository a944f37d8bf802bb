import type { Field } from '../types.js';
import { Placeholders } from './placeholders.js';
import type { FieldSpec, Preset } from './types.js';
/** Keys that every document may have and that no story type requires. */
export declare const META_KEYS: readonly ['title', 'type', 'prompt', 'owner', 'status', 'themes', 'prompts', 'date', 'tags', 'star-witness'];
/** A preset, made quick to look things up in. */
export declare class Vocabulary {
    readonly preset: Preset;
    readonly placeholders: Placeholders;
    /** Canonical names of every field of any story type, the common ones first. */
    readonly fieldNames: readonly string[];
    /** What each of them is for; of several types, as the first one has it. */
    readonly fieldSpecs: ReadonlyMap<string, FieldSpec>;
    /** The other names of fields that may be misspelled, each with the field's own; titles are among them. */
    readonly otherNames: Map<string, string>;
    private readonly canonicalNames;
    private readonly promptIds;
    private readonly questionIds;
    private readonly themeIds;
    private readonly themeTitles;
    /** Hints of fields, lower case: a value that repeats its hint is template text. */
    private readonly hints;
    private longestHint;
    constructor(preset: Preset);
    /** The name that a key or heading stands for, or null when nothing has that name. */
    canonical(key: string): string | null;
    /** The field that a section with this heading fills, or null. */
    fieldOfHeading(heading: string): string | null;
    /** The prompt with this id or question, or null. */
    promptOf(text: string): string | null;
    /** The theme with this id, in capitals or small letters, or null. */
    themeOf(text: string): string | null;
    /** The theme with this id or title, or null. */
    themeNamed(text: string): string | null;
    /** The prompt that asks this, or null: an id such as `disagreement` is not a question. */
    promptAsking(question: string): string | null;
    /** Whether text says nothing yet: blank, `TODO`, a placeholder, or a field's own hint. */
    isBlank(text: string): boolean;
    /** Whether a field says nothing yet. Numbers and flags say something; what kind they should be is another matter. */
    isBlankField(field: Field): boolean;
    /** `[your metric]` without quotes is a YAML list of one: the brackets are template text all the same. */
    private isBracketed;
    private addField;
    /** Aliases give way to every proper name. */
    private addAliases;
}
