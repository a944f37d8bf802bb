import type { Section, Span } from '../types.ts';
import { inlineMasks } from './inline.ts';

/**
 * What the body of a document holds: its sections, and the spans that are not prose. This reads the block structure
 * of CommonMark that matters for that (headings, code, comments, quotes, breaks, definitions), line by line, because
 * findings need exact offsets of everything and a Markdown library gives lines at best.
 */
export interface Body {
  sections: Section[];
  /** Spans that are not prose, in order, never overlapping. */
  masks: Span[];
}

interface Line {
  start: number;
  /** Without the line break. */
  end: number;
  text: string;
}

const ATX_HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const SETEXT_UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const THEMATIC_BREAK = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?!.*`)|~{3,})/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const DEFINITION = /^ {0,3}\[[^\]]+\]:/;

export function scanBody(text: string, bodyStart: number): Body {
  return new BodyScanner(text, bodyStart).scan();
}

class BodyScanner {
  private readonly text: string;
  private at: number;
  private readonly masks: Span[] = [];
  private readonly headings: {
    heading: string;
    level: number;
    headingSpan: Span;
    start: number;
    bodyStart: number;
  }[] = [];
  /** Start of the run of prose lines that is open, or -1. */
  private paragraph = -1;
  private previous: Line | null = null;
  private inList = false;

  constructor(text: string, bodyStart: number) {
    this.text = text;
    this.at = bodyStart;
  }

  scan(): Body {
    for (let line = this.nextLine(); line !== null; line = this.nextLine()) this.block(line);
    this.closeParagraph(this.text.length);
    return { sections: this.sections(), masks: this.masks };
  }

  private nextLine(): Line | null {
    if (this.at >= this.text.length) return null;
    const start = this.at;
    const feed = this.text.indexOf('\n', start);
    this.at = feed === -1 ? this.text.length : feed + 1;
    let end = feed === -1 ? this.text.length : feed;
    if (end > start && this.text.charCodeAt(end - 1) === 13) end--;
    return { start, end, text: this.text.slice(start, end) };
  }

  private block(line: Line): void {
    if (isBlankLine(line.text)) {
      this.closeParagraph(line.start);
      this.previous = null;
      return;
    }
    const mark = line.text.charCodeAt(firstNonBlank(line.text));
    // Letters begin most lines, and none of the blocks below except a setext heading's text.
    const plain = (mark >= 65 && mark <= 90) || (mark >= 97 && mark <= 122);
    if (!plain && this.specialBlock(line)) return;
    if (this.isIndentedCode(line)) {
      this.mask(line);
      return;
    }
    if (this.paragraph === -1) this.paragraph = line.start;
    this.inList =
      LIST_ITEM.test(line.text) || (this.inList && (this.previous !== null || /^[ \t]/.test(line.text)));
    this.previous = line;
  }

  /** Blocks that begin with punctuation. True when the line was taken. */
  private specialBlock(line: Line): boolean {
    const atx = ATX_HEADING.exec(line.text);
    if (atx !== null) {
      this.atxHeading(line, atx);
      return true;
    }
    const title = this.previous;
    const underline = title !== null && title.start === this.paragraph && SETEXT_UNDERLINE.exec(line.text);
    if (underline && !LIST_ITEM.test(title.text)) {
      this.setextHeading(title, underline[1]?.startsWith('=') ? 1 : 2);
      return true;
    }
    const fence = FENCE.exec(line.text);
    if (fence !== null) {
      this.fencedCode(line, fence[1] ?? '```');
      return true;
    }
    if (line.text.trimStart().startsWith('<!--')) {
      this.comment(line);
      return true;
    }
    if (/^ {0,3}>/.test(line.text) || THEMATIC_BREAK.test(line.text) || DEFINITION.test(line.text)) {
      this.mask(line);
      return true;
    }
    return false;
  }

  private atxHeading(line: Line, match: RegExpExecArray): void {
    this.closeParagraph(line.start);
    const heading = withoutClosingMarks(match[2] ?? '');
    const from = heading === '' ? line.start : line.start + line.text.indexOf(heading, match[1]?.length ?? 0);
    const headingSpan =
      heading === '' ? { start: from, end: line.end } : { start: from, end: from + heading.length };
    this.heading(heading, match[1]?.length ?? 1, headingSpan, line.start);
  }

  private setextHeading(title: Line, level: number): void {
    this.closeParagraph(title.start);
    const heading = title.text.trim();
    const from = title.start + title.text.indexOf(heading);
    this.heading(heading, level, { start: from, end: from + heading.length }, title.start);
  }

  private heading(heading: string, level: number, headingSpan: Span, start: number): void {
    this.headings.push({ heading: plainHeading(heading), level, headingSpan, start, bodyStart: this.at });
    this.addMask(start, this.at);
    this.previous = null;
    this.inList = false;
  }

  private fencedCode(open: Line, fence: string): void {
    this.closeParagraph(open.start);
    const close = new RegExp(`^[ \\t]*${fence.charAt(0)}{${fence.length},}[ \\t]*$`);
    for (let line = this.nextLine(); line !== null; line = this.nextLine()) {
      if (close.test(line.text)) break;
    }
    this.addMask(open.start, this.at);
    this.previous = null;
  }

  /** An HTML comment that begins a line runs to `-->`, over blank lines too; text behind it is prose again. */
  private comment(line: Line): void {
    this.closeParagraph(line.start);
    const close = this.text.indexOf('-->', line.start);
    const end = close === -1 ? this.text.length : close + 3;
    this.addMask(line.start, end);
    this.at = end;
    this.previous = null;
  }

  private isIndentedCode(line: Line): boolean {
    return this.paragraph === -1 && !this.inList && /^(?: {4}|\t| {1,3}\t)/.test(line.text);
  }

  private mask(line: Line): void {
    this.closeParagraph(line.start);
    this.addMask(line.start, this.at);
    this.previous = null;
  }

  private addMask(start: number, end: number): void {
    if (end > start) this.masks.push({ start, end });
  }

  /** Ends the open run of prose before `end`, and masks what in it is no prose (code spans, targets, comments). */
  private closeParagraph(end: number): void {
    if (this.paragraph === -1) return;
    const start = this.paragraph;
    this.paragraph = -1;
    if (end <= start) return;
    for (const span of inlineMasks(this.text, start, end)) this.addMask(span.start, span.end);
  }

  private sections(): Section[] {
    const open: number[] = [];
    const sections: Section[] = [];
    for (const { heading, level, headingSpan, start, bodyStart } of this.headings) {
      while (open.length > 0 && (sections[open.at(-1) ?? 0]?.level ?? 0) >= level)
        endAt(sections, open.pop(), start);
      open.push(sections.length);
      sections.push({ heading, level, headingSpan, bodySpan: { start: bodyStart, end: this.text.length } });
    }
    return sections;
  }
}

function endAt(sections: Section[], index: number | undefined, end: number): void {
  const section = index === undefined ? undefined : sections[index];
  if (section !== undefined)
    section.bodySpan = { start: section.bodySpan.start, end: Math.max(section.bodySpan.start, end) };
}

/** A heading's text without emphasis, code marks and a closing colon. */
function plainHeading(heading: string): string {
  const plain = heading.replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '').trim();
  return plain.endsWith(':') ? plain.slice(0, -1).trimEnd() : plain;
}

/** `Title ##` is `Title`; `C#` keeps its mark, because no blank stands before it. */
function withoutClosingMarks(heading: string): string {
  const trimmed = heading.trim();
  let end = trimmed.length;
  while (end > 0 && trimmed.charAt(end - 1) === '#') end--;
  return end === 0 || /[ \t]/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end).trimEnd() : trimmed;
}

function isBlankLine(text: string): boolean {
  return firstNonBlank(text) === text.length;
}

function firstNonBlank(text: string): number {
  let at = 0;
  while (at < text.length && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at;
}
