import type { Field } from '../types.js';
import { Placeholders } from './placeholders.js';
import type { FieldSpec, Preset } from './types.js';
/** Keys that every document may have and that no story type requires. */
export declare const META_KEYS: readonly ['title', 'type', 'prompt', 'owner', 'status', 'themes', 'prompts', 'date', 'tags', 'star-witness'];
/** Whether a canonical name is that of a key and not of a field. */
export declare function isMetaKey(name: string): boolean;
/** A preset, with tables to look things up in. */
export declare class Vocabulary {
    readonly preset: Preset;
    readonly placeholders: Placeholders;
    /** Canonical names of every field of any story type, the common ones first. */
    readonly fieldNames: readonly string[];
    /** The specification of each field; if several types have it, that of the first one. */
    readonly fieldSpecs: ReadonlyMap<string, FieldSpec>;
    /** Other names of fields, such as titles, with the field's own name: those whose misspellings are recognized. */
    readonly otherNames: Map<string, string>;
    private readonly canonicalNames;
    private readonly promptIds;
    private readonly typeIds;
    private readonly questionIds;
    private readonly themeIds;
    private readonly themeTitles;
    /** The hints of fields in lower case: a value that repeats its hint is template text. */
    private readonly hints;
    private longestHint;
    constructor(preset: Preset);
    /** The canonical name that a key or heading stands for, or null if nothing has that name. */
    canonical(key: string): string | null;
    /** The field that a section with this heading fills, or null. */
    fieldOfHeading(heading: string): string | null;
    /** The story type with this id or title, in any case, or null. */
    typeOf(text: string): string | null;
    /** The prompt with this id or question, in any case, or null. */
    promptOf(text: string): string | null;
    /** The theme with this id in any case, or null. */
    themeOf(text: string): string | null;
    /** The theme with this id or title, or null. */
    themeNamed(text: string): string | null;
    /** The prompt that asks this, or null: an id such as `disagreement` is not a question. */
    promptAsking(question: string): string | null;
    /** Whether a prompt asks what one would do; false for none and an unknown one. */
    looksForward(prompt: string | null): boolean;
    /** Whether text says nothing yet: blank, `TODO`, a placeholder, or a field's own hint. */
    isBlank(text: string): boolean;
    /** Whether a field says nothing yet. A number or a flag says something, even where text is expected. */
    isBlankField(field: Field): boolean;
    /** Whether a value is template text such as `[your metric]`, which without quotes is a YAML list of one. */
    private isBracketed;
    private addField;
    /** Called after `addField` for all fields, so that proper names take precedence over aliases. */
    private addAliases;
}
