import type { Entry } from '../portfolio/entry.ts';
import type { Preset } from '../presets/types.ts';
import type {
  DocumentKind,
  Excerpt,
  FailOn,
  FilePlace,
  Fix,
  Mood,
  Point,
  Region,
  Scope,
  Score,
  ScorerName,
  Severity,
  State,
  Status,
  TypeGuess,
  Verdict,
} from '../types.ts';
import type { FieldBeatName } from './beats.ts';

/** What a run says: its findings and its report, and what changed. */

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
  /** GitHub's hash of that line, which stays when the line moves; null when the file's text could not be had. */
  lineHash: string | null;
  /** What it is about, by name, where its place does not say so. */
  about?: readonly string[];
  /** Other places that it is about. */
  related?: readonly FilePlace[];
}

/** A finding that its author suppressed, and why; null where no reason is given. */
export interface SuppressedFinding extends Finding {
  reason: string | null;
}

/** What became of the findings that are known from before. */
export interface BaselineReport {
  /** The baseline, from the root. */
  filePath: string;
  /** Old findings, which are in no count and without a say in the verdict. */
  known: Finding[];
  /** How many the baseline knows that no longer exist. */
  fixed: number;
}

/** Start and end columns in bytes of UTF-8, where they are not those in UTF-16 units. */
export type ByteColumns = [start: number, end: number];

/** A fix in the file's own text, with the place of what it replaces. */
export interface PlacedFix extends Fix, Region {
  byteColumns?: ByteColumns | undefined;
}

/** How the reason begins for a file that is named and that is none of those to check. */
export const NOT_MATCHED = 'no glob matches it';

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
  /** How surely the answer gives each point, 0 to 1. */
  confidence: Record<Point, number>;
  /** What comes closest to each point that is missing or unsure. */
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
  /** How surely it shows the point, 0 to 1. */
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
  found: (Region & { text: string }) | null;
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
  /** The story type that a bank's story reads like, where it names none. */
  guess: TypeGuess | null;
  /** The title of the type, when the configuration defines it. */
  typeTitle: string | null;
  /** What a story of the type is to show. */
  shows: string[];
  prompt: string | null;
  owner: string | null;
  status: Status;
  title: string | null;
  /** Those that it names and that the configuration defines, in the order of the configuration. */
  themes: { id: string; title: string }[];
  /** The ids of those that it names and that the configuration defines. */
  prompts: string[];
  required: { field: string; filled: boolean; from: 'frontmatter' | 'section' | null }[];
  answers: ReportedAnswer[];
  /** Null when the file did not change, or nothing was compared. */
  change: DocumentChange | null;
  /** Null unless what was seen in it is asked for. */
  told: Told | null;
}

/** A document as one would tell it. */
export interface Told {
  /** What its fields say that belongs to a story as it is told, but for what is said within an answer. */
  fields: { name: FieldBeatName; text: string; line: number }[];
  /** In the order of the document's answers. */
  answers: ToldAnswer[];
}

export interface ToldAnswer {
  /** How long it takes to say; null where there is nothing to say. */
  seconds: number | null;
  /** Its text as it is in the file. */
  pieces: ToldPiece[];
  /** UTF-16 units after the last piece, which are left out of a long text. */
  left: number;
}

/** A piece of an answer's text, and what is seen in it. */
export interface ToldPiece {
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
  /** Stories that are as they were before, and so were not judged again. */
  unchanged: number;
  /** What is not a story, in order. */
  leftAlone: { startLine: number; endLine: number; reason: string }[];
}

/** What a change did to a document. */
export interface DocumentChange {
  /** `renamed` also when it was edited besides. */
  kind: 'added' | 'modified' | 'renamed';
  previousPath: string | null;
  /** What it was before; null when it was not there, or its text could not be had. `broken`: it could not be parsed. */
  before: { status: Status; broken: boolean; findings: Record<Severity, number> } | null;
  /** How many findings it has now, also those that the scope leaves out. */
  findings: Record<Severity, number>;
}

/** A document as it was before a change, as far as it is compared. */
export interface PastDocument {
  /** Where it begins now, as a story of a bank; null for one that no longer exists, and for other files. */
  place: { line: number; beside: number } | null;
  /** Whether it is a story of a bank that reads the same now. */
  unchanged: boolean;
  status: Status;
  broken: boolean;
  findings: Record<Severity, number>;
  answers: (Verdict & { prompt: string | null })[];
  entries: Entry[];
}

/** What is reported and gated of what a run found. */
export interface ReportScope {
  name: Scope;
  /** What the files were compared to, as one would say it; null when nothing was compared. */
  base: string | null;
  /** Why everything is reported although less was asked for; null when it is as asked. */
  reason: string | null;
  /** Findings elsewhere: in no list, no count, and without a say in the verdict. */
  hidden: number;
}

/** Everything that one run found: sorted, complete, the same bytes for the same input. */
export interface Report {
  verdict: 'pass' | 'fail';
  counts: Counts;
  documents: DocumentReport[];
  banks: BankReport[];
  findings: Finding[];
  /** Of one file at most as many as there may be findings. */
  suppressed: SuppressedFinding[];
  /** Null without a baseline. */
  baseline: BaselineReport | null;
  skipped: Skipped[];
  /** The limits that the verdict was reached by. */
  limits: { failOn: FailOn; maxWarnings: number | null; scorer: ScorerName };
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
