import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Extent } from './extent.ts';
import { isDescription, labelledDraft } from './labelled-status.ts';
import type { FoundLabel } from './labels.ts';
import type { Line } from './line.ts';
import { isAsked } from './marks.ts';
import { isPersonal } from './own-story.ts';
import { partsOf } from './parts.ts';
import { isPointer } from './pointers.ts';
import { readMarks } from './read-marks.ts';
import { isNoOnesStory, reasonBelow } from './reasons.ts';
import type { Section } from './section.ts';
import { areStoryLabels, readCells, rolesOf, saysSomething } from './table-cells.ts';
import { columnStories } from './table-columns.ts';
import { stackedStories } from './table-stacks.ts';
import { cellLabels, cellText, type Row, type Table, tablesIn } from './tables.ts';
import { readTitle } from './titles.ts';

/** Columns that number the rows. */
const NUMBER_COLUMN = /^(?:|#|id|no\.?|nr\.?|编号)$/i;
/** Columns that name the story, the most certain ones first. */
const TITLE_COLUMNS = [
  /^(?:(?:story )?(?:title|name)|story|example|headline|标题|故事|titel|titre|título|titolo|geschichte|histoire|historia|história|storia|verhaal)$/i,
  /^(?:project|topic|projekt|projet|proyecto|projeto|progetto|thema|sujet|tema)(?: name)?$/i,
];
/** Columns of a table that rates stories, or says how they are rated. */
const SCORE_COLUMN =
  /^(?:points?|scores?|ratings?|rated|levels?|grades?|stars?|punkte|bewertung|puntos|pontos|punti)\b/i;

/** Columns before the parts that sort the rows by the values of an employer: `Value`. */
const VALUE_COLUMN = /^(?:(?:core|company|our|their) )?values?$/i;

interface Column {
  name: string;
  label: FoundLabel | null;
}

/** Reads tables that have the parts of a story as their columns or rows, and a story in each row or column. */
export class TableReader {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly extent: Extent;

  constructor(text: string, lines: readonly Line[], extent: Extent) {
    this.text = text;
    this.lines = lines;
    this.extent = extent;
  }

  /** The stories in the tables of a section. `isFree`: whether the section has no other story. */
  read(section: Section, isFree: boolean): Draft[] {
    if (isNoOnesStory(reasonBelow(section))) return [];
    const drafts: Draft[] = [];
    for (const table of tablesIn(this.text, this.lines, section.body, section.end)) {
      const found = this.rows(section, table) ?? this.parts(section, table);
      for (const draft of found) drafts.push(draft);
    }
    const [only] = drafts;
    return only !== undefined && drafts.length === 1 && isFree ? [this.underHeading(section, only)] : drafts;
  }

  /** The stories of a table with a part in each row. Without delimiters, such a table cannot be recognized. */
  private parts(section: Section, table: Table): Draft[] {
    if (!table.hasDelimiter) return [];
    const stacked = stackedStories(this.text, this.lines, section, table);
    return stacked.length > 0 ? stacked : columnStories(this.text, this.lines, section, table);
  }

  /** The stories in the rows of a table; null if its head does not have the parts of a story. */
  private rows(section: Section, { head, body }: Table): Draft[] | null {
    const labels = cellLabels(this.text, head.cells);
    const told = labels.findIndex((label) => rolesOf(label).length > 0);
    const columns = head.cells.map((cell, index): Column => {
      const name = cellText(this.text, cell);
      const sorts = index < told && VALUE_COLUMN.test(name);
      return { name, label: sorts ? tagsLabel(cell, name) : (labels[index] ?? null) };
    });
    if (columns.length < 3 || !areStoryLabels(labels)) return null;
    const titles = titleColumn(columns);
    if (titles === -1 && columns.some(({ name }) => SCORE_COLUMN.test(name))) return [];
    const drafts = body.flatMap((row) => this.row(section, row, columns, titles) ?? []);
    return isPersonal(this.text, drafts) ? drafts : [];
  }

  private row(section: Section, row: Row, columns: readonly Column[], titles: number): Draft | null {
    const { line, cells } = row;
    if (this.isGroup(row, columns, titles)) return null;
    const read = readCells(
      this.text,
      cells.map((cell, index) => ({ label: columns[index]?.label, cell, line })),
      'row',
    );
    if (!saysSomething(this.text, read)) return null;
    const named = cells[titles];
    const title = named === undefined ? null : readTitle(this.text, named.start, named.end);
    if (title !== null && isPointer(title.text)) return null;
    const draft = labelledDraft({ section, line, end: line + 1, title }, read);
    return isDescription(this.text, this.lines, draft) ? null : draft;
  }

  /**
   * Whether a row has only one cell, which names the rows below it: it is in bold, or in no column of a title or part.
   */
  private isGroup({ cells }: Row, columns: readonly Column[], titles: number): boolean {
    const filled = cells.flatMap(({ start, end }, index) => (end > start ? [{ start, end, index }] : []));
    const [only] = filled;
    if (only === undefined || filled.length > 1) return only === undefined;
    const isOwn = only.index === titles || rolesOf(columns[only.index]?.label).length > 0;
    return !isOwn || /^(?:\*\*|__)/.test(this.text.slice(only.start, only.end));
  }

  /** The only story of a section, with the heading as its title if its row has none. */
  private underHeading(section: Section, draft: Draft): Draft {
    const isNamed = draft.title !== null || section.title === null || section.isFileTitle;
    if (isNamed || section.kind === 'root' || section.kind === 'rest') return draft;
    const above = section.marks.filter(
      (mark) => mark.line < draft.line && (mark.announced?.kind === 'tags' || isAsked(mark)),
    );
    const read = readMarks(this.text, this.lines, this.extent, above, draft.line).concat(draft.read);
    return { ...draft, line: section.line, title: section.title, read, parts: partsOf(read) };
  }
}

function tagsLabel({ start, end }: Span, word: string): FoundLabel {
  return { start, announced: { kind: 'tags' }, word, textStart: end, bold: false, emoji: false };
}

/** The index of the column that names the stories, or -1. */
function titleColumn(columns: readonly Column[]): number {
  for (const pattern of TITLE_COLUMNS) {
    const named = columns.findIndex(({ name }) => pattern.test(name));
    if (named !== -1) return named;
  }
  // Another column is a title before the parts, and a remark after them.
  const told = columns.findIndex(({ label }) => rolesOf(label).length > 0);
  return columns.findIndex(
    ({ name, label }, index) =>
      label === null && index < told && !NUMBER_COLUMN.test(name) && !SCORE_COLUMN.test(name),
  );
}
