import type { Entry } from '../portfolio/entry.js';
import type { Preset } from '../presets/types.js';
import type { DocumentKind, Excerpt, FailOn, FilePlace, Fix, Mood, Point, Region, Scope, Score, ScorerName, Severity, State, Status, TypeGuess, Verdict } from '../types.js';
import type { FieldBeatName } from './beats.js';
/** The report of a run: its findings, its documents, and what changed. */
export interface Finding {
    ruleId: string;
    messageId: string;
    severity: Severity;
    /** One line that says what was found and expected; a second one, if any, says how to fix it. */
    message: string;
    filePath: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    /** Which one of the stories that share its lines it is about. */
    beside?: number;
    /** The rule's page. */
    url: string;
    fix?: PlacedFix;
    byteColumns?: ByteColumns | undefined;
    /** The source line that the finding starts on, shortened around it, with the caret's place in it. */
    excerpt: Excerpt;
    /** GitHub's hash of that line, which stays when the line moves; null when the text of the file is not available. */
    lineHash: string | null;
    /** What it is about, by name, if its place does not show that. */
    about?: readonly string[];
    /** Other places that it refers to. */
    related?: readonly FilePlace[];
}
/** A finding that its author suppressed, and why; null where no reason is given. */
export interface SuppressedFinding extends Finding {
    reason: string | null;
}
/** The findings in the baseline: which still occur, and how many are fixed. */
export interface BaselineReport {
    /** The path of the baseline, from the root of the repository. */
    filePath: string;
    /** Old findings, which are not counted and do not affect the verdict. */
    known: Finding[];
    /** The number of findings in the baseline that no longer occur. */
    fixed: number;
}
/** Start and end columns in bytes of UTF-8, where they are not those in UTF-16 units. */
export type ByteColumns = [start: number, end: number];
/** A fix in the file's own text, with the place of what it replaces. */
export interface PlacedFix extends Fix, Region {
    byteColumns?: ByteColumns | undefined;
}
/** The start of the reason for a named file that is not checked because no glob matches it. */
export declare const NOT_MATCHED = "no glob matches it";
/** A file that was matched but not judged, and why. */
export interface Skipped {
    filePath: string;
    reason: string;
}
export interface Counts {
    error: number;
    warning: number;
    note: number;
    /** Every document read, also retired ones and ones that could not be parsed. */
    documents: number;
    /** Stories and answers judged. */
    stories: number;
    answers: number;
    skipped: number;
    /** Findings that are suppressed, which are in none of the other counts. */
    suppressed: number;
}
export interface ReportedAnswer extends Verdict {
    prompt: string | null;
    /** 1-based. */
    line: number;
    /** The confidence that the answer has each point, 0 to 1. */
    confidence: Record<Point, number>;
    /** The passage that is closest to each missing or unsure point. */
    closest: Record<Point, ReportedClosest | null>;
    signals: ReportedSignal[];
    elements: ReportedElement[];
    literal: Score;
    /** Whether it is in English; the rubric judges no other language. */
    english: boolean;
    /** The same answer before the change; null when it is new, did not change, or cannot be compared. */
    before: Verdict | null;
}
export interface ReportedSignal extends Region {
    kind: Point;
    text: string;
    /** The confidence that it shows the point, 0 to 1. */
    strength: number;
}
/** A passage that comes close to a point, and how it is meant. */
export interface ReportedClosest extends Region {
    text: string;
    mood: Mood;
    /** Whether there is a number in it. */
    number: boolean;
}
export interface ReportedElement {
    id: string;
    label: string;
    state: State;
    /** 0 to 1, calibrated. */
    confidence: number;
    /** The passage that shows it most surely; null when it is missing. */
    found: (Region & {
        text: string;
    }) | null;
    /** The cheapest edit that adds it, when it is missing. */
    edit?: string;
}
export interface DocumentReport {
    filePath: string;
    /** Its lines, 1-based, both inclusive: all of the file, or those of a story in a bank. */
    line: number;
    endLine: number;
    /**
     * The number of stories before it that have the same lines, those to its left in one table; absent where there are
     * none.
     */
    beside?: number;
    /** Whether it is a story of a bank: a file with several. */
    bank: boolean;
    kind: DocumentKind;
    type: string | null;
    /** The likely type of a bank story that names none. */
    guess: TypeGuess | null;
    /** The title of the type, when the configuration defines it. */
    typeTitle: string | null;
    /** What a story of the type is to show. */
    shows: string[];
    prompt: string | null;
    owner: string | null;
    status: Status;
    title: string | null;
    /** The themes that it names and the configuration defines, in the order of the configuration. */
    themes: {
        id: string;
        title: string;
    }[];
    /** The ids of the prompts that it names and the configuration defines. */
    prompts: string[];
    required: {
        field: string;
        filled: boolean;
        from: 'frontmatter' | 'section' | null;
    }[];
    answers: ReportedAnswer[];
    /** Null when the file did not change, or nothing was compared. */
    change: DocumentChange | null;
    /** Its text with what was found in it; null unless it was requested. */
    told: DocumentText | null;
}
/** What is said in a document, and what was found in it. */
export interface DocumentText {
    /** The fields that are told with the story, except for what is said within an answer. */
    fields: {
        name: FieldBeatName;
        text: string;
        line: number;
    }[];
    /** In the order of the document's answers. */
    answers: AnswerText[];
}
export interface AnswerText {
    /** How long it takes to say; null where there is nothing to say. */
    seconds: number | null;
    /** Its text as it is in the file. */
    pieces: TextPiece[];
    /** UTF-16 units after the last piece, which are left out of a long text. */
    left: number;
}
/** A piece of an answer's text, and what is seen in it. */
export interface TextPiece {
    text: string;
    /** Indexes of the answer's signals that it is a part of. */
    signals: number[];
    /** The points that it is a part of the closest passage to. */
    closest: Point[];
    /** The fields that it is a part of: a bank has the lesson of a story in its text. */
    fields: FieldBeatName[];
}
/** A file that was read as a story bank. Its stories that were judged are among the documents. */
export interface BankReport {
    filePath: string;
    stories: number;
    /** Stories that did not change, and so were not judged again. */
    unchanged: number;
    /** What is not a story, in order. */
    leftAlone: {
        startLine: number;
        endLine: number;
        reason: string;
    }[];
}
/** What a change did to a document. */
export interface DocumentChange {
    /** `renamed` even if it was also edited. */
    kind: 'added' | 'modified' | 'renamed';
    previousPath: string | null;
    /** The document before; null if it did not exist or its text is not available. `broken`: it could not be parsed. */
    before: {
        status: Status;
        broken: boolean;
        findings: Record<Severity, number>;
    } | null;
    /** The number of findings it has now, including those outside of the scope. */
    findings: Record<Severity, number>;
}
/** A document as it was before a change, as far as it is compared. */
export interface PastDocument {
    /** Where it begins now, as a story of a bank; null for one that no longer exists, and for other files. */
    place: {
        line: number;
        beside: number;
    } | null;
    /** Whether it is a story of a bank that reads the same now. */
    unchanged: boolean;
    status: Status;
    broken: boolean;
    findings: Record<Severity, number>;
    answers: (Verdict & {
        prompt: string | null;
    })[];
    entries: Entry[];
}
/** Which of the findings are reported and can fail the run. */
export interface ReportScope {
    name: Scope;
    /** The name of what the files were compared with; null when nothing was compared. */
    base: string | null;
    /** Why everything is reported although a scope was asked for; otherwise null. */
    reason: string | null;
    /** The number of findings outside of the scope, which are not in the report and do not affect the verdict. */
    hidden: number;
}
/** Everything that one run found: sorted, complete, the same bytes for the same input. */
export interface Report {
    verdict: 'pass' | 'fail';
    counts: Counts;
    documents: DocumentReport[];
    banks: BankReport[];
    findings: Finding[];
    /** Of one file, at most as many as a file may have findings. */
    suppressed: SuppressedFinding[];
    /** Null without a baseline. */
    baseline: BaselineReport | null;
    skipped: Skipped[];
    /** The settings that the verdict depends on. */
    limits: {
        failOn: FailOn;
        maxWarnings: number | null;
        scorer: ScorerName;
    };
    scope: ReportScope;
    /** Null when the run had only a part of the documents. */
    portfolio: Portfolio | null;
}
/** What all owners have, for the preset that says what they should have. */
export interface Portfolio {
    preset: Preset;
    entries: readonly Entry[];
    /** The same before the change, but for deleted files; null when nothing was compared. */
    before: readonly Entry[] | null;
}
