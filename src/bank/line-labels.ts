import type { Span } from '../types.ts';
import { bareLabels } from './bare-labels.ts';
import { countedLabels } from './counted-labels.ts';
import type { DataReader } from './data-stories.ts';
import { EndLabels } from './end-labels.ts';
import { isRemark } from './extent.ts';
import { type Line, opening } from './line.ts';
import { inlineMarks, isSituation, isTold, type Mark, marksOn, styleOf } from './marks.ts';
import { PROPERTY } from './part-ends.ts';
import { placeInOrder } from './part-order.ts';
import { isQuestion } from './questions.ts';
import { runLabels } from './run-labels.ts';
import { hasColon } from './small-labels.ts';
import { speakerLabels } from './speakers.ts';
import { summaryLabels } from './summary-labels.ts';

/** A title in bold with the first of its labels right after it: `**The tap** — **Situation:** …` */
const TITLED =
  /^(?:\*\*(?=\S)([^*]{1,150})\*\*|__(?=\S)([^_]{1,150})__)[ \t]*[.:：;,|—–→-]?[ \t]*(?=\*\*|__|==)/;
/** The most UTF-16 units of such a title, with its marks. */
const LONGEST_TITLED = 200;
/** A line with the sign of a question: `**Q:** …`, `Question 3: …`. */
export const ASKED_LINE = /^(?:\*\*|__)?Q(?:uestion)?[ \t]*\d{0,3}[ \t]*[.:：)][ \t]*(?:\*\*|__)?[ \t]*\S/i;
/** The most UTF-16 units of a question. */
const LONGEST_QUESTION = 600;
/** The most lines about a story between its title and its first part. */
export const MOST_FIELDS = 8;

/** The labels on the lines of a bank that are not headings. */
export class LineLabels {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly bare: ReadonlyMap<number, readonly Mark[]>;
  private readonly counted: ReadonlyMap<number, Mark>;
  private readonly summaries: ReadonlyMap<number, Mark>;
  private readonly data: DataReader;
  /** What each line is in a record, by its index, as far as it was asked for. */
  private readonly records = new Map<number, 'field' | Mark | null>();
  /** The labels that are after their texts. */
  readonly ends: EndLabels;
  private readonly speakers: ReadonlyMap<number, readonly Mark[]>;

  constructor(text: string, lines: readonly Line[], data: DataReader) {
    this.data = data;
    this.text = text;
    this.lines = lines;
    this.bare = bareLabels(text, lines);
    this.counted = countedLabels(text, lines);
    this.summaries = summaryLabels(text, lines);
    this.speakers = speakerLabels(text, lines);
    this.ends = new EndLabels(text, lines);
  }

  /** The labels on a line, without those that count only within a paragraph. */
  on(index: number): Mark[] {
    if (this.data.has(index)) return [];
    const placed = this.speakers.get(index) ?? this.ends.on(index);
    if (placed !== undefined) return [...placed];
    const summary = this.summaries.get(index);
    if (summary !== undefined) return [summary];
    const counted = this.counted.get(index);
    if (counted !== undefined) return this.withInner([counted], index);
    const bare = this.bare.get(index);
    if (bare === undefined) return withoutEcho(this.text, marksOn(this.text, this.lines, index), this.lines);
    const [first] = bare;
    return first?.bold || (first && hasColon(this.text, first)) ? this.withInner(bare, index) : [...bare];
  }

  /** Labels in bold, or with a colon, with the others among their texts, which have a colon. */
  private withInner(bare: readonly Mark[], index: number): Mark[] {
    const [first] = bare;
    const line = this.lines[index];
    if (first === undefined || line === undefined) return [...bare];
    const inner = inlineMarks(this.text, { ...line, content: first.textStart }, index, first.style);
    const known = new Set(bare.map(({ start }) => start));
    return [...bare, ...inner.filter(({ start }) => !known.has(start))].sort((a, b) => a.start - b.start);
  }

  /** Whether a `<details>` on a line holds one part of a story. */
  isSummary(index: number): boolean {
    return this.summaries.has(index);
  }

  /**
   * The title that a paragraph begins with, and the labels after it on that line; null if the paragraph is no whole
   * story with a title.
   */
  titledRun(index: number): { title: Span; marks: Mark[] } | null {
    const { text, lines } = this;
    const line = lines[index];
    if (
      line?.kind !== 'text' ||
      this.speakers.has(index) ||
      (line.mark === '' && lines[index - 1]?.kind === 'text')
    )
      return null;
    const written = opening(text, line, LONGEST_TITLED);
    const [titled] = TITLED.exec(written) ?? [];
    if (titled === undefined || this.on(index).some(({ announced }) => announced !== null)) return null;
    const from = line.content + titled.length;
    const marks = inlineMarks(text, { ...line, content: from }, index, styleOf(line));
    if (marks[0]?.start !== from || !isSituation(marks[0])) return null;
    let last = index;
    while (lines[last + 1]?.kind === 'text' && lines[last + 1]?.mark === '') last++;
    if (runLabels(text, from, lines[last]?.end ?? from).length === 0) return null;
    return { title: { start: line.content, end: from }, marks };
  }

  /** Whether a line is a field of a record: `When: 2021`. */
  isField(index: number): boolean {
    return this.fieldOrPart(index) === 'field';
  }

  /**
   * What a line is in a record: a field, the label of a part, or neither. Kept, because lines around several titles are
   * asked for it.
   */
  private fieldOrPart(index: number): 'field' | Mark | null {
    let known = this.records.get(index);
    if (known !== undefined) return known;
    const { kind, content = 0, end = 0 } = this.lines[index] ?? {};
    const [mark] = this.on(index);
    const isField =
      mark === undefined
        ? PROPERTY.test(opening(this.text, { content, end }, 40))
        : mark.announced?.kind !== 'body';
    if (mark !== undefined && isTold(mark)) known = mark;
    else known = kind === 'text' && isField ? 'field' : null;
    this.records.set(index, known);
    return known;
  }

  /**
   * The label of the first part after a line, with only a few fields between them, all indented deeper than `indent`.
   */
  partAfterFields(index: number, indent = -1): Mark | null {
    let fields = 0;
    for (let next = index + 1; fields <= MOST_FIELDS; next++) {
      const line = this.lines[next];
      if (line?.kind === 'blank') continue;
      if (line === undefined || line.indent <= indent) return null;
      const found = this.fieldOrPart(next);
      if (found !== 'field') return found;
      fields++;
    }
    return null;
  }

  /**
   * The index of a question between a title and the first label of its story: `**Q:** …`, or in italics; -1 if there is
   * none.
   */
  questionBelow(index: number): number {
    let at = index + 1;
    while (this.lines[at]?.kind === 'blank' && at < index + 3) at++;
    const line = this.lines[at];
    if (line?.kind !== 'text' || line.mark !== '') return -1;
    const written = opening(this.text, line, LONGEST_QUESTION);
    const asks = ASKED_LINE.test(written) || (isRemark(written) && isQuestion(written));
    return asks && (this.firstFrom(at + 1)?.announced ?? null) !== null ? at : -1;
  }

  /** The first label on a line, or after blank lines that begin there. */
  firstFrom(index: number): Mark | undefined {
    let next = index;
    while (this.lines[next]?.kind === 'blank' && next < index + 3) next++;
    return this.on(next)[0];
  }
}

/** The labels of a line, without one at its end that repeats the first one: `**Result:** Dry. (R)`. */
function withoutEcho(text: string, marks: Mark[], lines: readonly Line[]): Mark[] {
  const [first, echo] = marks;
  if (marks.length !== 2 || first === undefined || echo?.place !== 'inline') return marks;
  const isEcho =
    echo.textStart >= (lines[echo.line]?.end ?? 0) &&
    placeInOrder(echo.announced) === placeInOrder(first.announced);
  if (!isEcho) return marks;
  const own = text.slice(first.textStart, echo.start).trimEnd();
  return [{ ...first, textEnd: first.textStart + own.length }];
}
