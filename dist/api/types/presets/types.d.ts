import type { Point } from '../types.js';
/** What a field is for. */
export interface FieldSpec {
    title: string;
    /** What belongs in it, shown if it is missing. */
    hint: string;
    /** A sentence to fill in, shown if the field says too little. Fields that a configuration defines have none. */
    pattern?: string;
    /** Other names that sections and keys use for it, e.g. `lessons` for `lesson`. */
    aliases: readonly string[];
    /** Aliases near to common words such as `stage` and `earnings`: no name is taken for a misspelling of them. */
    nearToWords?: readonly string[];
    /** True if it may be left out. */
    optional?: true;
}
/** One thing that a strong answer to a prompt contains, or a question that a story may answer already. */
export interface PromptElement {
    id: string;
    label: string;
    /** The cheapest edit that adds it. */
    edit: string;
    /** Words that show it. Elements without them are built in, and the model knows them. */
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
    /** Names that can also be nouns: `the safe in the office`. */
    things?: readonly string[];
    /** Words that show the translation; any mechanism in the answer shows it, too. */
    shows?: readonly string[];
}
export interface StoryType {
    title: string;
    shows: readonly string[];
    /**
     * Words from which the type of a story is guessed if it names none; `*` stands for any ending. Without cues, they are
     * the names of the type.
     */
    cues?: readonly string[];
    fields: Record<string, FieldSpec>;
    /** What an interviewer asks next; the label is the question. */
    followUps: readonly PromptElement[];
}
export interface Prompt {
    question: string;
    /** What a strong answer contains. */
    elements: readonly PromptElement[];
    /** Whether it asks what one would do: in the answer, what the speaker would insist on counts as done. */
    looksForward: boolean;
}
/** A question with which an interviewer asks for a story. */
export interface Question {
    text: string;
    /** Ids of themes and story types; a story of any of them answers the question. */
    themes: readonly string[];
    types: readonly string[];
    /** What a strong answer shows, in one sentence. */
    shows: string;
}
/** The domain as data: stories, prompts, questions, and the words around them. */
export interface Preset {
    storyTypes: Record<string, StoryType>;
    /** The fields that every story needs, whatever its type. */
    commonFields: Record<string, FieldSpec>;
    themes: Record<string, string>;
    prompts: Record<string, Prompt>;
    questions: Record<string, Question>;
    values: readonly ValueTranslation[];
    /** The parts of an answer, in order. */
    skeleton: readonly string[];
    /** The word lists of the literal scorer. */
    words: Record<Point, readonly string[]>;
    /** Words of keyword lists that only look like a mechanism or an outcome, besides those of the literal scorer. */
    keywords: readonly string[];
    /** Words that a repository adds, by their role in the model. */
    ownWords: Readonly<Record<string, readonly string[]>>;
    /** The cheapest next edit for each missing point. */
    edits: Record<Point, string>;
    /** What would count for the literal scorer, as advice to the user. */
    advice: Record<Point, string>;
    /** Values that say nothing yet (`TODO`), in any case. */
    placeholders: readonly string[];
    /** The first words of template text in brackets: `[your metric]`, `<insert name>`. */
    placeholderOpenings: readonly string[];
    /** Words that are template text if they are alone in brackets: `[metric]`. */
    placeholderNames: readonly string[];
}
