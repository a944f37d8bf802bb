import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';
import { isDescription, labelledDraft } from './labelled-status.ts';
import type { Line } from './line.ts';
import { isPersonal } from './own-story.ts';
import { namesText } from './part-tables.ts';
import type { Section } from './section.ts';
import { areStoryLabels, readCells } from './table-cells.ts';
import { cellLabels, cellText, type Row, type Table } from './tables.ts';
import { readTitle } from './titles.ts';

/**
 * The most columns of stories in one table: each story has all lines of the table, so that more would be too much work.
 */
const MOST = 20;
/** A head of a column for ratings or hints, not for a story. */
const NO_TITLE =
  /^(?:\P{L}+|\P{L}*(?:an? |the )?(?:very )?(?:weak|poor|bad|fair|ok|okay|average|good|better|best|strong|great|excellent|junior|mid|senior|staff|below|meets|above|exceeds)(?:[ -](?:answers?|versions?|examples?|story|stories|level|candidates?|response|one|enough|bar|expectations))?|(?:(?:my|your|the) )?(?:prompts?|notes?|examples?|tips?|hints?|time|questions?|descriptions?|meaning|checklist|guidance)|what|how|why|(?:what (?:to|it|they|goes|is)|how (?:to|long|much)|why it)\b.*)$/iu;

/** A column with remarks about the stories next to it. */
const ASIDE =
  /^(?:comments?|remarks?|feedback|notes?|to-?dos?|time|timing|length|duration|seconds?|minutes?|kommentare?|bemerkungen)(?: ?\([^()]{0,60}\))?$/i;

/** The stories in the columns of a table that has their titles in its head and their parts in its rows. */
export function columnStories(
  text: string,
  lines: readonly Line[],
  section: Section,
  { head, body }: Table,
): Draft[] {
  if (head.cells.length < 3 || head.cells.length > MOST) return [];
  // Spreadsheets have empty columns after the last story.
  const titles = head.cells.flatMap((cell, index) =>
    index > 0 && cell.end > cell.start && !ASIDE.test(cellText(text, cell)) ? [{ cell, index }] : [],
  );
  const labels = cellLabels(
    text,
    body.map(({ cells: [first] }) => first),
  );
  const known = labels.filter((label) => label !== null).length;
  if (!areStoryLabels(labels) || known * 2 <= body.length) return [];
  if (titles.some(({ cell }) => NO_TITLE.test(cellText(text, cell)))) return [];
  const end = (body.at(-1)?.line ?? head.line) + 1;
  const drafts = titles.map(({ cell, index }): Draft => {
    const cells = body.map(({ line, cells }, row) => ({ label: labels[row], cell: cells[index], line }));
    const read = readCells(text, cells, 'column');
    const isOnly = titles.length === 1 && namesText(cellText(text, cell));
    const title = isOnly ? null : readTitle(text, cell.start, cell.end);
    const draft = labelledDraft({ section, line: head.line, end, title }, read);
    return { ...draft, beside: othersIn(head, body, index) };
  });
  const isForm = drafts.some((draft) => isDescription(text, lines, draft));
  return !isForm && isPersonal(text, drafts) ? drafts : [];
}

/** The filled cells of all columns except one, without the labels. */
function othersIn(head: Row, body: readonly Row[], own: number): Span[] {
  const isFilled = ({ start, end }: Span) => end > start;
  const others = body.flatMap(({ cells }) => cells.filter((_, index) => index > 0 && index !== own));
  return [...head.cells.filter((_, index) => index !== own), ...others].filter(isFilled);
}
