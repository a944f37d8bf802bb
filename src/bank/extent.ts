import type { Span } from '../types.ts';
import { tellsEvent } from './events.ts';
import type { Line } from './lines.ts';

const TO_TOP = /^[\s>*_[(<a-z="'#-]{0,40}(?:[⬆↑🔝]|back to (?:the )?top|to top|返回顶部|回到顶部)/iu;
const LINKS =
  /^(?:[-*+] )?(?:!?\[[^[\]]{0,200}\]\([^()]{0,300}\)[\s,·|]*)+$|^<?https?:\/\/\S{0,300}$|^\[[^[\]]{1,60}\]:/;
const CHATTER =
  /\b(?:let me know|would you like|shall i|do you want me|want me to|i can (?:also )?(?:help|tune|adapt|make|write)|feel free|hope (?:this|these|that) helps?|if you(?:'d| would)? (?:like|want)|star (?:pattern|method|format)|these answers|by the way)\b/i;
/** How a paragraph begins that goes on with what stands above it. */
const GOES_ON =
  /^(?:I|We|It|This|That|They|These|Those|He|She|As a|In the end|Overall|Since|After|Finally|And|But|So|Also|Today|Now|Altogether|Best of all)\b/;
const PATHS =
  /^[\s`$>-]*(?:[\w.~-]*\/[\w./*-]+|[\w-]+\.(?:ts|js|py|go|rs|md|sh|sql|ya?ml|json|java|c|cpp|txt|log|png|csv|pdf)\b|\$ .*|(?:git|npm|make|docker|kubectl|curl|cargo|python3?|node|ls|cat) \S.*|[-*•] .*|\d{1,2}[.)] .*)/;

/** The text of lines, read for the ends of parts and stories. */
export class Extent {
  private readonly text: string;
  private readonly lines: readonly Line[];

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
  }

  contentOf(index: number): string {
    const line = this.lines[index];
    return line === undefined ? '' : this.text.slice(line.content, line.end);
  }

  /** The beginning of a line's text, long enough to know what it is. */
  private opening(index: number): string {
    const line = this.lines[index];
    return line === undefined ? '' : this.text.slice(line.content, Math.min(line.end, line.content + 1000));
  }

  isBlank(index: number): boolean {
    return this.lines[index]?.kind === 'blank';
  }

  /** Whether a line holds nothing that anybody tells: links, comments, ends of containers. */
  isIdle(index: number): boolean {
    const line = this.lines[index];
    if (line === undefined || ['blank', 'break', 'comment', 'html', 'underline'].includes(line.kind))
      return true;
    if (line.kind !== 'text') return false;
    const text = this.opening(index);
    return LINKS.test(text) || (line.end - line.content < 200 && TO_TOP.test(text));
  }

  /** The span of lines `from` up to `to` without what is idle at both ends; null when nothing is left. */
  trim(from: number, to: number, start?: number, limit = Number.POSITIVE_INFINITY): Span | null {
    let first = from;
    let last = to - 1;
    while (
      last >= first &&
      this.isIdle(last) &&
      !(last === from && start !== undefined && this.hasText(start, last))
    )
      last--;
    const startsBehind = start !== undefined && this.hasText(start, from);
    if (!startsBehind) {
      if (start !== undefined) first++;
      while (first <= last && this.isIdle(first)) first++;
    }
    const begin = this.lines[first];
    const end = this.lines[last];
    if (begin === undefined || end === undefined || last < first) return null;
    return this.bare({
      start: startsBehind ? (start ?? begin.start) : begin.start,
      end: Math.min(end.end, limit),
    });
  }

  private hasText(start: number, line: number): boolean {
    const end = this.lines[line]?.end ?? 0;
    let at = start;
    while (at < end && /\s/.test(this.text.charAt(at))) at++;
    return at < end;
  }

  /** A span without blanks at its ends, or null. */
  bare({ start, end }: Span): Span | null {
    const text = this.text.slice(start, end);
    const trimmed = text.trim();
    if (trimmed === '') return null;
    const from = start + text.length - text.trimStart().length;
    return { start: from, end: from + trimmed.length };
  }

  /**
   * The index behind the last line that belongs to the last part of a story, which no label follows. `start` is where
   * its text begins on line `from`; `loose` when its author writes parts of several paragraphs.
   */
  endOfLast(from: number, start: number, to: number, isItem: boolean, loose: boolean): number {
    let told = this.hasText(start, from);
    let items = false;
    let gap = false;
    for (let index = from + 1; index < to; index++) {
      const line = this.lines[index];
      if (line === undefined) return index;
      if (line.kind === 'blank') {
        gap = true;
        continue;
      }
      if (line.kind === 'comment') continue;
      if (line.kind === 'break' && told) return index;
      if (line.kind === 'html' && told) return index;
      if (told && this.isIdle(index)) return index;
      if (told && line.kind === 'table') return index;
      if (told && line.kind === 'fence') {
        if (this.isEvidence(index)) return index;
        index = this.closing(index, to);
        gap = false;
        continue;
      }
      if (!told && line.kind === 'fence') {
        told = true;
        index = this.closing(index, to);
        gap = false;
        continue;
      }
      const item = line.mark !== '' || line.indent > 1;
      if (told && gap && !item && line.kind === 'text' && !this.goesOn(index, to, isItem, items, loose))
        return index;
      if (told && line.mark !== '' && isItem && line.indent < 2 && gap) return index;
      if (line.mark !== '') items = true;
      told = true;
      gap = false;
    }
    return to;
  }

  /** Whether a paragraph behind a blank line still belongs to the part above it. */
  private goesOn(index: number, to: number, isItem: boolean, items: boolean, loose: boolean): boolean {
    const paragraph = this.paragraph(index, to);
    if (isItem || CHATTER.test(paragraph)) return false;
    if (this.lines[index]?.quoted && !this.lines[index - 2]?.quoted) return false;
    if (items) return GOES_ON.test(paragraph);
    return loose || (tellsEvent(paragraph) && !/\byou\b/i.test(paragraph));
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

  /** Whether code holds paths, commands or a list: it shows something and tells nothing. */
  isEvidence(index: number): boolean {
    let shown = 0;
    let lines = 0;
    for (let at = index + 1; at < this.lines.length && this.lines[at]?.kind !== 'fence'; at++) {
      const text = this.opening(at);
      if (text.trim() === '') continue;
      lines++;
      if (PATHS.test(text) || this.lines[at]?.mark !== '') shown++;
    }
    return shown * 2 > lines;
  }
}

export function isChatter(text: string): boolean {
  return CHATTER.test(text);
}
