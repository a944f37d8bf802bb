import type { Excerpt, Region, Span } from '../types.ts';
import { countBefore } from './binary-search.ts';
import { utf8Length } from './utf8.ts';

/** Characters of a source line that an excerpt shows at most. */
const EXCERPT_LENGTH = 160;
const BYTE_ORDER_MARK = 0xfeff;
const NOT_ASCII = /[^\0-\x7f]/;

export interface Position {
  line: number;
  column: number;
}

/** Turns offsets of one text into 1-based lines and UTF-16 columns. Lines end with LF, CRLF or CR. */
export class LineIndex {
  private readonly starts: number[] = [0];
  private readonly text: string;
  private readonly shown: string;
  private isAscii: boolean | undefined;
  /** The part of a line whose bytes were counted last. */
  private counted = { start: 0, end: 0, bytes: 0 };

  /** `shown`: a text of the same length that excerpts are cut from, where the text itself must not be shown. */
  constructor(text: string, shown = text) {
    this.text = text;
    this.shown = shown;
    const lines = withLineFeeds(text);
    for (let at = lines.indexOf('\n'); at !== -1; at = lines.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  position(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, column: Math.max(1, this.beforeBreak(offset) - this.startOf(line) + 1) };
  }

  /** The offset of the CR for the place between CR and LF: the line ends before both. */
  private beforeBreak(offset: number): number {
    return this.text.startsWith('\r\n', offset - 1) ? offset - 1 : offset;
  }

  /**
   * The offset of a position. A position after the end of its line, or on a line that does not exist, gives the nearest
   * existing one.
   */
  offset({ line, column }: Position): number {
    const known = Math.min(line, this.starts.length);
    const next = this.starts[known] ?? this.text.length + 1;
    return Math.min(this.startOf(known) + column - 1, next - 1);
  }

  /** A span as lines and columns, the end exclusive. */
  region({ start, end }: Span): Region {
    const { line, column } = this.position(start);
    const last = this.position(end);
    return { line, column, endLine: last.line, endColumn: last.column };
  }

  /** The columns of a span in bytes of UTF-8, with a byte order mark; undefined if they are those in UTF-16 units. */
  byteColumns({ start, end }: Span): [start: number, end: number] | undefined {
    this.isAscii ??= !NOT_ASCII.test(this.text);
    if (this.isAscii) return undefined;
    const columns: [number, number] = [
      this.byteColumn(this.beforeBreak(start)),
      this.byteColumn(this.beforeBreak(end)),
    ];
    const same = columns[0] === this.position(start).column && columns[1] === this.position(end).column;
    return same ? undefined : columns;
  }

  /** Counts on from the offset before, so that the places of one line, asked for in order, read it once. */
  private byteColumn(offset: number): number {
    const start = this.starts[this.lineAt(offset) - 1] ?? 0;
    const { counted } = this;
    if (counted.start !== start || counted.end > offset) this.counted = { start, end: start, bytes: 0 };
    const { end, bytes } = this.counted;
    this.counted = { start, end: offset, bytes: bytes + utf8Length(this.text.slice(end, offset)) };
    return this.counted.bytes + 1;
  }

  /** The line that a span starts on; of a long line, a window around the span. */
  excerpt(span: Span): Excerpt {
    const line = this.lineAt(span.start);
    const start = this.startOf(line);
    const next = this.starts[line] ?? this.text.length + 1;
    const whole = this.shown.slice(start, next - 1).replace(/\r$/, '');
    const from = Math.max(0, Math.min(span.start - start, whole.length));
    const to = Math.min(Math.max(span.end - start, from), whole.length);
    if (whole.length <= EXCERPT_LENGTH) return { text: whole, start: from, end: to };
    const wanted = Math.max(0, Math.min(from - EXCERPT_LENGTH / 4, whole.length - EXCERPT_LENGTH));
    const cut = splitsPair(whole, wanted) ? wanted + 1 : wanted;
    const end = Math.min(cut + EXCERPT_LENGTH, whole.length);
    const text = whole.slice(cut, splitsPair(whole, end) ? end - 1 : end);
    return { text, start: from - cut, end: Math.min(to - cut, text.length) };
  }

  /** The offset of a line's first column: after a byte order mark, which no editor shows. */
  private startOf(line: number): number {
    const mark = line === 1 && this.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    return (this.starts[line - 1] ?? 0) + mark;
  }

  /** The 1-based line that holds `offset`. */
  private lineAt(offset: number): number {
    return countBefore(this.starts, (start) => start <= offset);
  }
}

/** The text with a line feed for each CR that ends a line by itself. Every offset stays the same. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** Offset of the first character of the line at `at`. */
export function startOfLine(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Offset of the line feed that ends the line at `at`, or the end of the text. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Whether a cut at `at` would leave half a character on each side. */
export function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) && at > 0;
}
