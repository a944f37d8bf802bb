import type { Span } from '../types.ts';
import type { Line } from './line.ts';

/** The tag that begins a cell. */
const CELL = /<t[hd]\b[^<>]{0,200}>/gi;

const OPENING = /^(?:\s|<[a-z]{1,6}\b[^<>]{0,100}>)*/i;
/** The most UTF-16 units of the blanks and tags that end a cell. */
const LONGEST_CLOSING = 100;
const CLOSING = /(?:(?<!\s)\s+|<\/[a-z]{1,6}>)*$/i;

/** The two cells of the row that ends on a line. Both are on that line, or each is on a line of its own. */
export function htmlRow(text: string, lines: readonly Line[], index: number): Span[] {
  const cells = htmlCells(text, lines[index]);
  const row = cells.length === 1 ? [...htmlCells(text, lines[index - 1]), ...cells] : cells;
  return row.length === 2 ? row : [];
}

/** The cells that begin and end on a line: two, or three if it has more. */
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

/** The span of a text without blanks and tags around it. */
function bare(text: string, from: number, to: number): Span {
  const told = text.slice(from, to);
  const start = from + (OPENING.exec(told)?.[0].length ?? 0);
  const end = to - (CLOSING.exec(told.slice(-LONGEST_CLOSING))?.[0].length ?? 0);
  return { start, end: Math.max(start, end) };
}
