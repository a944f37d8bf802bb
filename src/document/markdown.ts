import type { Section, Span } from '../types.ts';
import {
  ATX_HEADING,
  closesCode,
  DEFINITION,
  FENCE,
  firstNonBlank,
  INDENTED,
  isBlankLine,
  isBreak,
  LIST_ITEM,
  opensCode,
  QUOTE,
  SETEXT_UNDERLINE,
} from './blocks.ts';
import { type Heading, plainHeading, sectionsOf, withoutClosingMarks } from './headings.ts';
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

/** Reads the body of a document; `isTemplate` says of a tag such as `<insert number>` that it is template text. */
export function scanBody(
  text: string,
  bodyStart: number,
  isTemplate: (text: string) => boolean = () => false,
): Body {
  return new BodyScanner(text, bodyStart, isTemplate).scan();
}

class BodyScanner {
  private readonly text: string;
  private at: number;
  private readonly masks: Span[] = [];
  private readonly headings: Heading[] = [];
  /** Start of the run of prose lines that is open, or -1. */
  private paragraph = -1;
  private previous: Line | null = null;
  private inList = false;
  /** The next line feed that is known. */
  private feed = -1;
  private readonly isTemplate: (text: string) => boolean;

  constructor(text: string, bodyStart: number, isTemplate: (text: string) => boolean) {
    this.text = text;
    this.at = bodyStart;
    this.isTemplate = isTemplate;
  }

  scan(): Body {
    for (let line = this.nextLine(); line !== null; line = this.nextLine()) this.block(line);
    this.closeParagraph(this.text.length);
    return { sections: sectionsOf(this.headings, this.text.length), masks: this.masks };
  }

  private nextLine(): Line | null {
    if (this.at >= this.text.length) return null;
    const start = this.at;
    if (this.feed < start) this.feed = this.text.indexOf('\n', start);
    if (this.feed === -1) this.feed = this.text.length;
    let end = this.feed;
    this.at = Math.min(end + 1, this.text.length);
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
    const deep = !this.inList && INDENTED.test(line.text);
    if (deep && this.paragraph === -1) {
      this.mask(line);
      return;
    }
    if (!plain && !deep && this.specialBlock(line)) return;
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
    if (fence !== null && opensCode(line.text, fence)) {
      if (fence[1] !== undefined) this.inList = true;
      this.fencedCode(line, fence[2] ?? '```');
      return true;
    }
    if (line.text.trimStart().startsWith('<!--')) {
      this.comment(line);
      return true;
    }
    if (QUOTE.test(line.text) || isBreak(line.text) || DEFINITION.test(line.text)) {
      this.mask(line);
      return true;
    }
    return false;
  }

  private atxHeading(line: Line, [, marks = '', signs = '', rest = '']: RegExpExecArray): void {
    this.closeParagraph(line.start);
    const heading = withoutClosingMarks(rest);
    const from = heading === '' ? 0 : line.text.indexOf(heading, marks.length);
    const to = heading === '' ? line.text.length : from + heading.length;
    this.heading(heading, signs.length, { start: line.start + from, end: line.start + to }, line.start);
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
    for (let line = this.nextLine(); line !== null; line = this.nextLine()) {
      if (closesCode(line.text, fence)) break;
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
    for (const span of inlineMasks(this.text, start, end, this.isTemplate))
      this.addMask(span.start, span.end);
  }
}
