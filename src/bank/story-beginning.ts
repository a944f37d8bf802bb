import type { Span } from '../types.ts';
import { isOfTelling } from './beside.ts';
import { pastForms, tellsBriefly } from './events.ts';
import { type Extent, isChatter, isRemark } from './extent.ts';
import { worthOf } from './gaps.ts';
import type { Line } from './line.ts';
import type { Mark } from './marks.ts';
import type { ReadMark } from './parts.ts';
import { isQuestion } from './questions.ts';
import type { Section } from './section.ts';

/** Shorter text, in UTF-16 units, does not say how a story began. */
const SHORTEST = 40;

/** Finds the text that says how a story began, where it has no label. */
export class StoryBeginning {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly extent: Extent;

  constructor(text: string, lines: readonly Line[], extent: Extent) {
    this.text = text;
    this.lines = lines;
    this.extent = extent;
  }

  /** The prose between a title, with what is labelled below that, and the first label of a part. */
  above({ body }: Section, first: Mark, read: readonly ReadMark[]): Span | null {
    if (first.place !== 'heading' && first.place !== 'line') return null;
    let from = body;
    for (const { mark, last } of read)
      if (mark.line < first.line && mark.place !== 'heading') from = this.afterParagraph(mark, last);
    if (first.place === 'line') from = this.firstTold(from, first);
    const span = this.extent.trim(from, first.line);
    if (span === null || span.end - span.start < SHORTEST) return null;
    const told = this.text.slice(span.start, span.end);
    return isQuestion(told) || ['empty', 'instruction'].includes(worthOf(told)) ? null : span;
  }

  /** Index after the paragraph of a label with its text on the same line: prose may follow that. */
  private afterParagraph({ line, textStart }: Mark, last: number): number {
    if (textStart >= (this.lines[line]?.end ?? 0)) return last;
    let end = line + 1;
    while (end < last && this.lines[end]?.kind === 'text') end++;
    return end;
  }

  /**
   * Index of the first paragraph that says something; that of the label if there is none, or something else as well.
   */
  private firstTold(from: number, { line, style }: Mark): number {
    for (let index = from; index < line; index++) {
      if (this.extent.isIdle(index)) continue;
      const { kind, mark, quoted } = this.lines[index] ?? {};
      if (kind !== 'text' || mark !== '' || quoted !== style.startsWith('quoted')) return line;
      const paragraph = this.extent.paragraph(index, line);
      const isAside = isRemark(paragraph) || isChatter(paragraph) || isOfTelling(paragraph);
      const tells = pastForms(paragraph, 1) > 0 || tellsBriefly(paragraph);
      if (!isAside && tells && !/\byou\b/i.test(paragraph)) return index;
      while (index < line && this.lines[index]?.kind === 'text') index++;
    }
    return line;
  }
}
