import { tellsEvent } from './events.ts';
import { type Line, opening } from './line.ts';
import { COUNTED, OPENERS } from './line-titles.ts';
import { isQuoted } from './spoken.ts';
import { readTitle } from './titles.ts';

const CALLOUT = /^\[!([\w-]{1,30})\][+-]?[ \t]+\S/;
const BOLD = /^(\*\*|__).*\1\s*$/;
const BOLD_AFTER_NUMBER = /^(?:\d{1,3}[.)][ \t]+)?(\*\*|__).*\1\s*$/;
const IS_COUNTED = / counted /;
/** The most UTF-16 units of a title. */
const LONGEST = 200;
const CAPITALS = /\p{Lu}{3}/u;
const PLAIN = / plain (?:item \d+|line)$/;
/** The most lines of an item or a callout that may be a story without labels. */
const MOST_LINES = 60;

/** A line that may be a title, and the form that it has. */
interface Alike {
  index: number;
  form: string;
}

/**
 * Finds items and callouts without labels that have the form of titles of stories in the same bank: what they hold may
 * be a story, too.
 */
export class AlikeTitles {
  private readonly text: string;
  private readonly lines: readonly Line[];
  /** The forms of titles of stories, with the level and the item above them. */
  private readonly forms = new Set<string>();
  /** Indexes of all titles. */
  private readonly titles = new Set<number>();
  private readonly others: Alike[] = [];

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
  }

  /** Adds the title of a story. `level` is of the heading above it, `item` the line number of the item above it. */
  seeTitle(index: number, level: number, item: number): void {
    this.titles.add(index);
    const form = this.formOf(index);
    if (form !== null) this.forms.add(`${level} ${item} ${form}`);
  }

  /** Adds a line that is not a title by itself. */
  seeOther(index: number, level: number, item: number): void {
    const form = this.formOf(index);
    if (form !== null) this.others.push({ index, form: `${level} ${item} ${form}` });
  }

  /** The index after the text of each title without labels, by the index of that title. */
  ends(): Map<number, number> {
    const ends = new Map<number, number>();
    const others = this.others.filter(({ form }) => this.forms.has(form));
    for (const { index, form } of others) if (IS_COUNTED.test(form)) this.titles.add(index);
    for (const { index, form } of others) {
      const end = IS_COUNTED.test(form) ? this.endOfCounted(index) : this.endOf(index);
      if (end === null) continue;
      // A plain item needs a sign that it is a title.
      if (!PLAIN.test(form) || tellsEvent(this.textOf(index + 1, end))) ends.set(index, end);
    }
    return ends;
  }

  /** The form of a line (`callout example`, `bold item 0`); null if it cannot be the title of lines below it. */
  private formOf(index: number): string | null {
    const line = this.lines[index];
    if (line?.kind !== 'text') return null;
    const written = opening(this.text, line, LONGEST);
    if (line.quoted) {
      const [, kind] = CALLOUT.exec(written) ?? [];
      const isFirst = this.lines[index - 1]?.quoted !== true;
      return kind !== undefined && isFirst ? `callout ${kind.toLowerCase()}` : null;
    }
    const style = BOLD.test(written) ? 'bold' : 'plain';
    if (line.mark === '' && this.isCounted(index, line.content)) return `counted ${style}`;
    if (line.mark === '') return this.isSetApart(index, written) ? 'plain line' : null;
    let next = index + 1;
    while (this.lines[next]?.kind === 'blank') next++;
    if ((this.lines[next]?.indent ?? 0) > line.indent) return `${style} item ${line.indent}`;
    const isCounted = style === 'bold' && this.isCounted(index, line.start + line.indent);
    return isCounted ? 'counted bold item' : null;
  }

  /** Whether a line counts a story: `**Story 3: The pump**`, `3. **The pump**`. */
  private isCounted(index: number, from: number): boolean {
    const { end = from } = this.lines[index] ?? {};
    const before = this.lines[index - 1];
    const written = this.text.slice(from, Math.min(end, from + LONGEST));
    if (before !== undefined && !OPENERS.includes(before.kind)) return false;
    if (!COUNTED.test(written) && !BOLD_AFTER_NUMBER.test(written)) return false;
    const { named, numbered, asked, text } = readTitle(this.text, from, end);
    return (named || numbered) && !asked && text !== '';
  }

  /** Whether a line is in quotes, or in capitals, with nothing above it and text below. */
  private isSetApart(index: number, written: string): boolean {
    const isOwn = isQuoted(written.trim()) || (CAPITALS.test(written) && !/\p{Ll}/u.test(written));
    return isOwn && this.lines[index - 1]?.kind !== 'text' && this.lines[index + 1]?.kind === 'text';
  }

  /** The index of the next title or heading after a counted title. */
  private endOfCounted(index: number): number {
    let at = index + 1;
    while (at < this.lines.length && this.lines[at]?.kind !== 'heading' && !this.titles.has(at)) at++;
    return at;
  }

  /** The index of the first line after an item or a callout; null if that is too long, or holds stories. */
  private endOf(index: number): number | null {
    const { quoted = false, indent = 0, mark = '' } = this.lines[index] ?? {};
    const isLine = mark === '' && !quoted;
    for (let at = index + 1; at <= index + MOST_LINES; at++) {
      const line = this.lines[at];
      if (line === undefined) return at;
      if (isLine && line.kind === 'text') continue;
      if (isLine) return at;
      if (line.kind === 'blank' && !line.quoted) continue;
      if (line.kind === 'heading' || (quoted ? !line.quoted : line.indent <= indent)) return at;
      if (quoted && this.lines[at - 1]?.quoted === false) return at;
      if (this.titles.has(at)) return null;
    }
    return null;
  }

  private textOf(from: number, to: number): string {
    return this.lines
      .slice(from, to)
      .map(({ content, end }) => this.text.slice(content, end))
      .join('\n');
  }
}
