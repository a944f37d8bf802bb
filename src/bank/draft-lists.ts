import type { Draft } from './draft.ts';
import { rowKeys } from './index-table.ts';

/** Drafts without raw notes of a story that another draft tells in its final form, with the same id. */
export function withoutRaw(drafts: readonly Draft[]): Draft[] {
  const final = new Set<string>();
  for (const { title, labelled, status } of drafts) {
    if (title?.id != null && labelled && status !== 'template') final.add(title.id);
  }
  return drafts.filter(({ title, labelled }) => labelled || title?.id == null || !final.has(title.id));
}

/** The rows or lines that are not within one of these stories, where they would be part of it. Both are in order. */
export function outside(rows: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  let next = 0;
  return rows.filter(({ line, end }) => {
    while ((drafts[next]?.end ?? Number.POSITIVE_INFINITY) <= line) next++;
    return (drafts[next]?.line ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/** Drafts without rows of tables that only name a story, by its id or title, that another draft tells. */
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

/** The keys of a title, with its number if it begins with one: two weeks are not three. */
function ownKeys(name: string): string[] {
  const [whole, short] = rowKeys(name);
  return /^\d/.test(whole) ? [whole] : [whole, short];
}

/** Drafts that end where the next one begins, except those in the columns of one table. */
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
