import type { Excerpt } from '../types.ts';
import { type Cell, cellsOf, columnsOf, fitting } from './columns.ts';

/** Columns that an excerpt takes at most, however wide the terminal is: a finding holds no more of a long line. */
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

/** What a reader sees of an excerpt: at most `columns` wide, cut around the caret. */
export function markLine({ text, start, end }: Excerpt, columns: number): MarkedLine {
  const room = Math.min(columns, MAX_COLUMNS);
  const cells = cellsOf(text);
  const first = start < text.length ? firstAfter(cells, start) - 1 : cells.length;
  const last = Math.max(first + 1, firstAfter(cells, end - 1));
  // A caret after the last character takes a column too.
  const wanted = columnsOf(cells) + (first === cells.length ? 1 : 0);
  const from = wanted <= room ? 0 : back(cells, first, Math.min(LEAD, Math.floor(room / 2)));
  const lead = from > 0 ? '…' : '';
  const rest = cells.slice(from);
  const left = room - lead.length;
  const isCut = columnsOf(rest) > left;
  const shown = isCut ? rest.slice(0, fitting(rest, 0, left - 1)) : rest;
  return {
    text: `${lead}${shown.map((cell) => cell.text).join('')}${isCut ? '…' : ''}`,
    caretColumn: lead.length + columnsOf(cells.slice(from, first)),
    caretWidth: Math.max(1, columnsOf(shown.slice(first - from, last - from))),
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
