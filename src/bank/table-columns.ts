import type { Draft } from './draft.ts';
import { inFirstPerson, pastForms } from './events.ts';
import { isDescription, statusOf } from './labelled-status.ts';
import type { Line } from './line.ts';
import { isTold } from './marks.ts';
import { partsOf } from './parts.ts';
import type { Section } from './section.ts';
import { readCells, tellsStories } from './table-cells.ts';
import { cellLabels, cellText, type Table } from './tables.ts';
import { readTitle } from './titles.ts';

/** Stories that are read side by side: each has all lines of its table, so that more would be too much work. */
const MOST = 20;
/** Heads of columns that say how stories are rated, or that are no titles. */
const NO_TITLE =
  /^(?:\P{L}*|.{0,12}\b(?:weak|poor|bad|fair|ok|okay|average|good|better|strong|great|excellent|junior|senior|staff|below|meets|above|exceeds|prompts?|notes?|examples?|tips?|what|how|why)\b.{0,12})$/iu;

/** The stories in the columns of a table that has their titles in its head and their parts in its rows. */
export function columnStories(
  text: string,
  lines: readonly Line[],
  section: Section,
  { head, body }: Table,
): Draft[] {
  const [, ...titles] = head.cells;
  if (titles.length < 2 || titles.length > MOST) return [];
  const labels = cellLabels(
    text,
    body.map(({ cells: [first] }) => first),
  );
  const known = labels.filter((label) => label !== null).length;
  if (!tellsStories(labels) || known * 2 <= body.length) return [];
  if (titles.some((title) => NO_TITLE.test(cellText(text, title)))) return [];
  const end = (body.at(-1)?.line ?? head.line) + 1;
  const drafts = titles.flatMap((title, index): Draft[] => {
    const cells = body.map(({ line, cells }, row) => ({ label: labels[row], cell: cells[index + 1], line }));
    const read = readCells(text, cells, 'column');
    const parts = partsOf(read);
    const draft: Draft = {
      section,
      line: head.line,
      end,
      title: readTitle(text, title.start, title.end),
      read,
      parts,
      question: null,
      status: statusOf(read, parts),
      labelled: true,
      beside: index > 0,
    };
    return isDescription(text, lines, draft) ? [] : [draft];
  });
  return drafts.some((draft) => tells(text, draft)) ? drafts : [];
}

/** Whether somebody did something in a story. */
function tells(text: string, { read }: Draft): boolean {
  return read.some(({ mark, start, end }) => {
    const told = text.slice(start, end);
    return isTold(mark) && (pastForms(told, 1) > 0 || inFirstPerson(told)) && told.length > 20;
  });
}
