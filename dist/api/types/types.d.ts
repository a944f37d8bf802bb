/**
 * The vocabulary of Star Witness. Names follow the field: ESLint (ruleId, messageId, fix),
 * SARIF (levels, regions) and vfile (positions).
 *
 * Offsets count UTF-16 code units from the start of the file's text, a byte order mark included, end exclusive.
 * Lines and columns are 1-based and end exclusive; a byte order mark is not a column, because no editor shows one.
 * Paths are POSIX and relative to the repository root.
 */
export type Severity = 'error' | 'warning' | 'note';
export type SeveritySetting = Severity | 'off';
/** The least severity that fails a run. */
export declare const FAIL_ON: readonly ["error", "warning", "note", "never"];
export type FailOn = (typeof FAIL_ON)[number];
export type DocumentKind = 'story' | 'answer';
/** What a file holds: a document, or a story bank, which is several stories. */
export type SourceKind = DocumentKind | 'bank';
export type Status = 'draft' | 'ready' | 'retired';
/** What is reported and gated: everything, or what a change touches. All documents are parsed all the same. */
export type Scope = 'all' | 'changed-files' | 'changed-lines';
/** Whether suppressions in files hold: `forbidden` is what the owner of a repository says, `ignored` a run. */
export type InlineConfig = 'read' | 'forbidden' | 'ignored';
export type ScorerName = 'literal' | 'rubric';
/** What an answer earns points for, in the order in which missing ones are listed. */
export declare const POINTS: readonly ['mechanism', 'evidence'];
export type Point = (typeof POINTS)[number];
/** Whether a text shows something: surely, too close to call, or surely not. */
export type State = 'present' | 'unsure' | 'absent';
/** How a passage is meant; only what is `told` was done. */
export type Mood = 'plan' | 'goal' | 'wish' | 'negated' | 'question' | 'advice' | 'duty' | 'list' | 'told';
/** A half-open range of offsets into the source text. */
export interface Span {
    start: number;
    end: number;
}
export interface Excerpt {
    text: string;
    /** UTF-16 offsets into `text`. */
    start: number;
    end: number;
}
/** 1-based lines and columns, end exclusive. */
export interface Region {
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
}
/** A place in a file. */
export interface FilePlace extends Region {
    filePath: string;
}
/** What keeps a file from being read; a folder, too, can be unlisted, or have a name that is not text. */
export type UnreadableId = 'tooLarge' | 'notText' | 'unreadable' | 'unlisted' | 'nameNotText';
/** One file, as text. `kind` says which glob it was matched by, where it was matched by one. */
export interface Source {
    filePath: string;
    text: string;
    kind?: SourceKind | undefined;
    /** Why the file's text could not be had; `text` is empty then. */
    unreadable?: {
        messageId: UnreadableId;
        data: Record<string, string>;
    } | undefined;
}
/**
 * Text that a scorer or a rule reads, with the way back to the file: `locate` maps a range of `text`
 * to the range of the source that it came from.
 */
export interface ProseText {
    text: string;
    locate(start: number, end: number): Span;
}
/** A value that a document gives for one key, from its frontmatter or from a section of its body. */
export interface Field {
    /** The key as its author wrote it. */
    label: string;
    from: 'frontmatter' | 'section';
    /** Whether the label is another name of the field than its own: `lessons` for `lesson`. */
    alias: boolean;
    /** The key (frontmatter) or the heading's text (section). */
    keySpan: Span;
    /** The value without its quotes; the key's own span when there is no value. */
    valueSpan: Span;
    /** The section's text, up to the next heading that names a field or an answer; null in the frontmatter. */
    bodySpan: Span | null;
    /** The parsed YAML value; for a section its prose. */
    value: unknown;
    /** Every piece of text in the value: one for a string, one an item for a list. */
    texts: ProseText[];
}
/** The value that counts for a key, with those that do not. */
export interface CountedField extends Field {
    /** The other values that the document gives for the key, in their order: keys first, then sections. */
    others: Field[];
}
/** A value of the frontmatter that ends early, at a ` #` with text right after it: YAML reads that as a comment. */
export interface Cut {
    /** From the `#` to the end of its line. */
    at: Span;
    /** The key that it belongs to. */
    entry: Field;
    /** What was most likely meant as the value: from its start to the end of the line. */
    value: Span;
    /** Whether nothing of it is left. */
    whole: boolean;
}
export interface Section {
    heading: string;
    /** 1 to 6. */
    level: number;
    /** Where the heading's first line begins. */
    start: number;
    headingSpan: Span;
    /** From the line after the heading up to the next heading of the same or a higher rank. */
    bodySpan: Span;
}
export interface Answer {
    /** The prompt id that it answers, when it says so and the preset knows it. */
    prompt: string | null;
    /** The text after `Answer:` when no prompt has that id or question. */
    unknownPrompt: {
        text: string;
        span: Span;
    } | null;
    /** The place to point at for the whole answer: its heading, or its first words. */
    anchor: Span;
    prose: ProseText;
    /** Template text in it, which is not prose. */
    templates: Span[];
}
/** What a comment, or the frontmatter, says of rules: `<!-- star-witness-disable hedging -- it was a guess -->`. */
export interface Directive {
    /** What follows `star-witness-`, or as a key below `star-witness`, known or not. */
    name: string;
    /** Where the name is; of a key, all of it. */
    nameAt: Span;
    /**
     * Whether the product's name is misspelt: `starwitness-disable`. Then `name` is all of it, and nothing is suppressed.
     */
    isMisspelt?: true;
    from: 'comment' | 'frontmatter';
    at: Span;
    /** The rules that it names, known or not. */
    rules: NamedRule[];
    /** On one line; null where none is given. */
    reason: string | null;
    /** The line that `disable-next-line` is about; null where there is none, and for every other directive. */
    line: Span | null;
}
export interface NamedRule {
    id: string;
    at: Span;
}
/** What stopped a file from being read as a document. */
export interface Problem {
    ruleId: 'frontmatter-syntax' | 'frontmatter-missing' | 'unreadable-file';
    messageId: string;
    at: Span;
    data: Record<string, string>;
    fix?: Fix;
}
/** A story or prompt answer, parsed. Everything in it can be pointed at in the source. */
export interface Document {
    filePath: string;
    /** The file's text, with a line feed in place of each CR that ends a line by itself. */
    text: string;
    kind: DocumentKind;
    problems: Problem[];
    /** The `---` fences, as offsets: where keys can be added, and what to point at when one is missing. */
    frontmatter: {
        openSpan: Span;
        closeSpan: Span;
    } | null;
    title: string | null;
    status: Status;
    owner: string | null;
    /** The story type or prompt id as written, known or not. */
    type: string | null;
    prompt: string | null;
    /** Frontmatter entries in their order. */
    entries: Field[];
    /** Values that a comment cuts. */
    cuts: Cut[];
    sections: Section[];
    /** HTML comments of the body, with their marks, in order. */
    comments: Span[];
    /** What comments, and the key `star-witness`, say of rules, in order. */
    directives: Directive[];
    /** The first directive that is not read, because there are too many. */
    directivesCut: Span | null;
    /**
     * The value that counts for each key, by the name of the field: the first that says something, keys before sections.
     */
    fields: Map<string, CountedField>;
    answers: Answer[];
    /** Where a story of a bank lies in its file; null for a file of its own. */
    bank: BankPlace | null;
}
export interface BankPlace {
    /** The line where it begins, 1-based. */
    line: number;
    /** All lines of the story. */
    span: Span;
    /** The number of stories before it that have the same lines: those to its left in one table. */
    beside: number;
    /** The story type that it reads like, where it names none. */
    guess: TypeGuess | null;
    /** The labels of its parts, in order. */
    labels: Span[];
    /** Parts whose text breaks off. */
    cuts: {
        field: string;
        at: Span;
    }[];
    /** Labels that are most likely misspelled names of parts, in order. */
    misspelt: MisspeltLabel[];
    /** Whether nothing is told yet below its title. */
    isSlot?: true;
}
/** A label that begins no part, and differs by a letter or two from one that does. */
export interface MisspeltLabel {
    written: string;
    at: Span;
    /** What is most likely meant, with its capitals as in `written`. */
    near: string;
    /** The field that the part of this name fills. */
    field: string;
}
/** A replacement of a range of offsets by text (ESLint's shape). */
export interface Fix {
    range: [number, number];
    text: string;
    /** Whether it invents no meaning, so that `fix` applies it; any other is a guess, and only offered. */
    safe: boolean;
}
/** The safe fix that puts `text` in place of a span. */
export declare function replacement({ start, end }: Span, text: string): Fix;
/** What the literal scorer gives. */
export interface Score {
    /** 0, 1 or 2: 2 less what is missing. */
    score: number;
    missing: Point[];
}
/** What the chosen scorer gives, with what is too close to call. */
export interface Verdict extends Score {
    /** Points whose confidence lies between the two limits, missing or not; empty for the literal scorer. */
    unsure: Point[];
}
/** An answer under the chosen scorer, always with the literal result next to it. */
export interface AnswerScore extends Verdict {
    /** How surely the answer gives each point, 0 to 1, calibrated; 1 or 0 for the literal scorer. */
    confidence: Record<Point, number>;
    /** What comes closest to each point that is missing or unsure; null where nothing does. */
    closest: Record<Point, ClosestPassage | null>;
    /** What shows each point, in order; empty for the literal scorer, which looks for words alone. */
    signals: AnswerSignal[];
    /** What a strong answer to its prompt contains, in the order of the preset; empty without a known prompt. */
    elements: AnswerElement[];
    literal: Score;
    /** Whether it is in English; what is not is not judged by the rubric. */
    english: boolean;
}
/** A passage that shows a point. */
export interface AnswerSignal {
    kind: Point;
    text: string;
    at: Span;
    /** How surely it shows the point, 0 to 1. */
    strength: number;
}
/** A passage that comes close to a point, and how it is meant. */
export interface ClosestPassage {
    text: string;
    at: Span;
    mood: Mood;
    /** Whether there is a number in it. */
    number: boolean;
}
/** One thing that a strong answer to a prompt contains, and the strongest passage that shows it. */
export interface AnswerElement {
    id: string;
    label: string;
    /** The cheapest edit that adds it. */
    edit: string;
    state: State;
    confidence: number;
    /** Null where it is missing. */
    text: string | null;
    at: Span | null;
}
/** Lines `start` to `end` of a file, 1-based, both inclusive. */
export interface LineRange {
    start: number;
    end: number;
}
/** A file that a change added, edited or moved; deleted files have nothing to report. */
export interface ChangedFile {
    /** Where it was before, when it was moved. */
    previousPath: string | null;
    /** It was not there before. */
    added: boolean;
    /** The lines that the change added or edited, ascending; null: every line counts, as they are new or not known. */
    lines: readonly LineRange[] | null;
}
/** What a change touches, by the path that a file has after it. */
export interface Changes {
    /** What it was compared to, as one would say it: a branch, a commit. */
    base: string;
    files: ReadonlyMap<string, ChangedFile>;
    /** The paths of files that no longer exist. */
    deleted?: readonly string[];
}
/** The story type that a text reads like, with the words that say so, and the type that comes next. */
export interface TypeGuess {
    type: string;
    words: string[];
    runnerUp: string | null;
}
