import { bareLabels } from './bare-labels.ts';
import type { Line } from './line.ts';
import { inlineMarks, isTold, type Mark, marksOn } from './marks.ts';

/** The labels on the lines of a bank that are no headings. */
export class LineLabels {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly bare: ReadonlyMap<number, Mark>;
  /** The style of the label that the paragraph began with; null where it began with none. */
  private runStyle: string | null = null;

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
    this.bare = bareLabels(text, lines);
  }

  /** The labels on a line by itself. */
  on(index: number): Mark[] {
    const bare = this.bare.get(index);
    return bare === undefined ? marksOn(this.text, this.lines, index) : [bare];
  }

  /** Those on the line behind the one asked for before: also within it, where its paragraph began with one. */
  next(line: Line, index: number): Mark[] {
    const marks = this.on(index);
    const goesOn = line.kind === 'text' && line.mark === '';
    if (!goesOn) this.runStyle = null;
    const style = this.runStyle;
    if (marks.length === 0) return style === null ? marks : inlineMarks(this.text, line, index, style);
    // The lines of an item have labels of one style, with the mark of a list or below it.
    if (style?.startsWith('item') && line.indent > 1) return marks.map((mark) => ({ ...mark, style }));
    this.runStyle = marks.find(isTold)?.style ?? null;
    return marks;
  }

  /** The first label on a line, or behind the blank lines there. */
  firstFrom(index: number): Mark | undefined {
    let next = index;
    while (this.lines[next]?.kind === 'blank' && next < index + 3) next++;
    return this.on(next)[0];
  }
}
