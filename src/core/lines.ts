import type { Excerpt, Span } from '../types.ts';

/** Characters of a source line that an excerpt shows at most. */
const EXCERPT_LENGTH = 160;
const BYTE_ORDER_MARK = 0xfeff;

export interface Position {
  line: number;
  column: number;
}

/** Turns offsets of one text into 1-based lines and UTF-16 columns. Lines end with LF or CRLF. */
export class LineIndex {
  private readonly starts: number[] = [0];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  position(offset: number): Position {
    const line = this.lineAt(offset);
    const start = this.starts[line - 1] ?? 0;
    const mark = line === 1 && this.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    return { line, column: Math.max(1, offset - start - mark + 1) };
  }

  /** The line that `span` starts on, shortened to a window around the span when it is long. */
  excerpt(span: Span): Excerpt {
    const line = this.lineAt(span.start);
    const start = this.starts[line - 1] ?? 0;
    const next = this.starts[line] ?? this.text.length + 1;
    const whole = this.text.slice(start, next - 1).replace(/\r$/, '');
    const from = Math.min(span.start - start, whole.length);
    const to = Math.min(Math.max(span.end - start, from), whole.length);
    if (whole.length <= EXCERPT_LENGTH) return { text: whole, start: from, end: to };
    const cut = Math.max(0, Math.min(from - EXCERPT_LENGTH / 4, whole.length - EXCERPT_LENGTH));
    const text = whole.slice(cut, cut + EXCERPT_LENGTH);
    return { text, start: from - cut, end: Math.min(to - cut, text.length) };
  }

  /** Binary search for the 1-based line that holds `offset`. */
  private lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}

/** Offset of the line feed that ends the line at `at`, or the end of the text. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
