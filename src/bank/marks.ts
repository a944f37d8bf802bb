import type { Span } from '../types.ts';
import { htmlRow } from './html-tables.ts';
import { type Announced, isFormLetter } from './label-words.ts';
import { type FoundLabel, inlineLabels, isSaid, labelAt, saidLabels } from './labels.ts';
import { type Line, opening } from './line.ts';
import { HASHTAG, withoutAttributes } from './markup.ts';
import { isQuestion } from './questions.ts';
import { cellLabel, cellsOf } from './tables.ts';
import type { Role } from './types.ts';

/** A label in its place among the lines. */
export interface Mark extends FoundLabel {
  /** The index of its line. */
  line: number;
  place: 'cell' | 'heading' | 'inline' | 'line';
  /**
   * How it is written. The labels of one story have one style: headings, a table, code, items of one depth, the margin.
   */
  style: string;
  /** The part that it most likely names with a typo. */
  meant?: Role;
  /** Whether it names the speaker of an answer, in the transcript of an interview. */
  isReply?: boolean;
}

const HASHTAGS = new RegExp(`^${HASHTAG}(?:[ \\t,]+${HASHTAG})*[ \\t]*$`, 'u');
const DEFINITION = /^:[ \t]+\S?/;
export const INTERVIEWER = /^(?:the )?interviewer$/i;
/** Names for the author in the notes of an interview. */
const REPLY = /^(?:me|candidate)$/i;
/** UTF-16 units of a question that are read. */
const LONGEST_QUESTION = 400;
/** The most UTF-16 units of a line of hashtags. */
const LONGEST_TAGS = 500;

export function isPart(mark: Mark): mark is Mark & { announced: Extract<Announced, { kind: 'part' }> } {
  return mark.announced?.kind === 'part';
}

/** Whether a label is of a part with a role. */
export function hasRole(mark: Mark, role: Role): boolean {
  return isPart(mark) && mark.announced.roles.includes(role);
}

/** Whether a label is of a part of the story, and not of the question. */
export function isTold(mark: Mark): boolean {
  return isPart(mark) && mark.announced.roles[0] !== 'question';
}

/** The fewest labels of parts that tell a story. */
export const FEWEST_TOLD = 2;

/** The text after a label on its line. */
export function besideLabel({ line, textStart, textEnd }: Mark, lines: readonly Line[]): Span {
  return { start: textStart, end: textEnd ?? lines[line]?.end ?? textStart };
}

/** Whether there is no text between a label and the next one. */
export function hasNoText(mark: Mark, next: Mark, lines: readonly Line[]): boolean {
  const line = lines[mark.line];
  if (line === undefined || mark.textStart < line.end) return false;
  for (let index = mark.line + 1; index < next.line; index++)
    if (lines[index]?.kind !== 'blank') return false;
  return true;
}

/** Whether a label is of a question. */
export function isAsked(mark: Mark): boolean {
  return isPart(mark) && !isTold(mark);
}

/** Whether a label is about the story, and not of a part of it. */
export function isBeside({ announced }: Mark): boolean {
  return announced?.kind === 'tags' || announced?.kind === 'other';
}

/** Whether a label names the speaker of the answer to a question: `**Me:** …`. */
export function isReply(mark: Mark, before: Mark | undefined): boolean {
  const isOwn = mark.isReply === true || (mark.announced === null && REPLY.test(mark.word));
  return isOwn && before !== undefined && isAsked(before);
}

/** Whether a label is of the situation, with which most stories begin. */
export function isSituation(mark: Mark | undefined): boolean {
  return mark !== undefined && isPart(mark) && mark.announced.roles[0] === 'situation';
}

/** The labels on a line that is not a heading. */
export function marksOn(text: string, lines: readonly Line[], index: number): Mark[] {
  const line = lines[index];
  if (line === undefined) return [];
  if (line.kind === 'table') return cellMark(text, cellsOf(text, line), index, 'table');
  if (line.kind === 'html') return cellMark(text, htmlRow(text, lines, index), index, 'html');
  if (line.kind !== 'text' && line.kind !== 'code') return [];
  const content = contentOf(text, line);
  if (line.kind === 'text' && isHashtags(text, content, line.end)) return [hashtags(line, index, content)];
  const found = answerLabelAt(text, content, line.end, isTerm(text, lines, index));
  if (found === null) return [];
  const mark: Mark = { ...found, line: index, place: 'line', style: styleOf(line) };
  if (line.kind === 'code' || !isTold(mark)) return [mark];
  return [mark, ...marksWithin(text, { ...line, content: found.textStart }, index, mark)];
}

/**
 * The label at an offset, or the situation right after a label of the whole answer there: `A: Situation: …`. The name
 * of an interviewer is the label of a question, if one follows.
 */
function answerLabelAt(text: string, from: number, to: number, isTerm: boolean): FoundLabel | null {
  const found = labelAt(text, from, to, isTerm ? 'heading or cell' : 'line');
  if (found !== null && INTERVIEWER.test(found.word)) {
    const asks = isQuestion(text.slice(found.textStart, Math.min(to, found.textStart + LONGEST_QUESTION)));
    return asks ? { ...found, announced: { kind: 'part', roles: ['question'] } } : found;
  }
  if (found === null || !(found.word === 'A' || found.announced?.kind === 'body')) return found;
  const next = labelAt(text, found.textStart, to);
  return next?.announced?.kind === 'part' && next.announced.roles[0] === 'situation' ? next : found;
}

/** Whether a line is a term that the next one defines, as pandoc writes it: `: text`. */
function isTerm(text: string, lines: readonly Line[], index: number): boolean {
  const next = lines[lines[index + 1]?.kind === 'blank' ? index + 2 : index + 1];
  return next?.kind === 'text' && DEFINITION.test(text.slice(next.content, next.content + 3));
}

/** The labels within a line after its first one: those of a dictated story, or any others. */
function marksWithin(text: string, line: Line, index: number, { word, style }: Mark): Mark[] {
  const said = isSaid(word) ? saidLabels(text, line.content, line.end) : [];
  if (said.length === 0) return inlineMarks(text, line, index, style);
  return said.map((label): Mark => ({ ...label, line: index, place: 'inline', style }));
}

/** The labels within a line, in the style of the label at the beginning of the line or its paragraph. */
export function inlineMarks(text: string, { content, end }: Line, index: number, style: string): Mark[] {
  return inlineLabels(text, content, end).map(
    (label): Mark => ({ ...label, line: index, place: 'inline', style }),
  );
}

/** Whether a line is `#ownership #conflict` and nothing else. */
function isHashtags(text: string, from: number, to: number): boolean {
  return text.charAt(from) === '#' && to - from < LONGEST_TAGS && HASHTAGS.test(text.slice(from, to));
}

/** A label at the beginning of a line, without emphasis unless `own` says otherwise. */
export function lineMark(
  own: Pick<Mark, 'start' | 'announced' | 'word' | 'textStart'> & Partial<Mark>,
  line: number,
  style: string,
): Mark {
  return { bold: false, emoji: false, line, place: 'line', style, ...own };
}

/** The mark of a line of hashtags, which needs no label. */
function hashtags(line: Line, index: number, start: number): Mark {
  const announced: Announced = { kind: 'tags' };
  const own = { start, announced, word: '', textStart: start, textEnd: line.end };
  return lineMark(own, index, styleOf(line));
}

export function headingMark(text: string, line: Line, index: number): Mark | null {
  const end = line.content + withoutAttributes(text.slice(line.content, line.end)).length;
  const found = labelAt(text, line.content, end, 'heading or cell');
  // A heading of one letter is a title.
  if (found === null || isFormLetter(found.word)) return null;
  const textStart = found.textStart < end ? found.textStart : line.end;
  return { ...found, textStart, line: index, place: 'heading', style: 'heading' };
}

/** The style of the labels on a line. */
export function styleOf({ kind, quoted, mark, indent }: Line): string {
  const depth = indent >> 1;
  if (kind === 'code') return `code ${depth}`;
  return `${quoted ? 'quoted ' : ''}${mark === '' ? 'margin' : `item ${depth}`}`;
}

/** The offset of the content of a line, after the signs of a quoted heading or callout: `> [!example]- Action`. */
export function contentOf(text: string, { quoted, content, end }: Line): number {
  if (!quoted) return content;
  const written = opening(text, { content, end }, 40);
  return content + (/^(?:#{1,6} |\[![\w-]{1,30}\][+-]?[ \t]+)/.exec(written)?.[0].length ?? 0);
}

/** The label in the first cell of a row of two. */
function cellMark(text: string, cells: readonly Span[], index: number, style: string): Mark[] {
  const [first, second] = cells;
  if (cells.length !== 2 || first === undefined || second === undefined) return [];
  const found = cellLabel(text, first);
  if (found === null) return [];
  return [{ ...found, line: index, place: 'cell', style, textStart: second.start, textEnd: second.end }];
}
