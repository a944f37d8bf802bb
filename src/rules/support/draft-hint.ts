import type { Document } from '../../types.ts';

/** A row of a table: a bar at its beginning, or cells parted by bars or tabs. */
const ROW = /^[ \t]*(?:\||[^\s#*_>-][^\n]*\|[^\n]*\||[^\t\n]*\t[^\t\n]*\t)/;

/** How a document says that it is a draft. A row of a table has no heading: its title has a cell. */
export function draftHint({ bank, text }: Document): string {
  if (bank === null) return '`status: draft`';
  const isRow = ROW.test(text.slice(bank.span.start, bank.span.end));
  return `\`<!-- star-witness: status=draft -->\` ${isRow ? 'in the cell of its title' : 'below the heading'}`;
}
