import { AlikeTitles } from './alike-titles.ts';
import { askedItems } from './asked-items.ts';
import { boldTitles } from './bold-titles.ts';
import { readCountedTitles } from './counted-titles.ts';
import type { DataReader } from './data-stories.ts';
import { readExampleTitles } from './example-titles.ts';
import { headingRoles, isFileTitle, type OutlinedHeading } from './heading-roles.ts';
import { withTurns } from './interview-turns.ts';
import { ItemPath } from './item-path.ts';
import { LabelRuns } from './label-runs.ts';
import { type Line, opening } from './line.ts';
import { LineLabels } from './line-labels.ts';
import { type LineTitle, LineTitles } from './line-titles.ts';
import { withoutLoneBold } from './lone-bold.ts';
import { isBeside, isTold, type Mark } from './marks.ts';
import { type Notes, readNotes } from './notes.ts';
import { markSamples } from './reasons.ts';
import type { Section } from './section.ts';
import { spoken } from './spoken.ts';
import { PLAIN_SUMMARY, summaryAt } from './summary.ts';
import { DETAILS, DETAILS_END } from './summary-labels.ts';
import { readTitle, type Title } from './titles.ts';

const DETAILS_LEVEL = 0.5;
const QUESTION_LEVEL = 0.7;
const BOLD_LEVEL = 0.75;
/** The number of labels above a line that show whether it is within a story with a heading. */
const LATEST = 20;

/** The sections of a bank, in the order of the text; the first one holds what precedes all titles. */
export function outline(text: string, lines: readonly Line[], data: DataReader): Section[] {
  const labels = new LineLabels(text, lines, data);
  const asked = askedItems(text, lines);
  const first = new Outline(text, lines, labels, { alike: NONE, bold: NONE, asked });
  const sections = first.read();
  const ends = { alike: first.alike.ends(), bold: boldTitles(text, lines, sections), asked };
  return ends.alike.size + ends.bold.size === 0 ? sections : new Outline(text, lines, labels, ends).read();
}

/** The index after the text of each title without labels, by the index of that title. */
interface Ends {
  /** Titles like those of stories with labels. */
  alike: ReadonlyMap<number, number>;
  /** Lines in bold with a whole story below them. */
  bold: ReadonlyMap<number, number>;
  /** Items that ask what is answered below them. */
  asked: ReadonlyMap<number, number>;
}

const NONE: ReadonlyMap<number, number> = new Map();

class Outline {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly sections: Section[] = [];
  /** The sections that the next one may be in. */
  private readonly open: Section[] = [];
  private details: Section | null = null;
  /** The number of open `<details>`, counted from one that holds a part of a story. */
  private depth = 0;
  private readonly labels: LineLabels;
  private readonly runs: LabelRuns;
  private readonly items: ItemPath;
  private readonly titles: LineTitles;
  /** The content of the YAML above several notes. */
  private readonly notes: Notes;
  readonly alike: AlikeTitles;
  private readonly ends: Ends;
  /** Index of the line after the text below the last title without labels. */
  private textEnd = -1;
  /** The last question that is an item of a list, and the index after its answer. */
  private asked: Section | null = null;
  private askedEnd = -1;

  constructor(text: string, lines: readonly Line[], labels: LineLabels, ends: Ends) {
    this.ends = ends;
    this.alike = new AlikeTitles(text, lines);
    this.text = text;
    this.lines = lines;
    this.labels = labels;
    this.runs = new LabelRuns(text, labels);
    this.items = new ItemPath(text);
    this.notes = readNotes(text, lines);
    this.titles = new LineTitles(text, lines, labels, this.notes.titles);
  }

  read(): Section[] {
    const { lines } = this;
    const headings = headingRoles(this.text, lines);
    const fileTitle = isFileTitle(headings) ? headings[0]?.line : -1;
    const byLine = new Map(headings.map((heading) => [heading.line, heading]));
    this.begin('root', 0, 0, 0, null);
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index];
      const section = this.sections.at(-1);
      if (line === undefined || section === undefined) break;
      this.items.see(line);
      const heading = byLine.get(index);
      if (heading !== undefined) this.heading(heading, line, index === fileTitle);
      else if (line.kind === 'html') this.html(line, index, this.sectionOf(section, index));
      else {
        const marks = this.runs.next(line, index);
        if (this.beginAt(line, index, section, marks)) continue;
        const own = this.sectionOf(section, index);
        for (const mark of marks) own.marks.push(mark);
      }
    }
    readCountedTitles(this.text, lines, this.sections);
    markSamples(this.sections);
    readExampleTitles(this.text, lines, this.sections);
    return withTurns(this.text, lines, withoutLoneBold(this.sections, lines));
  }

  private begin(
    kind: Section['kind'],
    level: number,
    line: number,
    body: number,
    title: Title | null,
  ): Section {
    const before = this.sections.at(-1);
    if (before !== undefined) before.end = line;
    title?.themes.push(...(this.notes.tags.get(line) ?? []));
    if (line >= this.askedEnd) this.closeAsked();
    while ((this.open.at(-1)?.level ?? -1) >= level) this.open.pop();
    const parent = this.open.at(-1) ?? null;
    const section: Section = {
      kind,
      level,
      line,
      body,
      end: this.lines.length,
      title,
      question: null,
      isFileTitle: false,
      parent,
      marks: [],
    };
    this.sections.push(section);
    this.open.push(section);
    return section;
  }

  /** Closes the question in a list whose answer has ended: what follows is not below it. */
  private closeAsked(): void {
    const at = this.asked === null ? -1 : this.open.indexOf(this.asked);
    if (at >= 0) this.open.length = at;
    this.asked = null;
  }

  private heading(
    { role, mark, meant, level, line: index }: OutlinedHeading,
    line: Line,
    isTitle: boolean,
  ): void {
    const section = this.sections.at(-1);
    if (role === 'start') {
      this.details = null;
      this.depth = 0;
      const begun = this.begin(
        'heading',
        level,
        index,
        index + 1,
        readTitle(this.text, line.content, line.end),
      );
      begun.isFileTitle = isTitle;
    } else if (role === 'label' && mark !== null) section?.marks.push(mark);
    else if (role === 'aside') {
      const title = spoken(this.text.slice(line.content, line.end));
      section?.marks.push({
        start: line.content,
        announced: null,
        word: title,
        textStart: line.end,
        bold: true,
        emoji: false,
        line: index,
        place: 'heading',
        style: 'heading',
        ...(meant !== null && { meant }),
      });
    }
  }

  /** The level of the last heading, or 0. */
  private headingLevel(): number {
    return Math.floor(this.open.at(-1)?.level ?? 0);
  }

  private html(line: Line, index: number, section: Section): void {
    const { text } = this;
    const written = opening(text, line, 2000);
    // In a `<details>` that holds a part of a story, others are text.
    if (this.depth > 0 || this.labels.isSummary(index)) {
      if (DETAILS.test(written)) this.depth++;
      if (DETAILS_END.test(written)) this.depth--;
      for (const mark of this.labels.on(index)) section.marks.push(mark);
      return;
    }
    if (DETAILS_END.test(written) && this.details !== null) {
      this.begin('rest', this.headingLevel() + DETAILS_LEVEL, index, index + 1, null);
      this.details = null;
      return;
    }
    for (const mark of this.labels.on(index)) section.marks.push(mark);
    if (!DETAILS.test(written)) return;
    const summary = summaryAt(text, this.lines, index);
    if (summary === null) return;
    const title = readTitle(text, summary.start, summary.end);
    if (PLAIN_SUMMARY.test(title.text)) return;
    this.details = this.begin('details', this.headingLevel() + DETAILS_LEVEL, index, summary.body, title);
  }

  /** Begins a section at a line that replaces a heading; false where no line like that is. */
  private beginAt(line: Line, index: number, section: Section, marks: readonly Mark[]): boolean {
    const found = this.titleAt(line, index, section, marks);
    const item = line.mark === '' ? 0 : this.items.above();
    if (found === null) {
      const isFree = section.kind === 'bold' || !section.marks.slice(-LATEST).some(isTold);
      if (isFree && marks.every(({ announced }) => announced === null))
        this.alike.seeOther(index, this.headingLevel(), item);
      return false;
    }
    const { kind, title, end } = found;
    if (end !== undefined) this.textEnd = end;
    if (kind === 'bold') this.alike.seeTitle(index, this.headingLevel(), item);
    const level = this.headingLevel() + (kind === 'question' ? QUESTION_LEVEL : BOLD_LEVEL);
    const begun = this.begin(kind, level, index, index + 1, title);
    for (const mark of marks) if (mark.place === 'inline' || isBeside(mark)) begun.marks.push(mark);
    if (this.ends.bold.has(index)) begun.isWhole = true;
    const askedEnd = this.ends.asked.get(index);
    if (askedEnd !== undefined) {
      this.asked = begun;
      this.askedEnd = askedEnd;
    }
    if (kind === 'bold')
      begun.question = line.mark === '' ? this.titles.questionBelow(index) : this.items.question();
    return true;
  }

  /** The title on a line that replaces a heading, with the index after its text where that has no labels. */
  private titleAt(
    line: Line,
    index: number,
    section: Section,
    marks: readonly Mark[],
  ): (LineTitle & { end?: number }) | null {
    const asked = this.ends.asked.get(index);
    if (asked !== undefined) {
      const title = { ...readTitle(this.text, line.content, line.end), asked: true };
      return { kind: 'question', title, end: asked };
    }
    const title = this.titles.at(line, index, section, marks);
    if (title !== null) return title;
    const end = this.ends.bold.get(index) ?? this.ends.alike.get(index);
    return end === undefined ? null : { ...this.titles.alike(line, index), end };
  }

  /** The section that a line belongs to: a new one where the text below a title without labels has ended. */
  private sectionOf(section: Section, index: number): Section {
    if (index !== this.textEnd) return section;
    return this.begin('rest', this.headingLevel() + BOLD_LEVEL, index, index, null);
  }
}
