import { isPlaceholder } from './gaps.ts';
import { announcedBy } from './label-words.ts';
import type { Line } from './line.ts';
import { PICTOGRAPHS } from './markup.ts';
import { cellsOf } from './tables.ts';
import { tagsIn } from './tags.ts';
import type { BankPart, BankTag } from './types.ts';

/** What a row of an index table says about its story. */
export interface IndexRow {
  tags: BankTag[];
  stakes: BankPart | null;
}

const TAG_COLUMN = /^(?:.{0,20}\b)?(?:skills?|tags?|themes?|competenc(?:y|ies))\b/i;
const STAKES_COLUMN = /\bstakes?\b|^risks?$/i;
const KEY_COLUMN = /^(?:#|id|no\.?|nr\.?|story id|(?:story )?(?:title|name)|story|标题|编号)$/i;

/** The rows of the index tables in a text, by their id and their title in lower case. */
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
  const hasTags = columns.some(isOfTags);
  // A table of two columns is an index only if the first one names the stories.
  const isIndex = columns.length > 2 || KEY_COLUMN.test(columns[0] ?? '');
  if (!isIndex || !(hasTags || columns.some((column) => STAKES_COLUMN.test(column)))) return;
  for (const line of body) {
    const row: IndexRow = { tags: [], stakes: null };
    const keys: string[] = [];
    for (const [index, { start, end }] of cellsOf(text, line).entries()) {
      const column = columns[index] ?? '';
      const cell = text.slice(start, end);
      if (cell === '' || /^:?-+:?$/.test(cell)) continue;
      if (KEY_COLUMN.test(column)) keys.push(...rowKeys(cell));
      else if (isPlaceholder(cell)) continue;
      else if (STAKES_COLUMN.test(column)) row.stakes = { part: 'stakes', label: column, start, end };
      else if (isOfTags(column)) for (const tag of tagsIn(text, start, end)) row.tags.push(tag);
    }
    for (const key of keys) if (!rows.has(key)) rows.set(key, row);
  }
}

function isOfTags(column: string): boolean {
  return TAG_COLUMN.test(column) || announcedBy(column)?.kind === 'tags';
}

const SIGNS = new RegExp(`[*_\`#[\\]]|${PICTOGRAPHS}`, 'gu');

/** The most words of a longer title that a row may have. */
const MOST_WORDS = 6;
/** A number, or an article, before a title. */
const LEAD = /^(?:\d{1,3}[.)]?[ \t]+(?=\p{L}))?(?:(?:the|an?)[ \t]+(?=\p{L}))?/iu;

/** The keys for a title or an id: all of it, and without a number or article at its beginning. */
export function rowKeys(name: string): [whole: string, short: string] {
  const whole = name
    .slice(0, 300)
    .replace(/\[([^[\]]{0,300})\]\([^()]{0,300}\)/g, '$1')
    .replace(SIGNS, '')
    .trim()
    .toLowerCase();
  return [whole, whole.replace(LEAD, '')];
}

/** The row of each story, by its id, its title, or the beginning of its title if no other story begins so. */
export function listedBy(
  rows: ReadonlyMap<string, IndexRow>,
  stories: readonly { id: string | null | undefined; name: string }[],
): (IndexRow | undefined)[] {
  if (rows.size === 0) return [];
  const own = stories.map(({ id, name }) =>
    [...(id ? rowKeys(id) : []), ...rowKeys(name)]
      .map((key) => rows.get(key))
      .find((row) => row !== undefined),
  );
  const begun = stories.map(({ name }, index) => (own[index] ? [] : beginningsOf(rowKeys(name)[1])));
  const counts = new Map<string, number>();
  for (const key of begun.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const taken = new Set(own);
  return own.map((row, index) => {
    const short = begun[index]?.find((key) => counts.get(key) === 1 && rows.has(key));
    const listed = short === undefined ? undefined : rows.get(short);
    return row ?? (taken.has(listed) ? undefined : listed);
  });
}

/** The beginnings of a title, the longest one first. */
function beginningsOf(key: string): string[] {
  const words = key.split(' ').slice(0, MOST_WORDS);
  return words.map((_, index) =>
    words
      .slice(0, words.length - index)
      .join(' ')
      .replace(/[:,;.(]+$/, ''),
  );
}
