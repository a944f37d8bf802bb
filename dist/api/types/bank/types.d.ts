import type { Vocabulary } from '../presets/vocabulary.js';
import type { Directive, Document, Source, Span } from '../types.js';
import type { Unclosed } from './unclosed.js';
/**
 * What a text tells of a story. A part has one role, or several, joined by `_` in this order, if its author does not
 * divide it: `action_result`, `situation_task_action_result`.
 */
export declare const ROLES: readonly ['situation', 'task', 'action', 'result', 'lesson', 'tradeoffs', 'stakes', 'numbers', 'question'];
export type Role = (typeof ROLES)[number];
/** The roles that tell a story between them. */
export declare const STAR_ROLES: readonly Role[];
/** The part that holds a whole story, where its author divides nothing. */
export declare const WHOLE_STORY: string;
/** The roles that no story can do without: what was to be done may be in the situation. */
export declare const NEEDED_ROLES: readonly Role[];
/** A piece of a story. `start` and `end` are UTF-16 offsets into the text of the bank, end exclusive. */
export interface BankPart extends Span {
    /** A role, or several joined by `_`. */
    part: string;
    /** The label as its author wrote it, without emphasis; absent where the text has none. */
    label?: string;
    /** From the label's first character to its text, or to the end of its line. */
    labelSpan?: Span;
}
/** A labelled part that says nothing yet, or breaks off. The span is empty where nothing is written after the label. */
export interface OpenPart extends Span {
    part: string;
    label: string;
    labelSpan: Span;
    /** `cut`: the part has text, which breaks off. Otherwise it holds nothing, or only a placeholder. */
    why: 'cut' | 'blank';
}
/** A tag of a story: a theme, a skill, or a question that it answers. The span is without quotes and `#`. */
export interface BankTag extends Span {
    text: string;
}
/**
 * - `template`: a slot with placeholders only.
 * - `partial`: a part is missing, is empty, is cut off or holds a placeholder. A part that is not required may be left
 *   out: in a table, its cell is empty or has a dash.
 * - `filled`: everything is there, however weak.
 */
export type BankStatus = 'template' | 'partial' | 'filled';
export interface BankStory {
    /**
     * Without number, id, theme, hashtags, quotes, emphasis, and pictures at its ends. Empty if the story has no title.
     */
    title: string;
    /** The place of the title, with its emphasis; absent without one. */
    titleSpan?: Span;
    /** The id in its heading, such as `LUMEN-FW-01` or `S001`. */
    id?: string;
    /** The 1-based line of its heading, or of its first line. */
    line: number;
    /**
     * From that line to the end of the last line of the story. Spans of stories never overlap, except that each story in
     * the columns of one table has the whole table.
     */
    span: Span;
    /** The cells of other stories among its lines; absent if it has its lines to itself. */
    others?: Span[];
    status: BankStatus;
    /** Whether it is a slot whose title is numbered, or asks, like those of the stories around it. */
    isDue?: true;
    /**
     * In the order of the text. A question that several stories share may be above the story, and `stakes` may be in a
     * row of an index table.
     */
    parts: BankPart[];
    /** In the order of the text. */
    open: OpenPart[];
    /** In the order of the text, without doubles. */
    tags: BankTag[];
    /** The titles above it, except the one of the file, the outermost first, each after its tags. */
    groups: BankTag[];
}
/** Whether it is a slot that waits for a story, and no entry among stories. */
export declare function isSlot({ status, isDue }: BankStory): boolean;
/** A run of lines that belongs to no story. */
export interface LeftAlone {
    /** 1-based, inclusive. */
    startLine: number;
    endLine: number;
    /** A short phrase: `table of contents`, `template`, `code`. */
    reason: string;
}
export interface Bank {
    /** In the order of the text. */
    stories: BankStory[];
    leftAlone: LeftAlone[];
    /** The fence or comment that hides the rest of the file, or null. */
    unclosed: Unclosed | null;
}
/** A bank with its stories as documents, which share its text. */
export interface ParsedBank {
    documents: Document[];
    /** A document without text for the lines that belong to no story, with their problems and suppressions. */
    rest: Document;
    /** The lines that belong to no story, in order, with the slots that wait for one. */
    leftAlone: LeftAlone[];
    /** The suppressions of the whole file, in order. Each story has its own ones of these. */
    directives: readonly Directive[];
}
/** Gives the type that is set for a story that names none itself. */
export type TypeOf = (story: Pick<BankStory, 'title' | 'tags'>) => string | null;
/**
 * Reads a file as a bank. `vocabulary` has the parts of a story as fields. It never throws for what an author wrote.
 */
export type ParseBank = (source: Source, vocabulary: Vocabulary, typeOf?: TypeOf) => ParsedBank;
