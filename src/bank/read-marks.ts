import type { Span } from '../types.ts';
import { type Extent, isChatter } from './extent.ts';
import { afterInstructions } from './leading-instructions.ts';
import { type Line, opening } from './line.ts';
import { hasNoText, hasRole, isPart, type Mark } from './marks.ts';
import { PartEnds, type PartStyle, PROPERTY } from './part-ends.ts';
import { type ReadMark, worthAfter } from './parts.ts';
import { goesOnWithTags } from './tags.ts';

/** A key of YAML. */
const KEY = /^[\w-]{1,38}:(?:\s|$)/;

/** The text of every label of a story. `to` is the index after the last line that the story may have. */
export function readMarks(
  text: string,
  lines: readonly Line[],
  extent: Extent,
  marks: readonly Mark[],
  to: number,
): ReadMark[] {
  const moved = afterInstructions(text, lines, marks, to);
  const reader = new MarkReader(text, lines, extent, moved);
  return marks.map((own, index) => {
    const mark = moved[index] ?? own;
    if (mark.textEnd !== undefined) return reader.readUpTo(mark, mark.textEnd);
    const next = marks[index + 1];
    return { ...(next === undefined ? reader.readLast(mark, to) : reader.read(mark, next)), mark: own };
  });
}

/** Reads the texts of the labels of one story. */
class MarkReader {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly extent: Extent;
  private readonly ends: PartEnds;
  /** What the labels together say about the text of the last one. */
  private readonly style: Omit<PartStyle, 'isItem'>;

  constructor(text: string, lines: readonly Line[], extent: Extent, marks: readonly Mark[]) {
    this.text = text;
    this.lines = lines;
    this.extent = extent;
    this.ends = new PartEnds(lines, extent);
    this.style = {
      loose: isLoose(lines, marks, extent),
      beside: areBeside(marks, lines),
      isOpen: !marks.some((mark) => hasRole(mark, 'result')),
    };
  }

  /** The text of a label that is known to end at an offset. */
  readUpTo(mark: Mark, end: number): ReadMark {
    const { textStart: start, line } = mark;
    let last = line + 1;
    while ((this.lines[last]?.start ?? end) < end) last++;
    return { mark, worth: worthAfter(mark, this.text.slice(start, end)), start, end, last };
  }

  /** The text between a label and the next one. */
  read(mark: Mark, next: Mark): ReadMark {
    const to = this.endOfCode(mark, next.line);
    const isInline = next.place === 'inline' && next.line === to;
    let last = beforeBreak(this.lines, this.extent, mark, isInline ? to + 1 : to);
    if (mark.style.startsWith('item')) last = this.ends.beforeReminder(mark.line, last);
    if (!isPart(next) && !isInline) last = this.ends.beforeNote(mark.line, last);
    const read = this.readLines(mark, last, isInline ? next.start : undefined);
    const goesOn = isInline && /^\s*\p{Ll}/u.test(this.text.slice(next.textStart, next.textStart + 20));
    return read.worth === 'cut' && goesOn ? { ...read, worth: 'text' } : read;
  }

  /** The text of the last label, up to the line with index `to` at most. */
  readLast(mark: Mark, to: number): ReadMark {
    const style: PartStyle = {
      ...this.style,
      isItem: mark.style.startsWith('item'),
      loose: this.style.loose || mark.place === 'heading',
      isOpen: this.style.isOpen && hasRole(mark, 'action'),
    };
    return this.readLines(
      mark,
      this.ends.endOfLast(mark.line, mark.textStart, this.endOfCode(mark, to), style),
    );
  }

  /** The text of a label before the line with index `to`, and before the offset `limit`. */
  private readLines(mark: Mark, to: number, limit?: number): ReadMark {
    const { text, lines } = this;
    const isTags = mark.announced?.kind === 'tags';
    const last = isTags ? beforeProperty(text, lines, mark, to) : to;
    const end = isTags ? Math.min(last, afterTags(text, lines, mark, last)) : last;
    const trimmed = this.extent.trim(mark.line, end, mark.textStart, limit);
    if (trimmed === null)
      return { mark, worth: 'empty', start: mark.textStart, end: mark.textStart, last: mark.line + 1 };
    const span = afterMark(text, mark, trimmed);
    return { mark, worth: worthAfter(mark, text.slice(span.start, span.end)), ...span, last };
  }

  private endOfCode({ line, style }: Mark, to: number): number {
    let end = style.startsWith('code') ? line : to;
    while (end < to && this.lines[end]?.kind !== 'fence') end++;
    return end;
  }
}

/** Whether all texts before the last one begin on the line of their label. */
function areBeside(marks: readonly Mark[], lines: readonly Line[]): boolean {
  return marks.every((mark, index) => {
    const next = marks[index + 1];
    if (next === undefined) return index > 0;
    return mark.textStart < (lines[mark.line]?.end ?? 0) || hasNoText(mark, next, lines);
  });
}

/** Whether a part before the last one has several paragraphs. */
function isLoose(lines: readonly Line[], marks: readonly Mark[], extent: Extent): boolean {
  return marks.some((mark, index) => {
    const next = marks[index + 1];
    if (next === undefined || !isPart(mark)) return false;
    let told = mark.textStart < (lines[mark.line]?.end ?? 0);
    for (let at = mark.line + 1; at < next.line; at++) {
      const line = lines[at];
      if (line === undefined || extent.isBlank(at)) continue;
      if (told && extent.isBlank(at - 1) && line.kind === 'text' && line.mark === '' && line.indent < 2)
        return true;
      told = true;
    }
    return false;
  });
}

/**
 * A text without the sign of a definition, `: text` below the label, or the brackets of a list in YAML: `tags: [a, b]`.
 */
function afterMark(text: string, mark: Mark, { start, end }: Span): Span {
  if (isTagsInCode(mark) && text.charAt(start) === '[' && text.charAt(end - 1) === ']')
    return { start: start + 1, end: end - 1 };
  const sign =
    start > mark.textStart ? (/^[:：][ \t]+/.exec(text.slice(start, start + 20))?.[0].length ?? 0) : 0;
  return { start: start + sign, end };
}

/**
 * The index after tags that begin on the line of their label, or that are in YAML: they end at a blank line, or before
 * another property of the story.
 */
function beforeProperty(text: string, lines: readonly Line[], mark: Mark, to: number): number {
  const line = lines[mark.line];
  const isYaml = isTagsInCode(mark);
  if (line === undefined || (mark.textStart >= line.end && !isYaml)) return to;
  const property = isYaml ? KEY : PROPERTY;
  for (let at = mark.line + 1; at < to; at++) {
    const { content, end, kind, mark: item } = lines[at] ?? line;
    if (kind === 'blank') return at;
    const isProse = kind === 'text' || isYaml;
    if (isProse && item === '' && property.test(opening(text, { content, end }, 40))) return at;
  }
  return to;
}

/** The index after the lines of tags that begin on the line of their label. Text may follow. */
function afterTags(text: string, lines: readonly Line[], mark: Mark, to: number): number {
  const line = lines[mark.line];
  if (line === undefined || mark.textStart >= line.end || isTagsInCode(mark)) return to;
  let before = line;
  for (let at = mark.line + 1; at < to; at++) {
    const next = lines[at] ?? line;
    if (next.kind === 'text' && !goesOnWithTags(text, before, next)) return at;
    before = next;
  }
  return to;
}

function isTagsInCode({ announced, style }: Mark): boolean {
  return announced?.kind === 'tags' && style.startsWith('code');
}

/** The index after a part: it goes on after a thematic break only if it has not begun before that. */
function beforeBreak(lines: readonly Line[], extent: Extent, mark: Mark, to: number): number {
  let told = mark.textStart < (lines[mark.line]?.end ?? 0);
  for (let at = mark.line + 1; at < to; at++) {
    if (lines[at]?.kind === 'break' && told) return at;
    if (told && extent.isBlank(at - 1) && lines[at]?.kind === 'text' && isChatter(extent.paragraph(at, to)))
      return at;
    if (!extent.isIdle(at)) told = true;
  }
  return to;
}
