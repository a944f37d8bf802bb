import type { Document } from '../../types.ts';

/** A row of a table: it begins with a bar, or bars or tabs separate its cells. */
const ROW = /^[ \t]*(?:\||[^\s#*_>-][^\n]*\|[^\n]*\||[^\t\n]*\t[^\t\n]*\t)/;

/** What marks a document as a draft. A row of a table has no heading, so there the title's cell says it. */
export function draftHint({ bank, text }: Document): string {
  if (bank === null) return '`status: draft`';
  const isRow = ROW.test(text.slice(bank.span.start, bank.span.end));
  return `\`<!-- star-witness: status=draft -->\` ${isRow ? 'in the cell of its title' : 'below the heading'}`;
}
