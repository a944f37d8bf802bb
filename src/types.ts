import type { Vocabulary } from './core/vocabulary.ts';
import type { FieldSpec } from './presets/types.ts';
import type { Mood } from './reader/moods.ts';
import type { Reading, State } from './reader/reader.ts';

export type * from './presets/types.ts';
export type * from './report/types.ts';
export type { State };

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
export type FailOn = Severity | 'never';
export type DocumentKind = 'story' | 'answer';
export type Status = 'draft' | 'ready' | 'retired';
/** What is reported and gated: everything, or what a change touches. All documents are parsed all the same. */
export type Scope = 'all' | 'changed-files' | 'changed-lines';
export type ScorerName = 'literal' | 'rubric';
/** What an answer earns points for, in the order in which missing ones are listed. */
export type Point = 'mechanism' | 'evidence';

/** A half-open range of offsets into the source text. */
export interface Span {
  start: number;
  end: number;
}

/** What keeps a file from being read; a folder, too, can be unlisted, or have a name that is not text. */
export type UnreadableId = 'tooLarge' | 'notText' | 'unreadable' | 'unlisted' | 'nameNotText';

/** One file, as text. `kind` says which glob it was matched by, where it was matched by one. */
export interface Source {
  filePath: string;
  text: string;
  kind?: DocumentKind | undefined;
  /** Why the file's text could not be had; `text` is empty then. */
  unreadable?: { messageId: UnreadableId; data: Record<string, string> } | undefined;
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
  /** The key (frontmatter) or the heading's text (section). */
  keySpan: Span;
  /** The value without its quotes; the key's own span when there is no value. */
  valueSpan: Span;
  /** The parsed YAML value; for a section its prose. */
  value: unknown;
  /** Every piece of text in the value: one for a string, one an item for a list. */
  texts: ProseText[];
}

export interface Section {
  heading: string;
  /** 1 to 6. */
  level: number;
  headingSpan: Span;
  /** From the line after the heading up to the next heading of the same or a higher rank. */
  bodySpan: Span;
}

export interface Answer {
  /** The prompt id that it answers, when it says so and the preset knows it. */
  prompt: string | null;
  /** What stood behind `Answer:` when no prompt has that id or question. */
  unknownPrompt: { text: string; span: Span } | null;
  /** The place to point at for the whole answer: its heading, or its first words. */
  anchor: Span;
  prose: ProseText;
  /** Template text in it, which is no prose. */
  templates: Span[];
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
  text: string;
  kind: DocumentKind;
  problems: Problem[];
  /** The `---` fences, as offsets: where keys can be added, and what to point at when one is missing. */
  frontmatter: { openSpan: Span; closeSpan: Span } | null;
  title: string | null;
  status: Status;
  owner: string | null;
  /** The story type or prompt id as written, known or not. */
  type: string | null;
  prompt: string | null;
  /** Frontmatter entries in their order. */
  entries: Field[];
  sections: Section[];
  /** The value that counts for each key, by normalised key: frontmatter first, a section where that is blank. */
  fields: Map<string, Field>;
  answers: Answer[];
}

/** A replacement of a range of offsets by text (ESLint's shape). */
export interface Fix {
  range: [number, number];
  text: string;
}

/** What a rule yields; core turns it into a Finding. */
export interface RuleFinding {
  messageId: string;
  at: Span;
  data?: Record<string, string | number>;
  fix?: Fix;
}

export interface RuleMeta {
  /** One sentence for the rule table. */
  description: string;
  severity: SeveritySetting;
  /** Templates by messageId; `{name}` is filled from the finding's data. */
  messages: Record<string, string>;
  /** The messages that are never more severe than this, whatever the severity of the rule. */
  atMost?: Readonly<Record<string, Severity>>;
  /** The options the rule takes, with their defaults. */
  options?: Record<string, ListOption | NumberOption>;
  /** True for rules that also look at files which could not be read as documents. */
  readsBroken?: boolean;
  /**
   * The messages about what is not there, or about the document as a whole. An edit far from the place that they point
   * at, or a deletion, may have caused them, so they count as changed when the file is.
   */
  ofWhole?: readonly string[];
}

export interface ListOption {
  /** One sentence for the rule's page and the schema. */
  description: string;
  default: readonly string[];
}

/** A whole number from `min` to `max`. */
export interface NumberOption {
  description: string;
  default: number;
  min: number;
  max: number;
}

export interface Rule {
  id: string;
  meta: RuleMeta;
  check(document: Document, context: RuleContext): Iterable<RuleFinding>;
}

export interface RuleContext {
  /** The preset, with what is made from it. */
  vocabulary: Vocabulary;
  minScore: number;
  scorer: ScorerName;
  /**
   * An option of the rule that is a list, resolved.
   *
   * @throws {Error} when the rule declares no such option
   */
  list(name: string): readonly string[];
  /**
   * An option of the rule that is a number, resolved.
   *
   * @throws {Error} when the rule declares no such option
   */
  number(name: string): number;
  /** The required fields of the document, in their order, with what fills each. */
  required: RequiredField[];
  /** One result an answer of the document, in the same order. */
  scores: AnswerScore[];
  /** What a text of the document says, sentence by sentence; each text is read once, whatever number of rules asks. */
  read(prose: ProseText): Reading;
}

export interface RequiredField {
  name: string;
  spec: FieldSpec;
  filled: boolean;
  field: Field | null;
}

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

/** An answer under the chosen scorer, always with the literal result beside it. */
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
