import type { Draft } from './draft.ts';
import { worthOf } from './gaps.ts';
import { isDescription, statusOf } from './labelled-status.ts';
import { type FoundLabel, labelAt } from './labels.ts';
import type { Line } from './line.ts';
import { cellsOf, isTold, type Mark } from './marks.ts';
import { partsOf, type ReadMark } from './parts.ts';
import { isNoOnesStory } from './reasons.ts';
import type { Section } from './section.ts';
import { readTitle, type Title } from './titles.ts';
import type { Role } from './types.ts';

const DELIMITER = /^[ \t:|-]+$/;
/** Columns that number the rows. */
const NUMBER_COLUMN = /^(?:|#|id|no\.?|nr\.?|编号)$/i;
const TITLE_COLUMN = /^(?:(?:story )?(?:title|name)|story|example|headline|标题|故事)$/i;
/** What somebody thought of a part: `4`, `3/5`, `★★`. */
const RATING = /^(?:\d{1,3}(?:[.,]\d)?(?: ?(?:\/ ?\d{1,3}|%))?|(?:[★☆⭐✓✔✅❌✗+\s]|\uFE0F)+)$/u;
/** Roles that a story cannot do without: where their cell is empty, the story is not finished. */
const NEEDED: readonly Role[] = ['situation', 'action', 'result'];

interface Column {
  name: string;
  label: FoundLabel | null;
}

/** Reads tables that have the parts of a story as their columns, and a story in each row. */
export class TableReader {
  private readonly text: string;
  private readonly lines: readonly Line[];

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
  }

  /** The stories in the tables among a section's own lines. */
  read(section: Section): Draft[] {
    if (section.title !== null && isNoOnesStory(section.title.text)) return [];
    const drafts: Draft[] = [];
    let columns: Column[] | null = null;
    for (let at = section.body; at < section.end; at++) {
      const line = this.lines[at];
      if (line?.kind !== 'table') columns = null;
      else if (columns === null) columns = this.columnsOf(line, this.lines[at + 1]);
      else if (columns.length > 0 && !this.isDelimiter(line)) {
        const draft = this.row(section, at, line, columns);
        if (draft !== null) drafts.push(draft);
      }
    }
    return drafts;
  }

  /** The columns of a table by its head; none where they are not the parts of a story. */
  private columnsOf(head: Line, next: Line | undefined): Column[] {
    if (next?.kind !== 'table' || !this.isDelimiter(next)) return [];
    const columns = cellsOf(this.text, head).map(({ start, end }): Column => {
      const label = labelAt(this.text, start, end, true);
      const name = this.text.slice(start, end).replace(/[*_`]/g, '').trim();
      return { name, label: label !== null && label.textStart >= end ? label : null };
    });
    const roles = new Set(columns.flatMap(({ label }) => rolesOf(label)));
    // A table of cases has situations and actions, too.
    const tells = roles.has('action') && roles.has('result');
    return columns.length > 2 && tells ? columns : [];
  }

  private isDelimiter(line: Line): boolean {
    return DELIMITER.test(this.text.slice(line.content, Math.min(line.end, line.content + 1000)).trimEnd());
  }

  private row(section: Section, at: number, line: Line, columns: readonly Column[]): Draft | null {
    const cells = cellsOf(this.text, line);
    const read = columns.flatMap(({ label }, index): ReadMark[] => {
      const cell = cells[index];
      if (label?.announced == null || cell === undefined) return [];
      const { start, end } = cell;
      const worth = worthOf(this.text.slice(start, end));
      // Not every story has tags, or a lesson, and the column is there all the same.
      if (worth === 'empty' && !rolesOf(label).some((role) => NEEDED.includes(role))) return [];
      const mark: Mark = {
        ...label,
        start,
        textStart: start,
        line: at,
        place: 'cell',
        style: 'row',
        textEnd: end,
      };
      return [{ mark, worth, start, end, last: at + 1 }];
    });
    const told = read.filter(({ mark, worth }) => isTold(mark) && worth !== 'empty');
    if (!read.some(({ mark }) => isTold(mark))) return null;
    if (told.length > 0 && told.every(({ start, end }) => RATING.test(this.text.slice(start, end))))
      return null;
    const parts = partsOf(read);
    const status = statusOf(read, parts);
    const title = this.title(columns, cells);
    const draft = {
      section,
      line: at,
      end: at + 1,
      title,
      read,
      parts,
      question: null,
      status,
      labelled: true,
    };
    return isDescription(this.text, this.lines, draft) ? null : draft;
  }

  private title(columns: readonly Column[], cells: readonly { start: number; end: number }[]): Title | null {
    const isFree = ({ name, label }: Column) => label === null && !NUMBER_COLUMN.test(name);
    const named = columns.findIndex(({ name }) => TITLE_COLUMN.test(name));
    const cell = cells[named === -1 ? columns.findIndex(isFree) : named];
    return cell === undefined ? null : readTitle(this.text, cell.start, cell.end);
  }
}

function rolesOf(label: FoundLabel | null): readonly Role[] {
  return label?.announced?.kind === 'part' ? label.announced.roles.filter((role) => role !== 'question') : [];
}
