import type { Announced } from './label-words.ts';
import { type FoundLabel, inlineLabels, labelAt } from './labels.ts';
import type { Line } from './line.ts';

/** A label in its place among the lines. */
export interface Mark extends FoundLabel {
  /** Index of its line. */
  line: number;
  place: 'cell' | 'heading' | 'inline' | 'line';
  /** Labels of one story are in one style: as headings, in a table, in code, as items of one depth, or at the margin. */
  style: string;
  /** Where its own text ends at most, where that is known. */
  textEnd?: number;
}

const HASHTAGS = /^#\p{L}[\p{L}\p{N}_/-]*(?:[ \t,]+#\p{L}[\p{L}\p{N}_/-]*)*[ \t]*$/u;
/** UTF-16 units of a line of hashtags. */
const LONGEST_TAGS = 500;

export function isPart(mark: Mark): mark is Mark & { announced: Extract<Announced, { kind: 'part' }> } {
  return mark.announced?.kind === 'part';
}

/** Whether a label announces what happened or what came of it, not the question. */
export function isTold(mark: Mark): boolean {
  return isPart(mark) && mark.announced.roles[0] !== 'question';
}

/** The labels on a line that is no heading. */
export function marksOn(text: string, lines: readonly Line[], index: number): Mark[] {
  const line = lines[index];
  if (line === undefined) return [];
  if (line.kind === 'table') return cellMark(text, line, index);
  if (line.kind !== 'text' && line.kind !== 'code') return [];
  const content = contentOf(text, line);
  if (line.kind === 'text' && isHashtags(text, content, line.end)) return [hashtags(line, index, content)];
  const found = labelAt(text, content, line.end);
  if (found === null) return [];
  const mark: Mark = { ...found, line: index, place: 'line', style: styleOf(line) };
  if (line.kind === 'code' || !isTold(mark)) return [mark];
  return [mark, ...inlineMarks(text, { ...line, content: found.textStart }, index, mark.style)];
}

/** The labels within a line, in the style of the label that it, or its paragraph, begins with. */
export function inlineMarks(text: string, { content, end }: Line, index: number, style: string): Mark[] {
  return inlineLabels(text, content, end).map(
    (label): Mark => ({ ...label, line: index, place: 'inline', style }),
  );
}

/** Whether a line is `#ownership #conflict` and no more. */
function isHashtags(text: string, from: number, to: number): boolean {
  return text.charAt(from) === '#' && to - from < LONGEST_TAGS && HASHTAGS.test(text.slice(from, to));
}

/** A line of hashtags needs no label. */
function hashtags(line: Line, index: number, start: number): Mark {
  const announced: Announced = { kind: 'tags' };
  const own = { start, announced, word: '', textStart: start, bold: false, emoji: false, textEnd: line.end };
  return { ...own, line: index, place: 'line', style: styleOf(line) };
}

export function headingMark(text: string, line: Line, index: number): Mark | null {
  const found = labelAt(text, line.content, line.end, true);
  return found === null ? null : { ...found, line: index, place: 'heading', style: 'heading' };
}

/** The style of the labels on a line. */
export function styleOf({ kind, quoted, mark, indent }: Line): string {
  const depth = indent >> 1;
  if (kind === 'code') return `code ${depth}`;
  return `${quoted ? 'quoted ' : ''}${mark === '' ? 'margin' : `item ${depth}`}`;
}

/** Headings within a quote have their signs taken off, and callouts their kind: `> [!example]- Action`. */
export function contentOf(text: string, { quoted, content, end }: Line): number {
  if (!quoted) return content;
  const written = text.slice(content, Math.min(end, content + 40));
  return content + (/^(?:#{1,6} |\[![\w-]{1,30}\][+-]?[ \t]+)/.exec(written)?.[0].length ?? 0);
}

/** A label in the first cell of a row of two. */
function cellMark(text: string, line: Line, index: number): Mark[] {
  const cells = cellsOf(text, line);
  const [first, second] = cells;
  if (cells.length !== 2 || first === undefined || second === undefined) return [];
  const found = labelAt(text, first.start, first.end, true);
  if (found?.announced == null || found.textStart < first.end) return [];
  return [
    { ...found, line: index, place: 'cell', style: 'table', textStart: second.start, textEnd: second.end },
  ];
}

/** The cells of a table's row, without blanks. A bar behind a backslash, or in code, parts nothing. */
export function cellsOf(text: string, line: Line): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  const end = text.slice(line.content, line.end).trimEnd().length + line.content;
  // The bars at both ends may be left out.
  let from = line.content + (text.charAt(line.content) === '|' ? 1 : 0);
  for (let at = from; at <= end; at++) {
    if (at < end && (text.charAt(at) !== '|' || text.charAt(at - 1) === '\\')) continue;
    if (at === end && from >= end) break;
    let start = from;
    let stop = at;
    while (start < stop && /\s/.test(text.charAt(start))) start++;
    while (stop > start && /\s/.test(text.charAt(stop - 1))) stop--;
    cells.push({ start, end: stop });
    from = at + 1;
  }
  return cells;
}
