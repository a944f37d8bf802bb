import { trimmed } from '../text/spans.ts';
import type { Span } from '../types.ts';
import type { Extent } from './extent.ts';
import { labelAt } from './labels.ts';
import { type Line, lineAt, opening } from './line.ts';
import { besideLabel, INTERVIEWER, isAsked, type Mark } from './marks.ts';
import { isQuestion } from './questions.ts';
import type { Section } from './section.ts';

/** A question in bold with the answer right after it: `**When did you fail?** I …` */
const ASKED_IN_BOLD = /^(\*\*|__)((?:(?!\1)[^\n])+)\1[ \t]+(?=\S)/;
/** UTF-16 units of such a line that are read. */
const LONGEST = 400;

/** The most UTF-16 units of a paragraph that is a question. */
const LONGEST_QUESTION = 600;

/** Finds the questions between a title and its answer. */
export class AnswerQuestions {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly extent: Extent;

  constructor(text: string, lines: readonly Line[], extent: Extent) {
    this.text = text;
    this.lines = lines;
    this.extent = extent;
  }

  /** The labelled question above the line with index `to`. */
  labelled(marks: readonly Mark[], to: number): Span | null {
    const mark = marks.find((each) => isAsked(each) && each.line < to);
    return mark === undefined ? null : trimmed(this.text, besideLabel(mark, this.lines));
  }

  /** The paragraph below a title that asks the question. */
  below({ body, title }: Section, from: number, to: number): Span | null {
    if (title?.asked) return null;
    let at = Math.max(from, body);
    while (at < to && (this.extent.isIdle(at) || this.isLabelledOtherwise(at))) at++;
    const line = this.lines[at];
    if (at >= to || line?.kind !== 'text' || line.mark !== '' || this.isLabelledOtherwise(at)) return null;
    const bold = ASKED_IN_BOLD.exec(opening(this.text, line, LONGEST));
    if (bold !== null && isQuestion(bold[2] ?? '')) {
      const start = line.content + (bold[1]?.length ?? 0);
      return { start, end: start + (bold[2]?.length ?? 0) };
    }
    let end = at;
    while (end + 1 < to && this.lines[end + 1]?.kind === 'text' && this.lines[end + 1]?.mark === '') end++;
    const last = this.lines[end];
    if (last === undefined || last.end - line.start > LONGEST_QUESTION) return null;
    const span = trimmed(this.text, { start: line.start, end: last.end });
    return span !== null && isQuestion(this.text.slice(line.content, last.end))
      ? withoutBold(this.text, span)
      : null;
  }

  /** Whether a line has a label of something else than a question: `Hook: "Have you ever …?"` */
  private isLabelledOtherwise(index: number): boolean {
    const line = this.lines[index];
    const label = line?.kind === 'text' ? labelAt(this.text, line.content, line.end) : null;
    return label?.announced?.kind === 'other' && !INTERVIEWER.test(label.word);
  }

  /** The index of the line after a question, or of its own line with the offset of text that follows there. */
  after({ end }: Span): { line: number; start?: number } {
    const line = lineAt(this.lines, end - 1);
    const rest = this.text.slice(end, this.lines[line]?.end ?? end);
    const text = rest.replace(/^[\s*_"”»)]+/, '');
    return text === '' ? { line: line + 1 } : { line, start: end + rest.length - text.length };
  }
}

/** The span of a question without bold around it. */
export function withoutBold(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const marks = /^(?:\*\*|__)(?=\S)/.exec(raw)?.[0] ?? '';
  if (marks === '' || !raw.endsWith(marks) || raw.length < 5) return { start, end };
  return { start: start + 2, end: end - 2 };
}
