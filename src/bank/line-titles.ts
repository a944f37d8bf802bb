import { beginning } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { isRemark } from './extent.ts';
import { type Line, opening } from './line.ts';
import { ASKED_LINE, type LineLabels } from './line-labels.ts';
import { contentOf, hasRole, isPart, isSituation, isTold, type Mark } from './marks.ts';
import { isBoldLine, PICTOGRAPHS } from './markup.ts';
import { isQuestion } from './questions.ts';
import { recordTitles } from './record-titles.ts';
import type { Section } from './section.ts';
import { isQuoted } from './spoken.ts';
import { PLAIN_SUMMARY } from './summary.ts';
import { NUMBER_SIGN, readTitle, STORY_KIND, STORY_WORDS, type Title } from './titles.ts';

/** The most UTF-16 units of an item that is the title of those below it. */
const LONGEST_ITEM_TITLE = 150;
const DECORATED = new RegExp(`^${PICTOGRAPHS}[ \\t]*(?=\\*\\*|__)`, 'u');
const DECORATION = new RegExp(`(?<=\\*\\*|__)[ \\t]*${PICTOGRAPHS}[ \\t]*$`, 'u');
/** A counted title in plain text: `STORY 1: …`. */
export const COUNTED = new RegExp(
  `^\\*{0,2}(?:(?:${STORY_KIND}[ \\t]+)?(?:story|example|scenario|case|故事|案例|例子)[ \\t]*(?:${NUMBER_SIGN}[ \\t]*)?[\\dA-Z一二三四五六七八九十]|(?:${STORY_WORDS})[ \\t]*(?:${NUMBER_SIGN}[ \\t]*)?\\d)`,
  'iu',
);
/** A line of words that is no sentence. */
const PLAIN_TITLE = /^[\p{L}\p{N}"“'‘(][^|<>[\]`]*(?<![.:;,!?。：！？"'”’)*_\s])\s*$/u;
const ASKED_SIGN = /^Q(?:uestion)?[ \t]*\d{0,3}[ \t]*[.:：)][ \t]*/i;
/** The number of last labels that show whether a story has ended. */
const LATEST = 20;

/** The kinds of lines that a title in plain text may follow. */
export const OPENERS: readonly Line['kind'][] = ['blank', 'break', 'underline', 'heading'];

/** A title on a line that is not a heading. */
export interface LineTitle {
  kind: 'question' | 'bold';
  title: Title;
}

/** Reads the titles on lines that replace headings: in bold, as items, in callouts, and in plain text. */
export class LineTitles {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly labels: LineLabels;
  /** The titles of stories that are records, or notes below YAML. */
  private readonly names: ReadonlyMap<number, Title>;

  constructor(text: string, lines: readonly Line[], labels: LineLabels, ofNotes: ReadonlyMap<number, Title>) {
    this.text = text;
    this.lines = lines;
    this.labels = labels;
    this.names = new Map([...ofNotes, ...recordTitles(text, lines, labels)]);
  }

  /** The title on a line within a section; null if it has none. `marks` are the labels on the line. */
  at(line: Line, index: number, section: Section, marks: readonly Mark[]): LineTitle | null {
    const name = this.names.get(index);
    if (name !== undefined) return { kind: 'bold', title: name };
    if (line.kind !== 'text' || (line.indent > 3 && line.mark === '')) return null;
    if (line.quoted) return this.callout(line, index, marks);
    if (this.labels.ends.isTitle(index)) return this.alike(line, index);
    if (this.labels.ends.on(index) !== undefined) return null;
    const run = this.labels.titledRun(index);
    if (run !== null) return { kind: 'bold', title: this.titleOfRun(run.title) };
    if (marks.some((mark) => mark.announced !== null && (!isPart(mark) || isTold(mark)))) return null;
    if (section.kind === 'bold' && this.labels.questionBelow(section.line) === index) return null;
    const { start, end } = this.undecorated(line);
    const written = beginning(this.text, { start, end }, 600);
    const asked =
      (line.mark === '' || written.startsWith('**')) &&
      ASKED_LINE.test(written) &&
      (written.startsWith('**') || isQuestion(written.replace(ASKED_SIGN, '')));
    const numbered =
      /^\d/.test(line.mark) && marks.length === 0 && this.isPlainTitle(index, section, written);
    const item = numbered || (line.mark !== '' && marks.every(isUnknown) && this.situationBelow(index));
    const bold = end - start < 600 && isBoldLine(written);
    const isShort = line.mark === '' && written.length < LONGEST_ITEM_TITLE;
    const plain = isShort && COUNTED.test(written);
    const alone = isShort && marks.length === 0 && this.isPlainTitle(index, section, written);
    if (!asked && !bold && !item && !plain && !alone) return null;
    const counts = /^\d/.test(line.mark) && (numbered || bold);
    const title = readTitle(this.text, counts ? line.start + line.indent : start, end);
    if (plain && !bold && !alone && !title.named) return null;
    if (asked || (bold && isQuestion(title.text))) {
      title.asked = true;
      return isNextQuestion(section, title) ? { kind: 'question', title } : null;
    }
    return item || this.labelFollows(index) || this.labels.questionBelow(index) !== -1
      ? { kind: 'bold', title }
      : null;
  }

  /** A title in bold at the beginning of a line, without the sign between it and the label after it. */
  private titleOfRun({ start, end }: Span): Title {
    const written = this.text.slice(start, end);
    return readTitle(
      this.text,
      start,
      start + Math.max(written.lastIndexOf('**'), written.lastIndexOf('__')) + 2,
    );
  }

  /** A line without the pictographs around its bold text. */
  private undecorated({ content, end }: Line): Span {
    const written = opening(this.text, { content, end }, 600);
    const before = DECORATED.exec(written)?.[0].length ?? 0;
    const after = DECORATION.exec(written)?.[0].length ?? 0;
    return { start: content + before, end: end - (content + written.length === end ? after : 0) };
  }

  /** The question between a title and the first label of its story, without its sign. */
  questionBelow(index: number): Span | null {
    const line = this.lines[this.labels.questionBelow(index)];
    return line === undefined ? null : readTitle(this.text, line.content, line.end).span;
  }

  /** Whether a line of plain words is the title of the story below it, and is not within another story. */
  private isPlainTitle(index: number, { marks }: Section, written: string): boolean {
    if (!PLAIN_TITLE.test(written) && !isQuoted(written.trim())) return false;
    const told = marks.slice(-LATEST).filter(isTold);
    const isDone = told.some((mark) => hasRole(mark, 'result'));
    if (told.length > 0 && !isDone) return false;
    const before = this.lines[index - 1];
    const last = marks.at(-1);
    const isAfterTags = last?.announced?.kind === 'tags' && last.line === index - 1;
    if (before !== undefined && !isAfterTags && !OPENERS.includes(before.kind)) return false;
    return this.situationFollows(index);
  }

  private situationFollows(index: number): boolean {
    return isSituation(this.labels.firstFrom(index + 1));
  }

  /** The title of a callout of Obsidian or GitHub with labels below it. */
  private callout(line: Line, index: number, marks: readonly Mark[]): LineTitle | null {
    const from = contentOf(this.text, line);
    const isCallout = this.text.startsWith('[!', line.content) && from > line.content;
    if (!isCallout || marks.length > 0 || !this.labelFollows(index)) return null;
    return { kind: 'bold', title: this.calloutTitle(line, index) };
  }

  /** The title on a line without labels below it that looks like the titles of other stories. */
  alike(line: Line, index: number): LineTitle {
    if (line.quoted) return { kind: 'bold', title: this.calloutTitle(line, index) };
    const { start, end } = this.undecorated(line);
    // A number is part of the title.
    const from = /^\d/.test(line.mark) ? line.start + line.indent : start;
    return { kind: 'bold', title: readTitle(this.text, from, end) };
  }

  private calloutTitle(line: Line, index: number): Title {
    const title = readTitle(this.text, contentOf(this.text, line), line.end);
    // The title of a story in a callout is there, even if the callout has a heading of its own above it.
    const holds = this.lines[index + 1]?.quoted === true;
    if (holds && !isQuestion(title.text) && !PLAIN_SUMMARY.test(title.text)) title.named = true;
    return title;
  }

  /** Whether the first labelled item below an item is a situation. */
  private situationBelow(index: number): boolean {
    const line = this.lines[index];
    if (line === undefined || line.end - line.content > LONGEST_ITEM_TITLE) return false;
    return isSituation(this.labels.partAfterFields(index, line.indent) ?? undefined);
  }

  /** Whether a label comes next, or after a line in italics or brackets. */
  private labelFollows(index: number): boolean {
    const { content = 0, end = 0, kind } = this.lines[index + 1] ?? {};
    const isAside =
      kind === 'text' && end - content < LONGEST_ITEM_TITLE && isRemark(this.text.slice(content, end));
    const mark = this.labels.firstFrom(index + (isAside ? 2 : 1));
    return mark !== undefined && mark.announced !== null;
  }
}

/** Whether a question on a line of its own is a new one, and no follow-up to the story above it. */
function isNextQuestion({ kind, marks, parent }: Section, { numbered }: Title): boolean {
  if (kind === 'question') return true;
  if (kind === 'bold') return parent?.kind === 'question' && parent.title?.numbered === numbered;
  return !marks.some(isTold);
}

/** Whether a label is unknown, so that it may begin a title: `**The lamps:** ward 6`. */
function isUnknown({ announced }: Mark): boolean {
  return announced === null;
}
