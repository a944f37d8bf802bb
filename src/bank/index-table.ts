import { isPlaceholder } from './gaps.ts';
import type { Line } from './line.ts';
import { PICTOGRAPHS } from './markup.ts';
import { cellsOf } from './tables.ts';
import { tagsIn } from './tags.ts';
import type { BankPart, BankTag } from './types.ts';

/** What a row of an index table says of the story that it lists. */
export interface IndexRow {
  tags: BankTag[];
  stakes: BankPart | null;
}

const TAG_COLUMN = /^(?:.{0,20}\b)?(?:skills?|tags?|themes?|competenc(?:y|ies)|best for)\b/i;
const STAKES_COLUMN = /\bstakes?\b|^risks?$/i;
const KEY_COLUMN = /^(?:#|id|no\.?|nr\.?|story id|(?:story )?(?:title|name)|story|标题|编号)$/i;

/** The rows of the index tables in a text, by the id and by the title that they name, in small letters. */
export function indexRows(text: string, lines: readonly Line[]): Map<string, IndexRow> {
  const rows = new Map<string, IndexRow>();
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.kind !== 'table') continue;
    const from = at;
    while (lines[at + 1]?.kind === 'table') at++;
    readTable(text, lines.slice(from, at + 1), rows);
  }
  return rows;
}

function readTable(text: string, [head, ...body]: readonly Line[], rows: Map<string, IndexRow>): void {
  if (head === undefined) return;
  const columns = cellsOf(text, head).map(({ start, end }) => text.slice(start, end).replace(/[*_`]/g, ''));
  const useful = columns.some((column) => TAG_COLUMN.test(column) || STAKES_COLUMN.test(column));
  if (columns.length < 3 || !useful) return;
  for (const line of body) {
    const row: IndexRow = { tags: [], stakes: null };
    const keys: string[] = [];
    for (const [index, { start, end }] of cellsOf(text, line).entries()) {
      const column = columns[index] ?? '';
      const cell = text.slice(start, end);
      if (cell === '' || /^:?-+:?$/.test(cell)) continue;
      if (KEY_COLUMN.test(column)) keys.push(rowKey(cell));
      else if (isPlaceholder(cell)) continue;
      else if (STAKES_COLUMN.test(column)) row.stakes = { part: 'stakes', label: column, start, end };
      else if (TAG_COLUMN.test(column)) for (const tag of tagsIn(text, start, end)) row.tags.push(tag);
    }
    for (const key of keys) if (!rows.has(key)) rows.set(key, row);
  }
}

const SIGNS = new RegExp(`[*_\`#[\\]]|${PICTOGRAPHS}`, 'gu');

/** Ids and titles as they are looked up. */
export function rowKey(name: string): string {
  return name
    .slice(0, 300)
    .replace(/\[([^[\]]{0,300})\]\([^()]{0,300}\)/g, '$1')
    .replace(SIGNS, '')
    .trim()
    .toLowerCase();
}
