import type { Span } from '../types.ts';
import { isFormLetter } from './label-words.ts';
import { type FoundLabel, labelAt } from './labels.ts';
import { type Line, opening } from './line.ts';

export interface Row {
  /** The index of its line. */
  line: number;
  cells: Span[];
}

/** A table with a head, without its delimiters. */
export interface Table {
  /** Whether a delimiter is below the head, as in Markdown. Pasted rows have none. */
  hasDelimiter: boolean;
  head: Row;
  body: Row[];
}

/** The delimiter of Markdown, `|---|---|`, or of pandoc, `+===+===+`. */
const DELIMITER = /^[ \t:|+]*[=-][ \t:|+=-]*$/;

/** The tables among some lines, in order. */
export function tablesIn(text: string, lines: readonly Line[], from: number, to: number): Table[] {
  const tables: Table[] = [];
  for (let at = from; at < to; at++) {
    if (lines[at]?.kind !== 'table') continue;
    const first = at;
    while (at + 1 < to && lines[at + 1]?.kind === 'table') at++;
    const table = readTable(text, lines, first, at + 1);
    if (table !== null) tables.push(table);
  }
  return tables;
}

function readTable(text: string, lines: readonly Line[], from: number, to: number): Table | null {
  let head: Row | null = null;
  let hasDelimiter = false;
  const body: Row[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (isDelimiter(text, line)) {
      if (head !== null && body.length === 0) hasDelimiter = true;
    } else if (head === null) head = { line: at, cells: cellsOf(text, line) };
    else body.push({ line: at, cells: cellsOf(text, line) });
  }
  return head === null ? null : { head, body, hasDelimiter };
}

export function isDelimiter(text: string, { content, end }: Line): boolean {
  return DELIMITER.test(opening(text, { content, end }, 1000).trimEnd());
}

/** The separator between the cells of a row: a bar, or a tab in rows copied from a spreadsheet. */
export function cellSign(text: string, { content, end }: Line): '|' | '\t' {
  const written = text.slice(content, end);
  if (!written.includes('\t') || written.startsWith('|')) return '|';
  return written.split('\t').length > written.split('|').length ? '\t' : '|';
}

/** The cells of a row, without blanks around them. A separator after a backslash does not count. */
export function cellsOf(text: string, line: Line): Span[] {
  const cells: Span[] = [];
  const sign = cellSign(text, line);
  const end = text.slice(line.content, line.end).trimEnd().length + line.content;
  // The bars at both ends may be left out.
  let from = line.content + (text.charAt(line.content) === '|' ? 1 : 0);
  for (let at = from; at <= end; at++) {
    if (at < end && (text.charAt(at) !== sign || text.charAt(at - 1) === '\\')) continue;
    if (at === end && from >= end) break;
    let start = from;
    let stop = at;
    while (start < stop && /\s/.test(text.charAt(start))) start++;
    while (stop > start && /\s/.test(text.charAt(stop - 1))) stop--;
    cells.push({ start, end: stop });
    from = at + 1;
  }
  return cells;
}

/** The label in a cell that has nothing else. */
export function cellLabel(text: string, { start, end }: Span): FoundLabel | null {
  const found = labelAt(text, start, end, 'heading or cell');
  return found?.announced == null || found.textStart < end ? null : found;
}

/** The labels in the cells of one table. Letters count only if the table has all of a form. */
export function cellLabels(text: string, cells: readonly (Span | undefined)[]): (FoundLabel | null)[] {
  const labels = cells.map((cell) => (cell === undefined ? null : cellLabel(text, cell)));
  const words = new Set(labels.map((label) => label?.word.toLowerCase()));
  const spells = words.has('a') && words.has('r');
  return labels.map((label) => (label !== null && isFormLetter(label.word) && !spells ? null : label));
}

/** A cell without emphasis. */
export function cellText(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/[*_`]/g, '').trim();
}
