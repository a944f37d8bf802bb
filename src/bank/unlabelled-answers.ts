import type { Span } from '../types.ts';
import type { AnswerQuestions } from './answer-questions.ts';
import { type Extent, isChatter } from './extent.ts';
import type { Announced } from './label-words.ts';
import { labelAt } from './labels.ts';
import type { Line } from './line.ts';
import { isAsked, isPart, isReply, isTold, type Mark } from './marks.ts';
import type { Section } from './section.ts';
import { spoken } from './spoken.ts';
import { tellsOn } from './tells-on.ts';

/** The most remarks at the end of an answer that is a list. */
const MOST_REMARKS = 4;

const ANSWER: Announced = { kind: 'body', raw: false };

/** An answer without labelled parts, before it is known whether it is a story. */
export interface UnlabelledAnswer {
  section: Section;
  /** The index of the first line of its text, and the index after the last one. */
  from: number;
  to: number;
  /** The text without code and tables. */
  prose: string;
  question: Span | null;
  raw: boolean;
  /** Whether it is in paragraphs, not in bullets. */
  inProse: boolean;
  /** Whether it answers a known prompt, so that it need not tell of an event. */
  asksPrompt: boolean;
  marks: Mark[];
  /** The offset of its text, if that does not begin with its first line. */
  start: number | undefined;
}

/** Reads the answers of sections without labelled parts. */
export class UnlabelledAnswerReader {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly extent: Extent;
  private readonly isPrompt: (question: string) => boolean;
  private readonly questions: AnswerQuestions;
  /** The last run of lines without text; a line with text, or the end, is at `to`. */
  private idle = { from: 0, to: -1 };

  constructor(
    text: string,
    lines: readonly Line[],
    extent: Extent,
    questions: AnswerQuestions,
    isPrompt: (question: string) => boolean,
  ) {
    this.text = text;
    this.lines = lines;
    this.extent = extent;
    this.questions = questions;
    this.isPrompt = isPrompt;
  }

  /** The answer of a section, up to the line with index `end`; null if there is none. */
  read(section: Section, end: number): UnlabelledAnswer | null {
    let from = section.body;
    let to = end;
    let raw = false;
    let named = false;
    const marks: Mark[] = [];
    for (const each of section.marks) {
      const isTurn = isReply(each, marks.at(-1));
      const mark = isTurn ? { ...each, announced: ANSWER } : each;
      const { announced } = mark;
      const margin = mark.place === 'heading' || /^(?:quoted )?margin$/.test(mark.style);
      if (!margin || mark.line < section.body) continue;
      const isAnswer = isPart(mark) && mark.word.toLowerCase() === 'a';
      const begun = this.hasText(from, mark.line);
      // A further question after an answer is not part of that.
      if (isTurn && named && to < mark.line) marks.push(mark);
      else if (announced?.kind === 'body' || isAnswer) {
        if (begun && announced?.kind !== 'body') continue;
        from = mark.line;
        raw = announced?.kind === 'body' && announced.raw;
        named = announced?.kind === 'body';
        const asked = marks.findLast(isAsked);
        marks.length = 0;
        if (asked !== undefined) marks.push(asked);
        marks.push(mark);
      } else if (isTold(mark)) {
        if (begun) to = Math.min(to, mark.line);
        marks.push(mark);
      } else if (announced === null && begun) continue;
      else {
        if (begun) to = Math.min(to, mark.line);
        else if (mark.line >= from && !named) {
          from =
            mark.textStart >= (this.lines[mark.line]?.end ?? 0) && announced?.kind !== 'tags'
              ? mark.line + 1
              : this.afterBullets(mark.line);
        }
        marks.push(mark);
      }
    }
    const question = this.questions.labelled(marks, to) ?? this.questions.below(section, from, to);
    const after = question && this.questions.after(question);
    from = Math.max(from, after?.line ?? 0);
    const answer = marks.find(
      (mark) => mark.line === from && (mark.announced?.kind === 'body' || mark === marks[0]),
    );
    const start = answer?.textStart ?? (after?.line === from ? after.start : undefined);
    return this.answerIn(section, from, to, { question, raw, marks, start });
  }

  private answerIn(
    section: Section,
    from: number,
    to: number,
    rest: Pick<UnlabelledAnswer, 'question' | 'raw' | 'marks' | 'start'>,
  ): UnlabelledAnswer | null {
    let end = from;
    let inProse = false;
    /** Whether the answer is a quote. Otherwise, quotes at its end are the words of others. */
    let isQuoted = false;
    const asksPrompt = this.asks(section, rest.question);
    const inItem = (this.lines[section.line]?.mark ?? '') !== '';
    const pieces: string[] = [];
    for (let at = from; at < to; at++) {
      const line = this.lines[at];
      if (line === undefined) break;
      if (line.kind === 'break' && pieces.length > 0) break;
      if (line.kind === 'fence') {
        at = this.extent.closing(at, to);
        continue;
      }
      if (this.extent.isIdle(at) || line.kind === 'table' || line.kind === 'heading') continue;
      const start = at === from && rest.start !== undefined ? rest.start : line.content;
      const piece = this.text.slice(start, line.end);
      if (piece.trim() === '') continue;
      if (pieces.length > 0) {
        const isComment =
          !asksPrompt &&
          line.quoted &&
          !isQuoted &&
          this.extent.isBlank(at - 1) &&
          this.nextText(at, to) >= to;
        if (isComment || this.isRemark(at, to, { asksPrompt, inProse })) break;
      } else isQuoted = line.quoted;
      const label = line.mark === '' ? null : labelAt(this.text, line.content, line.end);
      if (label?.announced?.kind !== 'other') pieces.push(piece);
      if (line.mark === '' && (inItem ? pieces.length === 1 : line.indent < 2)) inProse = true;
      end = at + 1;
    }
    if (pieces.length === 0) return null;
    return { section, from, to: end, prose: pieces.join('\n'), inProse, asksPrompt, ...rest };
  }

  private asks({ title }: Section, question: Span | null): boolean {
    const asked = question === null ? '' : spoken(this.text.slice(question.start, question.end));
    return this.isPrompt(asked) || this.isPrompt(title?.text ?? '');
  }

  /** Whether a paragraph after the answer is not part of it, and only such paragraphs follow. */
  private isRemark(
    at: number,
    to: number,
    answer: Pick<UnlabelledAnswer, 'asksPrompt' | 'inProse'>,
    others = answer.inProse ? 0 : MOST_REMARKS,
  ): boolean {
    const line = this.lines[at];
    if (
      line === undefined ||
      !this.extent.isBlank(at - 1) ||
      line.mark !== '' ||
      line.indent > 1 ||
      line.quoted
    )
      return false;
    const paragraph = this.extent.paragraph(at, to);
    if (isChatter(paragraph)) return true;
    if (answer.asksPrompt || tellsOn(paragraph, answer.inProse)) return false;
    const next = this.nextText(at, to);
    return next >= to || (others > 0 && this.isRemark(next, to, answer, others - 1));
  }

  /** The index of the first line of text after a paragraph. */
  private nextText(at: number, to: number): number {
    let next = at;
    while (next < to && this.lines[next]?.kind === 'text') next++;
    while (next < to && this.extent.isIdle(next)) next++;
    return next;
  }

  private hasText(from: number, to: number): boolean {
    // The run is kept, because every label of a section asks for the lines above it.
    if (from < this.idle.from || from > this.idle.to) {
      let at = from;
      while (at < this.lines.length && this.isTextless(at)) at++;
      this.idle = { from, to: at };
    }
    return this.idle.to < to;
  }

  private isTextless(index: number): boolean {
    return this.lines[index]?.kind === 'table' || this.extent.isIdle(index);
  }

  /** The index after the line of a label and the bullets below it. */
  private afterBullets(line: number): number {
    let at = line + 1;
    while (this.lines[at]?.mark !== '' && this.lines[at]?.kind === 'text') at++;
    return at;
  }
}
