import { eastAsianWidth } from 'get-east-asian-width';
import { visible } from './escape.ts';

/** A character as a terminal shows it. */
export interface Cell {
  text: string;
  columns: number;
  /** Its offset in the text. */
  at: number;
}

/** Letters and marks that take one column each, whatever is next to them: most texts have nothing else. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u024f‐-―‘-„•…→]*$/;

/** UTF-16 units that are looked at together: V8 keeps a copy of the whole for each character that it finds in it. */
const PIECE = 256;

/** The characters of a text as a reader counts them, with their widths. */
export function cellsOf(text: string): Cell[] {
  if (PLAIN.test(text)) return Array.from(text, (character, at) => ({ text: character, columns: 1, at }));
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const cells: Cell[] = [];
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + PIECE - (isHighSurrogate(text, from + PIECE - 1) ? 1 : 0));
    const segments = [...segmenter.segment(piece)];
    // The last one may go on after the piece.
    const isLast = from + piece.length >= text.length || segments.length === 1;
    for (const { segment, index } of isLast ? segments : segments.slice(0, -1))
      cells.push({ ...cellOf(segment), at: from + index });
    from += isLast ? piece.length : (segments.at(-1)?.index ?? piece.length);
  }
  return cells;
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function cellOf(character: string): Omit<Cell, 'at'> {
  const text = visible(character);
  if (text !== character) return { text, columns: text.length };
  const isEmoji = /\p{Emoji_Presentation}|\ufe0f|\u200d/u.test(text);
  return { text, columns: isEmoji ? 2 : baseWidth(text) };
}

/** Accents take no column, nor does what is written into the character before it. */
function baseWidth(text: string): number {
  const base = text.codePointAt(0) ?? 0;
  return /^\p{M}/u.test(text) ? 0 : eastAsianWidth(base);
}

export function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0);
}

/**
 * Cuts cells into lines of at most `columns`: after a space where there is one, which is dropped at the end of the
 * line, else between two characters.
 */
export function wrapCells(cells: readonly Cell[], columns: number): Cell[][] {
  const lines: Cell[][] = [];
  let start = 0;
  for (
    let fits = fitting(cells, start, columns);
    fits < cells.length;
    fits = fitting(cells, start, columns)
  ) {
    const space = lastSpace(cells, start, fits);
    lines.push(cells.slice(start, space > start ? space : fits));
    start = space > start ? space + 1 : fits;
  }
  return [...lines, cells.slice(start)];
}

/** The end of the cells from `start` that fit into `columns`; one at least. */
export function fitting(cells: readonly Cell[], start: number, columns: number): number {
  let end = start;
  let left = columns;
  while (end < cells.length && (cells[end]?.columns ?? 0) <= left) left -= cells[end++]?.columns ?? 0;
  return Math.max(start + 1, end);
}

/** The last space from `start` to `end`, inclusive, or -1. */
function lastSpace(cells: readonly Cell[], start: number, end: number): number {
  for (let at = end; at >= start; at--) if (cells[at]?.text === ' ') return at;
  return -1;
}

/** A text in lines of at most `columns`. */
export function wrap(text: string, columns: number): string[] {
  if (PLAIN.test(text)) return wrapPlain(text, columns);
  return wrapCells(cellsOf(text), columns).map((line) => line.map((cell) => cell.text).join(''));
}

/** The same where every character takes one column. */
function wrapPlain(text: string, columns: number): string[] {
  const width = Math.max(1, columns);
  const lines: string[] = [];
  let start = 0;
  while (start + width < text.length) {
    const space = text.lastIndexOf(' ', start + width);
    const isBroken = space > start;
    const end = isBroken ? space : start + width;
    lines.push(text.slice(start, end));
    start = isBroken ? end + 1 : end;
  }
  return [...lines, text.slice(start)];
}
