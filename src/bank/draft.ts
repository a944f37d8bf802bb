import type { Span } from '../types.ts';
import type { ReadMark } from './parts.ts';
import type { Section } from './section.ts';
import type { Title } from './titles.ts';
import type { BankPart, BankStatus } from './types.ts';

/** A story while it is put together. */
export interface Draft {
  section: Section;
  /** The index of its first line, and the index after its last one. */
  line: number;
  end: number;
  title: Title | null;
  read: ReadMark[];
  parts: BankPart[];
  /** The question that it answers, if that is a title or a paragraph of its own. */
  question: Span | null;
  status: BankStatus;
  labelled: boolean;
  /** Whether it has only placeholders, but a title like those of the stories around it. */
  isDue?: boolean;
  /** The cells of the other stories, if it is a column of a table whose lines they all share; otherwise null. */
  beside: Span[] | null;
}
