import { tellsBriefly } from './events.ts';
import { type Announced, announcedBy, isLetters, PROPER } from './label-words.ts';
import { labelAt } from './labels.ts';
import { type Line, opening } from './line.ts';
import { FEWEST_TOLD, lineMark, type Mark } from './marks.ts';
import { FEWEST_PARTS, placeInOrder } from './part-order.ts';
import type { Role } from './types.ts';

/** A label after its text: `… at noon. [S]`, `… at noon – S`, `… at noon (Result)`. */
const END =
  /(?:^|\s)(?:[–—-]{1,2}[ \t]*(\p{Lu}\p{L}{0,9})|((?:[([]\p{Lu}\p{L}{0,9}[)\]][ \t]{0,3}){1,3}))[ \t]*$/u;
const LONGEST_END = 60;
/** Words before a label that are no text: `**S** – Situation`, `(Situation)`, `Story part - Situation`. */
const NO_TEXT = /^[^\p{L}\p{N}]*(?:[\p{Lu}\p{Ll}\p{N}]+(?:[^\p{L}\p{N}]+|$)){0,3}$/u;
/** A line about a version: `v2 -- the one to use`, `Version 2`. */
const VERSION = /^(?:v|version |draft )\d{1,2}\b/i;
const UNUSED = /\b(?:do(?:n['’]?t| not)|never) use\b/i;
/** The date of a note: `2 May 2025 at 07:20`. */
const DATE = /^[\p{L}\d.,:/ -]{0,30}\b(?:19|20)\d\d\b[\p{L}\d.,:/ -]{0,20}$/u;
const LONGEST_TITLE = 150;
/** The most lines between a title and the first text, which say something about the story. */
const MOST_ASIDES = 3;

/** A label at the end of a line. */
interface EndLabel {
  roles: Role[];
  word: string;
  line: number;
  start: number;
  /** Whether its line has no text, and whether the line is certainly a label. */
  isAlone: boolean;
  isLabel: boolean;
}

/** The labels after the texts of one story, and the index of the first line of its first paragraph. */
interface Run {
  labels: EndLabel[];
  top: number;
}

/**
 * Finds labels after their texts, at the end of a paragraph or a line, in a file where a whole story has them. The
 * title of such a story is just a line above it.
 */
export class EndLabels {
  private readonly text: string;
  private readonly lines: readonly Line[];
  /** The labels on the lines of such texts, by index: empty for lines that continue a text. */
  private readonly marks = new Map<number, Mark[]>();
  private readonly titles = new Set<number>();
  /** The indexes of the lines that end with a label. */
  private readonly ends = new Set<number>();

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
    const all = this.runs();
    for (const run of all) if (isInFront(run) && this.isWhole(run)) this.addFronts(run);
    const runs = all.filter((run) => !isInFront(run));
    if (!runs.some((run) => this.isWhole(run))) return;
    for (const run of runs) {
      if (run.labels.flatMap(({ roles }) => roles).length < FEWEST_TOLD) continue;
      this.addTitle(run.top);
      this.addMarks(run);
    }
    if ([...this.titles].some((index) => this.isDated(index)))
      for (const index of lines.keys()) if (this.isDated(index)) this.titles.add(index);
    for (const index of this.titles) if (this.isDated(index)) this.addAlone(index + 1, { kind: 'other' });
  }

  /** The marks on a line of a text with its label after it, or on the date of a note. */
  on(index: number): readonly Mark[] | undefined {
    return this.marks.get(index);
  }

  /** Whether a line is the title of such a story, or of a note like it. */
  isTitle(index: number): boolean {
    return this.titles.has(index);
  }

  private runs(): Run[] {
    const runs: Run[] = [];
    let last = -1;
    let paragraph: Line | undefined;
    for (const [index, line] of this.lines.entries()) {
      if (line.kind === 'heading' || line.kind === 'break') last = -1;
      if (line.kind !== 'text') paragraph = undefined;
      else paragraph ??= line;
      const label = this.labelOn(line, index);
      if (label === null || (!label.isAlone && [paragraph, line].some((each) => this.isLabelled(each))))
        continue;
      const place = placeInOrder({ kind: 'part', roles: label.roles });
      const run = runs.at(-1);
      if (run !== undefined && last !== -1 && place > last) run.labels.push(label);
      else runs.push({ labels: [label], top: this.topOf(index) });
      last = place;
      this.ends.add(index);
    }
    return runs;
  }

  private labelOn({ kind, mark, quoted, content, end }: Line, index: number): EndLabel | null {
    if (kind !== 'text' || mark !== '' || quoted) return null;
    const from = Math.max(content, end - LONGEST_END);
    const found = END.exec(this.text.slice(from, end));
    const written = found?.[1] ?? found?.[2] ?? '';
    const words = written.match(/\p{L}+/gu) ?? [];
    if (found === null || words.length === 0) return null;
    const roles = words.flatMap((word) => {
      const announced = isLetters(word) || PROPER.test(word) ? announcedBy(word) : null;
      return announced?.kind === 'part' ? [announced.roles] : [];
    });
    if (roles.length < words.length) return null;
    const start = from + found.index;
    const before = this.text.slice(Math.max(content, start - LONGEST_END), start);
    const isNamed = placeInOrder(announcedBy(before)) !== -1;
    const isAlone = isNamed || NO_TEXT.test(before.replace(/\p{M}+/gu, ''));
    const isLabel = isNamed || (isAlone && !words.every((word) => word.length === 1));
    return { roles: roles.flat(), word: words.join(' '), line: index, start, isAlone, isLabel };
  }

  /** Whether a line begins with a label and its text. */
  private isLabelled(line: Line | undefined): boolean {
    const label = line && labelAt(this.text, line.content, line.end);
    return label != null && label.textStart < (line?.end ?? 0) && placeInOrder(label.announced) !== -1;
  }

  /** The index of the first line of a paragraph, after the label above. */
  private topOf(index: number): number {
    let top = index;
    while (this.lines[top - 1]?.kind === 'text' && !this.ends.has(top - 1)) top--;
    return top;
  }

  private isWhole({ labels, top }: Run): boolean {
    const roles = new Set(labels.flatMap((label) => label.roles));
    const told = this.text.slice(this.lines[top]?.start ?? 0, labels.at(-1)?.start);
    return labels.length >= FEWEST_PARTS && roles.has('action') && roles.has('result') && tellsBriefly(told);
  }

  /** Adds the first line of the block above a story as its title, if that block is nothing else. */
  private addTitle(top: number): void {
    let at = top - 1;
    while (this.lines[at]?.kind === 'blank') at--;
    let first = at;
    while (this.lines[first - 1]?.kind === 'text' && at - first < MOST_ASIDES && !this.ends.has(first))
      first--;
    const line = this.lines[first];
    const before = this.lines[first - 1]?.kind ?? 'blank';
    if (line?.kind !== 'text' || line.mark !== '' || this.ends.has(at) || before === 'text') return;
    const isShort = line.end - line.content < LONGEST_TITLE;
    if (isShort && labelAt(this.text, line.content, line.end)?.announced == null) this.titles.add(first);
  }

  private addMarks({ labels, top }: Run): void {
    let from = top;
    let isUnused = false;
    for (const [index, label] of labels.entries()) {
      while (index === 0 && from < label.line && VERSION.test(this.written(from))) {
        isUnused ||= UNUSED.test(this.written(from));
        from++;
      }
      while (from < label.line && this.lines[from]?.kind === 'blank') from++;
      for (let at = index === 0 ? top : from; at <= label.line; at++) this.marks.set(at, []);
      if (!isUnused) this.marks.set(from, [this.markOf(label, from)]);
      from = label.line + 1;
    }
  }

  /** Adds labels that are alone on their lines, above their texts. */
  private addFronts({ labels }: Run): void {
    if (!labels.every(({ isLabel }) => isLabel)) return;
    for (const { roles, word, line } of labels) this.addAlone(line, { kind: 'part', roles }, word);
  }

  private markOf({ roles, word, start }: EndLabel, line: number): Mark {
    const begin = Math.min(this.lines[line]?.content ?? start, start);
    const textEnd = begin + this.text.slice(begin, start).trimEnd().length;
    const announced: Announced = { kind: 'part', roles };
    return lineMark({ start: begin, announced, word, textStart: begin, textEnd }, line, 'end');
  }

  /** Whether a line is the first one below a thematic break, with a date below it. */
  private isDated(index: number): boolean {
    let before = index - 1;
    while (this.lines[before]?.kind === 'blank') before--;
    const next = this.lines[index + 1];
    const isTitle = this.lines[index]?.kind === 'text' && this.lines[before]?.kind === 'break';
    return isTitle && next?.kind === 'text' && DATE.test(this.written(index + 1));
  }

  /** Adds a label that is a whole line. */
  private addAlone(line: number, announced: Announced, word = ''): void {
    const { content: start = 0, end: textStart = 0 } = this.lines[line] ?? {};
    this.marks.set(line, [lineMark({ start, announced, word, textStart }, line, 'margin')]);
  }

  private written(index: number): string {
    const { content = 0, end = 0 } = this.lines[index] ?? {};
    return opening(this.text, { content, end }, LONGEST_TITLE);
  }
}

/** Whether most labels are alone on their lines, above their texts. */
function isInFront({ labels }: Run): boolean {
  return labels.filter(({ isAlone }) => isAlone).length * 2 > labels.length;
}
