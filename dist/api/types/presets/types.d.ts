import type { Point } from '../types.js';
/** The shape of a preset: the domain as data. */
/** What a field is for. `hint` is shown when it is missing. */
export interface FieldSpec {
    title: string;
    hint: string;
    /** A sentence to fill in, shown where the field says too little. A configuration's own fields have none. */
    pattern?: string;
    /** Other names that sections and keys use for it, e.g. `lessons` for `lesson`. */
    aliases: readonly string[];
    /** Those of them that words such as `stage` and `earnings` are near to: no other name is a slip of them. */
    nearToWords?: readonly string[];
    /** It may be left out. */
    optional?: true;
}
/** One thing that a strong answer to a prompt contains, or a question that a story may answer already. */
export interface PromptElement {
    id: string;
    label: string;
    /** The cheapest edit that adds it. */
    edit: string;
    /** Words that show it; without them the model does, which knows the built-in ones. */
    words?: readonly string[];
    /** The point that it earns in an answer that looks forward. */
    counts?: Point;
}
/** A value, and the engineering that it stands for. */
export interface ValueTranslation {
    value: string;
    translation: string;
    /** How the value is named in an answer. */
    names: readonly string[];
    /** Longer phrases in which the same words are technical terms or idioms. */
    terms?: readonly string[];
    /** Names that are things too, where nothing follows that they describe: `the safe in the office`. */
    things?: readonly string[];
    /** Words that name the translation, besides any mechanism that the answer shows. */
    shows?: readonly string[];
}
export interface StoryType {
    title: string;
    shows: readonly string[];
    /** Words that speak for a story's type where it names none; `*` stands for any ending. Without them its names do. */
    cues?: readonly string[];
    fields: Record<string, FieldSpec>;
    /** What an interviewer asks next; the label is the question. */
    followUps: readonly PromptElement[];
}
export interface Prompt {
    question: string;
    /** What a strong answer contains. */
    elements: readonly PromptElement[];
    /** It asks what one would do: there, what the speaker would insist on counts as done. */
    looksForward: boolean;
}
/** What an interviewer asks for a story with. */
export interface Question {
    text: string;
    /** Ids of the themes and story types that answer it; any of them does. */
    themes: readonly string[];
    types: readonly string[];
    /** What a strong answer shows, in one sentence. */
    shows: string;
}
export interface Preset {
    storyTypes: Record<string, StoryType>;
    /** The fields that every story needs, whatever its type. */
    commonFields: Record<string, FieldSpec>;
    themes: Record<string, string>;
    prompts: Record<string, Prompt>;
    questions: Record<string, Question>;
    values: readonly ValueTranslation[];
    skeleton: readonly string[];
    /** The literal scorer's word lists, and what would count, told to the user. */
    words: Record<Point, readonly string[]>;
    /** Words that a list strings together to look like a mechanism or an outcome, besides those of the literal scorer. */
    keywords: readonly string[];
    /** Words that a repository adds, by the role of the model that they get. */
    ownWords: Readonly<Record<string, readonly string[]>>;
    /** The cheapest next edit for each missing point. */
    edits: Record<Point, string>;
    /** What would count for the literal scorer, told to the user. */
    advice: Record<Point, string>;
    /** Values that say nothing yet (`TODO`), compared without case. */
    placeholders: readonly string[];
    /** How bracketed template text starts: `[your metric]`, `<insert name>`. */
    placeholderOpenings: readonly string[];
    /** What is template text when it is alone in brackets: `[metric]`. */
    placeholderNames: readonly string[];
}
