import type { Span } from '../types.ts';
import type { Line } from './line.ts';

/** What begins a cell. */
const CELL = /<t[hd]\b[^<>]{0,200}>/gi;

const OPENING = /^(?:\s|<[a-z]{1,6}\b[^<>]{0,100}>)*/i;
/** UTF-16 units of the blanks and tags that end a cell. */
const LONGEST_CLOSING = 100;
const CLOSING = /(?:(?<!\s)\s+|<\/[a-z]{1,6}>)*$/i;

/** The two cells of a row that end on a line: both are on that line, or each is on one of its own. */
export function htmlRow(text: string, lines: readonly Line[], index: number): Span[] {
  const cells = htmlCells(text, lines[index]);
  const row = cells.length === 1 ? [...htmlCells(text, lines[index - 1]), ...cells] : cells;
  return row.length === 2 ? row : [];
}

/** The cells that begin and end on a line, up to one more than a row that tells a part has. */
function htmlCells(text: string, line: Line | undefined): Span[] {
  if (line?.kind !== 'html') return [];
  const written = text.slice(line.content, line.end);
  const cells: Span[] = [];
  for (const { index, 0: tag } of written.matchAll(CELL)) {
    const from = index + tag.length;
    const to = written.indexOf('</t', from);
    if (to === -1 || cells.length > 2) break;
    cells.push(bare(text, line.content + from, line.content + to));
  }
  return cells;
}

/** A text without blanks and tags around it. */
function bare(text: string, from: number, to: number): Span {
  const told = text.slice(from, to);
  const start = from + (OPENING.exec(told)?.[0].length ?? 0);
  const end = to - (CLOSING.exec(told.slice(-LONGEST_CLOSING))?.[0].length ?? 0);
  return { start, end: Math.max(start, end) };
}
