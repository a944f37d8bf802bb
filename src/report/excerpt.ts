import { eastAsianWidth } from 'get-east-asian-width';
import type { Excerpt } from '../types.ts';
import { visible } from './escape.ts';

/** Columns of a terminal that an excerpt takes at most. */
const MAX_COLUMNS = 100;
/** Columns before the caret that stay when the line is cut. */
const LEAD = 24;

/** One line of a file with what is under it, measured in columns of a terminal. */
export interface MarkedLine {
  text: string;
  caretColumn: number;
  caretWidth: number;
}

/** No editor shows the mark that a file may begin with. */
export function withoutByteOrderMark(excerpt: Excerpt): Excerpt {
  const { text, start, end } = excerpt;
  if (!text.startsWith('\ufeff')) return excerpt;
  return { text: text.slice(1), start: Math.max(0, start - 1), end: Math.max(0, end - 1) };
}

/** A character as a terminal shows it. */
interface Cell {
  text: string;
  columns: number;
  at: number;
}

/** What a reader sees of an excerpt: characters as a terminal shows them, cut around the caret when it is long. */
export function markLine({ text, start, end }: Excerpt): MarkedLine {
  const cells = cellsOf(text);
  const first = start < text.length ? firstAfter(cells, start) - 1 : cells.length;
  const last = Math.max(first + 1, firstAfter(cells, end - 1));
  const from = columnsOf(cells) <= MAX_COLUMNS ? 0 : back(cells, first, LEAD);
  const to = forward(cells, from, MAX_COLUMNS);
  const lead = from > 0 ? '…' : '';
  const shown = cells.slice(from, to).map((cell) => cell.text);
  return {
    text: `${lead}${shown.join('')}${to < cells.length ? '…' : ''}`,
    caretColumn: lead.length + columnsOf(cells.slice(from, first)),
    caretWidth: Math.max(1, columnsOf(cells.slice(first, Math.min(last, to)))),
  };
}

/** The number of cells that begin at or before an offset. */
function firstAfter(cells: readonly Cell[], offset: number): number {
  const index = cells.findIndex(({ at }) => at > offset);
  return index === -1 ? cells.length : index;
}

function back(cells: readonly Cell[], from: number, columns: number): number {
  let index = from;
  for (let left = columns; index > 0 && left > 0; index--) left -= cells[index - 1]?.columns ?? 0;
  return index;
}

function forward(cells: readonly Cell[], from: number, columns: number): number {
  let index = from;
  let left = columns;
  while (index < cells.length && (cells[index]?.columns ?? 0) <= left) left -= cells[index++]?.columns ?? 0;
  return index;
}

function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0);
}

/** The characters of a text as a reader counts them, with their widths. */
function cellsOf(text: string): Cell[] {
  if (/^[ -~]*$/.test(text)) return [...text].map((character, at) => ({ text: character, columns: 1, at }));
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return [...segments].map(({ segment, index }) => ({ ...cellOf(segment), at: index }));
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
