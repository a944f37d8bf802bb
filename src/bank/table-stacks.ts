import type { Draft } from './draft.ts';
import { isDescription, labelledDraft } from './labelled-status.ts';
import type { Line } from './line.ts';
import { isPersonal } from './own-story.ts';
import type { Section } from './section.ts';
import { areStoryLabels, readCells, rolesOf, saysSomething } from './table-cells.ts';
import { cellLabels, cellText, type Row, type Table } from './tables.ts';
import { readTitle } from './titles.ts';

/** The number of first columns that are searched for the labels. */
const FIRST_COLUMNS = 3;

/** The stories of a table with a part in each row, after the title, which may be only in the first row of a story. */
export function stackedStories(
  text: string,
  lines: readonly Line[],
  section: Section,
  { head, body }: Table,
): Draft[] {
  const column = labelColumn(text, head, body);
  if (column === -1) return [];
  const labels = cellLabels(
    text,
    body.map(({ cells }) => cells[column]),
  );
  if (!areStoryLabels(labels)) return [];
  const drafts = groupsOf(text, body, column - 1).flatMap(({ from, to }): Draft[] => {
    const rows = body.slice(from, to);
    const read = readCells(
      text,
      rows.map(({ line, cells }, index) => ({ label: labels[from + index], cell: cells[column + 1], line })),
      'row',
    );
    const [first] = rows;
    const named = first?.cells[column - 1];
    if (first === undefined || named === undefined || !saysSomething(text, read)) return [];
    const title = readTitle(text, named.start, named.end);
    const end = (rows.at(-1)?.line ?? first.line) + 1;
    const draft = labelledDraft({ section, line: first.line, end, title }, read);
    return isDescription(text, lines, draft) ? [] : [draft];
  });
  return isPersonal(text, drafts) ? drafts : [];
}

/** The index of the column with a label in each row, a title before it and a text after it, or -1. */
function labelColumn(text: string, head: Row, body: readonly Row[]): number {
  for (let column = 1; column < FIRST_COLUMNS && column + 1 < head.cells.length; column++) {
    const labels = cellLabels(
      text,
      body.map(({ cells }) => cells[column]),
    );
    if (body.length > 0 && labels.every((label) => rolesOf(label).length > 0)) return column;
  }
  return -1;
}

/** The rows of each story: one with a title, and those after it with the same title or none. */
function groupsOf(text: string, body: readonly Row[], column: number): { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = [];
  let current = '';
  for (const [index, { cells }] of body.entries()) {
    const cell = cells[column];
    const name = cell === undefined ? '' : cellText(text, cell);
    const last = groups.at(-1);
    if (name !== '' && name !== current) {
      groups.push({ from: index, to: index + 1 });
      current = name;
    } else if (last !== undefined) last.to = index + 1;
  }
  return groups;
}
