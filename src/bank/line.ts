import { countBefore } from '../text/binary-search.ts';
import { beginning } from '../text/spans.ts';

export type LineKind =
  | 'blank'
  | 'break'
  | 'code'
  | 'comment'
  | 'fence'
  | 'frontmatter'
  | 'heading'
  | 'html'
  | 'table'
  | 'text'
  | 'underline';

/** A line and what it is for the reader of a bank. Offsets are UTF-16 units of the whole text. */
export interface Line {
  /** 1-based; lines end with LF, CRLF or CR, as in all other positions. */
  number: number;
  start: number;
  /** Without the line break. */
  end: number;
  kind: LineKind;
  quoted: boolean;
  /** Columns before the list mark or the text, after quote marks. */
  indent: number;
  /** `-`, `*`, `1.`, or empty. */
  mark: string;
  /** Offset after indentation, quote marks, list mark and check box; after the signs of a heading. */
  content: number;
  /** 1 to 6 for a heading, or 0. */
  level: number;
}

/** At most `length` UTF-16 units from the beginning of a line's content: enough to know what it is. */
export function opening(
  text: string,
  { content, end }: Pick<Line, 'content' | 'end'>,
  length: number,
): string {
  return beginning(text, { start: content, end }, length);
}

/** Index of the line that holds an offset. */
export function lineAt(lines: readonly Line[], offset: number): number {
  return Math.max(0, countBefore(lines, ({ start }) => start <= offset) - 1);
}
