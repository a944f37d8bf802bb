import { trimmed } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { type Line, opening } from './line.ts';

const TO_TOP = /^[\s>*_[(<a-z="'#-]{0,40}(?:[⬆↑🔝]|back to (?:the )?top|to top|返回顶部|回到顶部)/iu;
const LINKS =
  /^(?:[-*+] )?(?:!?\[[^[\]]{0,200}\]\([^()]{0,300}\)[\s,·|]*)+$|^<?https?:\/\/\S{0,300}$|^\[[^[\]]{1,60}\]:/;
/** Links with a label: `Up: [[Home]]`, `Related: [The lamps](lamps.md)`. */
const LABELLED_LINKS =
  /^\p{Lu}[\p{L} ]{0,20}::?[ \t]+(?:(?:!?\[[^[\]]{0,200}\]\([^()]{0,300}\)|\[\[[^[\]]{1,200}\]\])[\s,·|]*)+$/u;
/** A note on the length: `Word count: 205 of 250`, `(205 words)`. */
const LENGTH =
  /^(?=.*(?:word|character))[\s>*_(]*(?:(?:word|character)s?(?: count)?[*_]{0,2}:[*_]{0,2}[ \t]*)?[~≈]?(?:about |ca\.? )?\d[\d.,]{0,6}(?: ?(?:of|\/|out of) ?\d[\d.,]{0,6})?(?: (?:words?|characters?))?[\s*_).]*$/i;
/** The most UTF-16 units of such a note. */
const LONGEST_LENGTH = 60;
/** The name that Obsidian gives to the block above: `^name`. */
const BLOCK = /^\^[\w-]{1,60}\s*$/;
const ENVIRONMENT = /^\\(?:begin|end)\{\w{1,30}\}\s*$/;
const CHATTER =
  /\b(?:let me know|would you like|shall i|do you want me|want me to|i can (?:also )?(?:help|tune|adapt|make|write)|feel free|hope (?:this|these|that) helps?|if you(?:'d| would)? (?:like|want)|star (?:pattern|method|format)|these answers|by the way)\b/i;
/** A paragraph in italics or brackets: `_ward 6, two minutes_`, `(2021, at the depot)`. */
const REMARK = /^(?:_[^_]+_|\*[^*]+\*|\([^()]+\))[ \t\\]*$/;

const IDLE: ReadonlySet<Line['kind']> = new Set([
  'blank',
  'break',
  'comment',
  'frontmatter',
  'html',
  'underline',
]);

/** Knows which lines of a bank have text, and finds the ends of texts by that. */
export class Extent {
  private readonly text: string;
  private readonly lines: readonly Line[];

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
  }

  /** The beginning of the text of a line, long enough to know what it is. */
  opening(index: number): string {
    const line = this.lines[index];
    return line === undefined ? '' : opening(this.text, line, 1000);
  }

  isBlank(index: number): boolean {
    return this.lines[index]?.kind === 'blank';
  }

  /** Whether a line has no text of a story: it is blank, a comment, HTML, a link or the like. */
  isIdle(index: number): boolean {
    const line = this.lines[index];
    if (line === undefined || IDLE.has(line.kind)) return true;
    if (line.kind !== 'text') return false;
    const text = this.opening(index);
    const isSign = [LINKS, LABELLED_LINKS, BLOCK, ENVIRONMENT].some((sign) => sign.test(text));
    if (text.length < LONGEST_LENGTH && LENGTH.test(text)) return true;
    return isSign || (line.end - line.content < 200 && TO_TOP.test(text));
  }

  /** Whether a line is an item with a box to check. */
  hasBox(index: number): boolean {
    const { start = 0, content = 0 } = this.lines[index] ?? {};
    return /\[[ xX]\][ \t]+$/.test(this.text.slice(start, content));
  }

  /**
   * The span of the lines `from` to `to` without idle lines at its ends, or null. It begins at the offset `start`, if
   * that is given, and ends at `limit` or before that.
   */
  trim(from: number, to: number, start?: number, limit = Number.POSITIVE_INFINITY): Span | null {
    let first = from;
    let last = to - 1;
    while (
      last >= first &&
      this.isIdle(last) &&
      !(last === from && start !== undefined && this.hasText(start, last))
    )
      last--;
    const startsThere = start !== undefined && this.hasText(start, from);
    if (!startsThere) {
      if (start !== undefined) first++;
      while (first <= last && this.isIdle(first)) first++;
    }
    const begin = this.lines[first];
    const end = this.lines[last];
    if (begin === undefined || end === undefined || last < first) return null;
    return trimmed(this.text, {
      start: startsThere ? (start ?? begin.start) : begin.start,
      end: Math.min(end.end, limit),
    });
  }

  /** Whether text follows an offset on its line. */
  hasText(start: number, line: number): boolean {
    const end = this.lines[line]?.end ?? 0;
    let at = start;
    while (at < end && /\s/.test(this.text.charAt(at))) at++;
    return at < end;
  }

  paragraph(index: number, to: number): string {
    let end = index;
    while (end < to && this.lines[end]?.kind === 'text' && end < index + 100) end++;
    return this.text.slice(this.lines[index]?.content ?? 0, this.lines[end - 1]?.end ?? 0);
  }

  /** Index of the line that closes the fence at `index`, or of the last one. */
  closing(index: number, to: number): number {
    let at = index + 1;
    while (at < to && this.lines[at]?.kind !== 'fence') at++;
    return Math.min(at, to - 1);
  }
}

/** Whether a paragraph is all in italics or in brackets, so that it is about a story. */
export function isRemark(paragraph: string): boolean {
  return REMARK.test(paragraph);
}

export function isChatter(text: string): boolean {
  return CHATTER.test(text);
}
