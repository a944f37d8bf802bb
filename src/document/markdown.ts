import { closesFence, openingFence } from '../text/fences.ts';
import type { Section, Span } from '../types.ts';
import { ATX_HEADING, htmlBlock, isBreak, LIST_MARKER, SETEXT_UNDERLINE } from './blocks.ts';
import { BodyParts, type Quoted } from './body-parts.ts';
import { sectionsOf } from './headings.ts';
import { Line } from './line.ts';

/**
 * The sections of the body of a document, and the spans in it that are not prose, with exact offsets. The block
 * structure of CommonMark is read line by line.
 */
export interface Body {
  /** The sections of the headings outside block quotes. */
  sections: Section[];
  /** Spans that are not prose, in order, never overlapping. */
  masks: Span[];
  /** Block quotes and fenced code: not prose, but some people write their answer there. */
  quoted: Quoted[];
  /** HTML comments, with their marks. */
  comments: Span[];
  /** The code or HTML that is still open at the end of the text. */
  open: OpenBlock | null;
}

export interface OpenBlock {
  kind: 'fence' | 'comment' | 'raw';
  /** The offset of the marks that open it. */
  at: number;
}

/** A block quote, or a list item with the columns by which its content is indented. */
interface Container {
  quote: boolean;
  indent: number;
  /** Whether it is a list item without content so far, which a second blank line ends. */
  empty: boolean;
}

/** The block that the last line left open. `start` is the offset of its first line. */
type Leaf =
  | { kind: 'paragraph'; start: number; content: number }
  | { kind: 'fence'; start: number; content: number; inner: number; marks: string; info: string }
  | { kind: 'raw' | 'comment' | 'markup'; start: number; content: number; end: RegExp | null };

/** Deeper nesting is read as text, so that a line is read a fixed number of times. */
const MAX_CONTAINERS = 32;

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
  private readonly parts: BodyParts;
  /** The offset of the next line. */
  private at: number;
  private readonly containers: Container[] = [];
  private leaf: Leaf | null = null;

  constructor(text: string, bodyStart: number, isTemplate: (text: string) => boolean) {
    this.text = text;
    this.at = bodyStart;
    this.parts = new BodyParts(text, isTemplate);
  }

  scan(): Body {
    for (let line = this.nextLine(); line !== null; line = this.nextLine()) this.read(line);
    const open = openBlock(this.leaf);
    this.closeTo(0, this.text.length);
    const { headings, masks, quoted, comments } = this.parts;
    return { sections: sectionsOf(headings, this.text.length), masks, quoted, comments, open };
  }

  private nextLine(): Line | null {
    const start = this.at;
    if (start >= this.text.length) return null;
    const feed = this.text.indexOf('\n', start);
    let end = feed === -1 ? this.text.length : feed;
    this.at = feed === -1 ? end : feed + 1;
    if (end > start && this.text.charCodeAt(end - 1) === 13) end--;
    return new Line(start, this.text.slice(start, end));
  }

  private read(line: Line): void {
    let depth = this.matched(line);
    const inside = depth === this.containers.length;
    if (inside && this.goesOn(line)) return;
    if (line.isBlank) {
      this.closeTo(depth, line.start);
      return;
    }
    let fresh = false;
    for (;;) {
      const continuing = !fresh && this.leaf?.kind === 'paragraph';
      if (line.indent >= 4) {
        if (!continuing) this.mask(line, depth);
        return;
      }
      // Letters begin most lines, and no block but a paragraph.
      if (/^[a-z]/i.test(line.text.charAt(line.next))) break;
      if (this.leafBlock(line, depth, continuing, inside)) return;
      if (!this.container(line, depth, continuing && inside)) break;
      if (line.isBlank) return;
      depth = this.containers.length;
      fresh = true;
    }
    // Text after a paragraph continues it, even without the marks of its containers.
    if (!fresh && this.leaf?.kind === 'paragraph') return;
    this.closeTo(depth, line.start);
    this.leaf = { kind: 'paragraph', start: line.start, content: line.start + line.next };
  }

  /** Reads the marks of the open containers, and gives the number of those that go on. */
  private matched(line: Line): number {
    let depth = 0;
    for (const container of this.containers) {
      if (container.quote) {
        if (!takeQuoteMark(line)) break;
      } else if (line.isBlank) {
        if (container.empty) break;
      } else {
        if (line.indent < container.indent) break;
        line.skip(container.indent);
        container.empty = false;
      }
      depth++;
    }
    return depth;
  }

  /** Whether the line belongs to the code or HTML that is open. */
  private goesOn(line: Line): boolean {
    const { leaf } = this;
    if (leaf === null || leaf.kind === 'paragraph') return false;
    if (leaf.kind === 'fence') {
      if (line.indent < 4 && closesFence(line.rest, leaf.marks)) this.closeLeaf(this.at, line.start);
      return true;
    }
    if (leaf.end === null) return !line.isBlank;
    if (leaf.end.test(line.rest)) this.closeLeaf(this.at);
    return true;
  }

  /** Reads a line that begins a block without blocks in it, or underlines a heading; false if it does neither. */
  private leafBlock(line: Line, depth: number, continuing: boolean, inside: boolean): boolean {
    const { rest, start } = line;
    const content = start + line.next;
    const atx = ATX_HEADING.exec(rest);
    if (atx !== null) {
      this.closeTo(depth, start);
      this.parts.atxHeading(atx, content, start, this.at);
      return true;
    }
    const marks = openingFence(rest);
    const html = marks === null ? htmlBlock(rest, continuing) : null;
    if (marks !== null || html !== null) {
      this.closeTo(depth, start);
      if (html !== null) this.leaf = { ...html, start, content };
      else if (marks !== null) {
        const info = rest.slice(marks.length).trim();
        this.leaf = { kind: 'fence', start, content, inner: this.at, marks, info };
      }
      if (html !== null) this.goesOn(line);
      return true;
    }
    const underline = continuing && inside ? SETEXT_UNDERLINE.exec(rest) : null;
    if (underline !== null && this.setextHeading(underline[1] ?? '', start)) return true;
    if (!isBreak(rest)) return false;
    this.mask(line, depth);
    return true;
  }

  /** Opens the block quote or the list item that a line begins; false if it begins none. */
  private container(line: Line, depth: number, interrupting: boolean): boolean {
    if (depth >= MAX_CONTAINERS) return false;
    const { start, indent, rest } = line;
    if (rest.startsWith('>')) {
      this.closeTo(depth, start);
      takeQuoteMark(line);
      this.parts.openQuote(start);
      this.containers.push({ quote: true, indent: 0, empty: false });
      return true;
    }
    const [marker, number] = LIST_MARKER.exec(rest) ?? [];
    if (marker === undefined) return false;
    const empty = rest.slice(marker.length).trim() === '';
    if (interrupting && (empty || (number !== undefined && Number(number) !== 1))) return false;
    this.closeTo(depth, start);
    line.take(marker.length);
    // Five blanks are one, and indented code after it.
    const blanks = empty || line.indent > 4 ? 1 : line.indent;
    line.skip(blanks);
    this.containers.push({ quote: false, indent: indent + marker.length + blanks, empty });
    return true;
  }

  /** Makes a heading of the paragraph above an underline; false if there is none. */
  private setextHeading(underline: string, start: number): boolean {
    if (this.leaf?.kind !== 'paragraph') return false;
    const level = underline.startsWith('=') ? 1 : 2;
    if (!this.parts.setextHeading(level, this.leaf, start, this.at)) return false;
    this.leaf = null;
    return true;
  }

  /** Masks a line of its own: a break, or indented code. */
  private mask(line: Line, depth: number): void {
    this.closeTo(depth, line.start);
    this.parts.mask(line.start, this.at);
  }

  /** Closes the open leaf, and the containers after the first `depth` ones. */
  private closeTo(depth: number, end: number): void {
    this.closeLeaf(end);
    this.containers.length = depth;
    if (!this.containers.some(({ quote }) => quote)) this.parts.closeQuote(end);
  }

  /** Closes the open leaf before `end`. The text of code ends before the fence that closes it, at `innerEnd`. */
  private closeLeaf(end: number, innerEnd = end): void {
    const { leaf, parts } = this;
    this.leaf = null;
    if (leaf === null) return;
    const { start, content } = leaf;
    if (leaf.kind === 'fence') {
      parts.code(start, end, { start: leaf.inner, end: innerEnd }, leaf.info);
    } else if (leaf.kind === 'paragraph') parts.paragraph(start, content, end);
    else if (leaf.kind === 'markup') parts.prose(content, end);
    else if (leaf.kind === 'comment') parts.comment(start, content, end);
    else parts.mask(start, end);
  }
}

/** The open block, if only closing marks end it. */
function openBlock(leaf: Leaf | null): OpenBlock | null {
  if (leaf === null || leaf.kind === 'paragraph' || leaf.kind === 'markup') return null;
  return { kind: leaf.kind, at: leaf.content };
}

function takeQuoteMark(line: Line): boolean {
  if (line.indent > 3 || line.text.charAt(line.next) !== '>') return false;
  line.take(1);
  if (line.indent > 0) line.skip(1);
  return true;
}
