import type { Span } from '../types.ts';
import type { ReadMark } from './parts.ts';
import type { Section } from './section.ts';
import type { Title } from './titles.ts';
import type { BankPart, BankStatus } from './types.ts';

/** A story while it is put together. */
export interface Draft {
  section: Section;
  /** Index of its first line, and of the one after its last. */
  line: number;
  end: number;
  title: Title | null;
  read: ReadMark[];
  parts: BankPart[];
  /** The question that it answers, where it is in a title or a paragraph of its own. */
  question: Span | null;
  status: BankStatus;
  labelled: boolean;
  /** Whether it holds placeholders only, and is among stories as one of them. */
  isDue?: boolean;
  /** The cells of the other stories in its table, where each has a column and all have its lines; otherwise null. */
  beside: Span[] | null;
}
