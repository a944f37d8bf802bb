import type { Span } from '../types.ts';
import { definitionsEnd } from './definitions.ts';
import { type Heading, plainHeading, withoutClosingMarks } from './headings.ts';
import { inlineMasks } from './inline.ts';

/** A block quote with its marks, or the code between two fences. */
export interface Quoted extends Span {
  kind: 'quote' | 'code';
  /** The text after the fence that opens code. */
  info: string;
}

/** Collects the blocks of a body, in order. */
export class BodyParts {
  readonly masks: Span[] = [];
  readonly headings: Heading[] = [];
  readonly quoted: Quoted[] = [];
  readonly comments: Span[] = [];
  private readonly text: string;
  private readonly isTemplate: (text: string) => boolean;
  /** The offset of the outermost open block quote, or -1. It is masked as a whole. */
  private quote = -1;

  constructor(text: string, isTemplate: (text: string) => boolean) {
    this.text = text;
    this.isTemplate = isTemplate;
  }

  openQuote(start: number): void {
    if (this.quote === -1) this.quote = start;
  }

  closeQuote(end: number): void {
    if (this.quote === -1) return;
    const start = this.quote;
    this.quote = -1;
    this.inline(start, end);
    this.quoted.push({ kind: 'quote', info: '', start, end });
    this.mask(start, end);
  }

  mask(start: number, end: number): void {
    if (end > start && this.quote === -1) this.masks.push({ start, end });
  }

  /** Adds a paragraph, and masks the link reference definitions at its beginning. */
  paragraph(start: number, content: number, end: number): void {
    const from = content + definitionsEnd(this.text.slice(content, end));
    if (from > content) this.mask(start, from);
    this.prose(from, end);
  }

  /** Adds prose, and masks the markup in it. */
  prose(start: number, end: number): void {
    if (this.quote !== -1) return;
    for (const span of this.inline(start, end)) this.mask(span.start, span.end);
  }

  code(start: number, end: number, inner: Span, info: string): void {
    if (this.quote !== -1) return;
    this.quoted.push({ kind: 'code', info, start: inner.start, end: Math.max(inner.start, inner.end) });
    this.mask(start, end);
  }

  /** Adds a comment that begins a block. Text after `-->` on the same line is prose. */
  comment(start: number, content: number, end: number): void {
    if (this.quote !== -1) return;
    const close = this.text.indexOf('-->', content);
    const commentEnd = close === -1 ? this.text.length : Math.min(close + 3, end);
    this.comments.push({ start: content, end: commentEnd });
    this.mask(start, commentEnd);
    this.prose(commentEnd, end);
  }

  /** Adds a heading of one line; `end` is the offset of the next line. */
  atxHeading(
    [whole, signs = '', rest = '']: RegExpExecArray,
    content: number,
    start: number,
    end: number,
  ): void {
    const heading = withoutClosingMarks(rest);
    const from = heading === '' ? 0 : whole.indexOf(heading, signs.length);
    const to = heading === '' ? whole.length : from + heading.length;
    this.heading(heading, signs.length, { start: content + from, end: content + to }, start, end);
  }

  /** Makes a heading of the paragraph above an underline; false if that has nothing but definitions. */
  setextHeading(
    level: number,
    { start, content }: { start: number; content: number },
    underline: number,
    end: number,
  ): boolean {
    const from = content + definitionsEnd(this.text.slice(content, underline));
    const written = this.text.slice(from, underline).trimEnd();
    const heading = written.trimStart();
    if (heading === '') return false;
    const span = { start: from + written.length - heading.length, end: from + written.length };
    this.heading(heading.replace(/\s+/g, ' '), level, span, start, end);
    return true;
  }

  private heading(heading: string, level: number, headingSpan: Span, start: number, bodyStart: number): void {
    if (this.quote !== -1) return;
    this.headings.push({ heading: plainHeading(heading), level, headingSpan, start, bodyStart });
    this.inline(headingSpan.start, headingSpan.end);
    this.mask(start, bodyStart);
  }

  /** The spans of a run of text that are not prose. Comments among them are kept. */
  private inline(from: number, to: number): Span[] {
    const masks = inlineMasks(this.text, from, to, this.isTemplate);
    for (const mask of masks) if (this.text.startsWith('<!--', mask.start)) this.comments.push(mask);
    return masks;
  }
}
