import type { Line } from './line.ts';
import type { LineLabels } from './line-labels.ts';
import { FEWEST_TOLD, hasRole, inlineMarks, isTold, type Mark } from './marks.ts';

/**
 * The labels of a bank, line by line. Where a paragraph begins with a label, those within its further lines count as
 * well.
 */
export class LabelRuns {
  private readonly text: string;
  private readonly labels: LineLabels;
  /** The style of the label that the paragraph began with; null where it began with none. */
  private style: string | null = null;
  /** Whether the paragraph has several labels, and none yet of how it ended: it may go on after a quote. */
  private isOpen = false;

  constructor(text: string, labels: LineLabels) {
    this.text = text;
    this.labels = labels;
  }

  /** The labels on a line; the lines are asked for in their order. */
  next(line: Line, index: number): Mark[] {
    const run = this.labels.titledRun(index);
    const marks = run?.marks ?? this.labels.on(index);
    const goesOn = line.kind === 'text' && line.mark === '' && this.labels.ends.on(index) === undefined;
    const isBetween = this.isOpen && (line.kind === 'blank' || line.quoted);
    if (!goesOn && !isBetween) this.style = null;
    const { style } = this;
    if (marks.length === 0) {
      if (style === null || !goesOn) return marks;
      const inner = inlineMarks(this.text, line, index, style);
      if (inner.some(endsStory)) this.isOpen = false;
      return inner;
    }
    // The lines of an item have labels of one style, with the mark of a list or below it.
    if (style?.startsWith('item') && line.indent > 1) return marks.map((mark) => ({ ...mark, style }));
    this.style = marks.find(isTold)?.style ?? null;
    this.isOpen = marks.filter(isTold).length >= FEWEST_TOLD && !marks.some(endsStory);
    return marks;
  }
}

function endsStory(mark: Mark): boolean {
  return hasRole(mark, 'result');
}
