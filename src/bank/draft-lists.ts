import type { Draft } from './draft.ts';
import { rowKeys } from './index-table.ts';

/** Raw notes of a story that is elsewhere in its final form, by the same id, are not a story. */
export function withoutRaw(drafts: readonly Draft[]): Draft[] {
  const final = new Set<string>();
  for (const { title, labelled, status } of drafts) {
    if (title?.id != null && labelled && status !== 'template') final.add(title.id);
  }
  return drafts.filter(({ title, labelled }) => labelled || title?.id == null || !final.has(title.id));
}

/**
 * The rows, or lines, that are in none of these stories: what a story has within is a part of it. Both are in order.
 */
export function outside(rows: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  let next = 0;
  return rows.filter(({ line, end }) => {
    while ((drafts[next]?.end ?? Number.POSITIVE_INFINITY) <= line) next++;
    return (drafts[next]?.line ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/** A row of a table, or a line, about a story which is told elsewhere, by its id or title, is not one. */
export function withoutListed(drafts: readonly Draft[]): Draft[] {
  const isRow = ({ read: [first] }: Draft) => first?.mark.style === 'row' || first?.mark.style === 'column';
  const told = new Set(drafts.flatMap((draft) => (isRow(draft) ? [] : namesOf(draft).flatMap(ownKeys))));
  const isListed = (draft: Draft) =>
    namesOf(draft).some((name) => rowKeys(name).some((key) => told.has(key)));
  return drafts.filter((draft) => !isRow(draft) || !isListed(draft));
}

function namesOf({ title }: Draft): string[] {
  return [title?.id, title?.text].flatMap((name) => name || []);
}

/** A title that begins with a number may mean it: two weeks are not three. */
function ownKeys(name: string): string[] {
  const [whole, short] = rowKeys(name);
  return /^\d/.test(whole) ? [whole] : [whole, short];
}

/** Stories end where the next one begins, save those in the columns of one table. */
export function apart(drafts: readonly Draft[]): Draft[] {
  let line = Number.POSITIVE_INFINITY;
  let next = line;
  for (const draft of drafts.toReversed()) {
    if (draft.line < line) next = line;
    line = draft.line;
    draft.end = Math.max(line + 1, Math.min(draft.end, next));
  }
  let last: Draft | null = null;
  return drafts.filter((draft) => {
    const isOwn =
      last === null || draft.line > last.line || (draft.beside !== null && last.section === draft.section);
    if (isOwn) last = draft;
    return isOwn;
  });
}
