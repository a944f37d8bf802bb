import { isBreak } from '../document/blocks.ts';
import { closesFence, openingFence } from '../text/fences.ts';
import { BULLET, firstNonBlank, isBlankLine, withoutIndent } from './blocks.ts';
import { markHtml } from './html-lines.ts';
import type { Line } from './line.ts';
import { markFrontmatter, markHeading } from './line-headings.ts';
import { markNotes } from './notes.ts';
import { markOrg } from './org-lines.ts';
import { areStoryLabels } from './table-cells.ts';
import { cellLabels, cellSign, cellsOf } from './tables.ts';

/** Longer lines are not breaks. */
const LONGEST_SIGN = 1000;
const SIGN = /[|\t]/;
/** The fewest columns of a table that is known by its head alone. */
const FEWEST_COLUMNS = 4;
/** The most UTF-16 units of a comment within a paragraph. */
const LONGEST_INLINE = 2000;
/** A line break of any kind, and after it a line of nothing but blanks. */
const BLANK_LINE = /(?:\n|\r(?!\n))[ \t]*[\r\n]/;
const QUOTE_MARKS = /^(?: {0,3}>)+ ?/;
const QUOTED_DEEP = /^[ \t]*(?:> ?)+/;
const ITEM = new RegExp(`^(${BULLET}|(?:\\d{1,2}\\.){0,3}\\d{1,9}[.)])(?:[ \\t]+|$)(?:\\[[ xX]\\][ \\t]+)?`);
/** What may precede the marks that open fenced code. */
const BEFORE_FENCE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/;
/** The line below the head of a table: `--- | ---`. */
const BARE_DELIMITER = /^:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/;
/** A line of long dashes, or of full-width signs, as in notes on a phone. */
const DASHES = /^[ \t]*(?:⸻+|[—―]{2,}|[＊－＝]{3,})[ \t]*$/;
/** The line between the rows of a table of pandoc: `+---+---+`. */
const GRID = /^\+(?:[-=:]+\+)+[ \t]*$/;
const HTML =
  /^<(?:\/?(?:details|summary|aside|div|center|p|a|img|br|hr|sub|span|table|tr|td|th|tbody|thead)\b|[A-Z]\w*[ />])/;

/** Reads the lines of a text, in one pass. */
export function readLines(text: string): Line[] {
  return new LineReader(text).read();
}

class LineReader {
  private readonly text: string;
  private readonly lines: Line[] = [];
  /** The open fence with its marks, or null. */
  private fence: { marks: string; quoted: boolean } | null = null;
  /** The end of the open comment, or -1. */
  private commentEnd = -1;
  /** The next known `-->`, or -1 when none is left. */
  private nextClose = 0;
  /** The next known `%%` after the last line, or -1 when none is left. */
  private nextPercent = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(): Line[] {
    const { text } = this;
    let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    let number = 1;
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
      this.line(start, Math.max(start, index), number);
      start = index + lineBreak.length;
      number++;
    }
    if (start < text.length) this.line(start, text.length, number);
    markFrontmatter(text, this.lines);
    markNotes(text, this.lines);
    markOrg(text, this.lines);
    return this.lines;
  }

  private line(start: number, end: number, number: number): void {
    const line: Line = {
      number,
      start,
      end,
      kind: 'text',
      quoted: false,
      indent: 0,
      mark: '',
      content: start,
      level: 0,
    };
    this.lines.push(line);
    const raw = this.text.slice(start, end);
    if (this.commentEnd !== -1 && this.commentEnd > start) {
      this.place(line, raw.slice(0, Math.max(0, this.commentEnd - start)).length);
      line.kind =
        this.commentEnd >= end || isBlankLine(raw.slice(this.commentEnd - start)) ? 'comment' : 'text';
      if (this.commentEnd <= end) this.commentEnd = -1;
      return;
    }
    const quote = (QUOTE_MARKS.exec(raw) ?? (/^[ \t]*>/.test(raw) ? QUOTED_DEEP.exec(raw) : null))?.[0] ?? '';
    line.quoted = quote !== '';
    if (this.fence !== null && this.insideFence(line, raw, quote.length)) return;
    this.place(line, quote.length);
    this.classify(line, raw.slice(quote.length));
  }

  private insideFence(line: Line, raw: string, quote: number): boolean {
    const { fence } = this;
    if (fence === null) return false;
    if (fence.quoted && !line.quoted) {
      this.fence = null;
      return false;
    }
    const inner = fence.quoted ? raw.slice(quote) : raw;
    if (!fence.quoted) line.quoted = false;
    line.kind = 'code';
    this.place(line, fence.quoted ? quote : 0);
    if (closesFence(inner.trim(), fence.marks)) {
      line.kind = 'fence';
      this.fence = null;
    } else if (isBlankLine(inner)) line.kind = 'blank';
    return true;
  }

  /** Sets the indentation, the list mark and the content of a line, from an offset in the line on. */
  private place(line: Line, from: number): void {
    const { text } = this;
    let at = line.start + from;
    let columns = 0;
    while (
      at < line.end &&
      (text.charAt(at) === ' ' || text.charAt(at) === '\t' || text.charAt(at) === '\u3000')
    ) {
      columns += text.charAt(at) === '\t' ? 4 - (columns % 4) : 1;
      at++;
    }
    line.indent = columns;
    const item = ITEM.exec(text.slice(at, Math.min(line.end, at + 40)));
    line.mark = item?.[1] ?? '';
    line.content = Math.min(line.end, at + (item?.[0].length ?? 0));
  }

  private classify(line: Line, inner: string): void {
    if (isBlankLine(inner) || inner.trim() === '') {
      line.kind = 'blank';
      return;
    }
    const rest = this.text.slice(line.content, line.end);
    if (this.comment(line, rest)) return;
    const marks = openingFence(inner.replace(BEFORE_FENCE, ''));
    if (marks !== null) {
      line.kind = 'fence';
      this.fence = { marks, quoted: line.quoted };
      return;
    }
    if (markHtml(this.text, line) || this.itemHeading(line, rest)) return;
    if (markHeading(this.text, this.lines, line, inner)) return;
    const parts =
      (inner.length < LONGEST_SIGN && (isBreak(withoutIndent(inner)) || DASHES.test(inner))) ||
      this.isBackOfCard(line, rest);
    if (parts) line.kind = 'break';
    else if (this.isRow(line, rest)) line.kind = 'table';
    else if (HTML.test(rest)) line.kind = 'html';
  }

  /** Whether a line is a `?` between the front of a flashcard above it and the back below. */
  private isBackOfCard({ mark }: Line, rest: string): boolean {
    return (
      mark === '' &&
      rest.length < LONGEST_SIGN &&
      /^\?{1,2}[ \t]*$/.test(rest) &&
      this.lines.at(-2)?.kind === 'text'
    );
  }

  /** `- ## Title`, as outliners write it. */
  private itemHeading(line: Line, rest: string): boolean {
    const signs = line.mark === '' || line.quoted ? null : /^(#{1,6})[ \t]+(?=\S)/.exec(rest.slice(0, 40));
    if (signs === null) return false;
    line.kind = 'heading';
    line.level = signs[1]?.length ?? 1;
    line.mark = '';
    line.content += signs[0].length;
    return true;
  }

  /** Whether a line is a row of a table: it begins with a bar, or is below a head and has its separator. */
  private isRow(line: Line, rest: string): boolean {
    if (rest.startsWith('|')) return true;
    if (rest.startsWith('+') && rest.length < LONGEST_SIGN && GRID.test(rest)) return true;
    const before = this.lines.at(-2);
    if (line.mark !== '' || before === undefined) return false;
    const sign = cellSign(this.text, before);
    if (!rest.includes(sign)) return false;
    if (before.kind === 'table') return true;
    const isHead = before.kind === 'text' && before.mark === '' && this.hasSign(before, sign);
    if (!isHead) return false;
    const isDelimiter = rest.length < LONGEST_SIGN && BARE_DELIMITER.test(rest);
    if (!isDelimiter && !this.isHeadOfStories(before, rest)) return false;
    before.kind = 'table';
    return true;
  }

  /** Whether the columns of a line are the parts of a story, and the next line has as many, as in pasted tables. */
  private isHeadOfStories(head: Line, rest: string): boolean {
    if (head.end - head.content > LONGEST_SIGN || rest.split(SIGN, FEWEST_COLUMNS).length < FEWEST_COLUMNS)
      return false;
    const cells = cellsOf(this.text, head);
    return (
      cells.length === cellsOf(this.text, this.lines.at(-1) ?? head).length &&
      areStoryLabels(cellLabels(this.text, cells))
    );
  }

  private hasSign({ content, end }: Line, sign: string): boolean {
    return this.text.slice(content, end).includes(sign);
  }

  private comment(line: Line, rest: string): boolean {
    if (rest.startsWith('%%')) return this.editorData(line, rest);
    const at = rest.indexOf('<!--');
    if (at === -1) return false;
    const open = line.content + at;
    if (this.nextClose !== -1 && this.nextClose < open + 4) {
      this.nextClose = this.text.indexOf('-->', open + 4);
    }
    const close = this.nextClose;
    if (at > 0) {
      // A comment that begins within a line ends in the same paragraph.
      const near = close >= line.end && close - open < LONGEST_INLINE;
      if (near && !BLANK_LINE.test(this.text.slice(open, close))) this.commentEnd = close + 3;
      return false;
    }
    const end = close === -1 ? this.text.length : close + 3;
    if (end > line.end) this.commentEnd = end;
    else if (!isBlankLine(this.text.slice(end, line.end))) {
      line.content = end + firstNonBlank(this.text.slice(end, line.end));
      return false;
    }
    line.kind = 'comment';
    return true;
  }

  /** Whether a line begins data of Obsidian, between `%%` and `%%`. */
  private editorData(line: Line, rest: string): boolean {
    if (rest.indexOf('%%', 2) === -1) {
      if (this.nextPercent !== -1 && this.nextPercent < line.end) {
        this.nextPercent = this.text.indexOf('%%', line.end);
      }
      if (this.nextPercent === -1) return false;
      this.commentEnd = this.nextPercent + 2;
    }
    line.kind = 'comment';
    return true;
  }
}
