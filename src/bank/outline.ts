import { headingRoles, isFileTitle, type OutlinedHeading } from './heading-roles.ts';
import { ItemPath } from './item-path.ts';
import type { Line } from './line.ts';
import { LineLabels } from './line-labels.ts';
import { withoutLoneBold } from './lone-bold.ts';
import { contentOf, isPart, isTold, type Mark } from './marks.ts';
import { isQuestion } from './questions.ts';
import type { Section } from './section.ts';
import { spoken } from './spoken.ts';
import { PLAIN_SUMMARY, summaryAt } from './summary.ts';
import { readTitle, type Title } from './titles.ts';

const DETAILS_LEVEL = 0.5;
const QUESTION_LEVEL = 0.7;
const BOLD_LEVEL = 0.75;
/** UTF-16 units of an item that is the title of those below it. */
const LONGEST_ITEM_TITLE = 150;
/** A whole line in bold. */
const BOLD_LINE = /^(?:\*\*|__)(?=\S)(?:[^*_]|(?<=\w)_(?=\w)|\*(?!\*))+(?:\*\*|__)[ \t\\]*$/;
/** `STORY 1: …` in plain text. */
const COUNTED =
  /^\*{0,2}(?:(?:STAR|SOAR|CAR|PAR)[ \t]+)?(?:story|example|scenario|case|故事|案例|例子)[ \t]*[#№]?[ \t]*[\dA-Z一二三四五六七八九十]/i;
/** Words alone, that are no sentence. */
const PLAIN_TITLE = /^[\p{L}\p{N}"“'‘(][^|<>[\]`]*(?<![.:;,!?。：！？"'”’)*_\s])\s*$/u;
const ASKED_SIGN = /^Q(?:uestion)?[ \t]*\d{0,3}[ \t]*[.:：)][ \t]*/i;
const ASKED_LINE = /^(?:\*\*|__)?Q(?:uestion)?[ \t]*\d{0,3}[ \t]*[.:：)][ \t]*(?:\*\*|__)?[ \t]*\S/i;

/** The sections of a bank, in the order of the text; the first one holds what precedes all titles. */
export function outline(text: string, lines: readonly Line[]): Section[] {
  return new Outline(text, lines).read();
}

class Outline {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly sections: Section[] = [];
  /** Those that what comes next can be in. */
  private readonly open: Section[] = [];
  private details: Section | null = null;
  private readonly labels: LineLabels;
  private readonly items: ItemPath;

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
    this.labels = new LineLabels(text, lines);
    this.items = new ItemPath(text);
  }

  read(): Section[] {
    const { lines } = this;
    const headings = headingRoles(this.text, lines);
    const fileTitle = isFileTitle(headings) ? headings[0]?.line : -1;
    const byLine = new Map(headings.map((heading) => [heading.line, heading]));
    this.begin('root', 0, 0, 0, null);
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index];
      const section = this.sections.at(-1);
      if (line === undefined || section === undefined) break;
      this.items.see(line);
      const heading = byLine.get(index);
      if (heading !== undefined) this.heading(heading, line, index === fileTitle);
      else if (line.kind === 'html') this.html(line, index);
      else {
        const marks = this.labels.next(line, index);
        if (!this.isBegin(line, index, section, marks)) for (const mark of marks) section.marks.push(mark);
      }
    }
    return withoutLoneBold(this.sections);
  }

  private begin(
    kind: Section['kind'],
    level: number,
    line: number,
    body: number,
    title: Title | null,
  ): Section {
    const before = this.sections.at(-1);
    if (before !== undefined) before.end = line;
    while ((this.open.at(-1)?.level ?? -1) >= level) this.open.pop();
    const parent = this.open.at(-1) ?? null;
    const section: Section = {
      kind,
      level,
      line,
      body,
      end: this.lines.length,
      title,
      question: null,
      isFileTitle: false,
      parent,
      marks: [],
    };
    this.sections.push(section);
    this.open.push(section);
    return section;
  }

  private heading({ role, mark, level, line: index }: OutlinedHeading, line: Line, isTitle: boolean): void {
    const section = this.sections.at(-1);
    if (role === 'start') {
      this.details = null;
      const begun = this.begin(
        'heading',
        level,
        index,
        index + 1,
        readTitle(this.text, line.content, line.end),
      );
      begun.isFileTitle = isTitle;
    } else if (role === 'label' && mark !== null) section?.marks.push(mark);
    else if (role === 'aside') {
      const title = spoken(this.text.slice(line.content, line.end));
      section?.marks.push({
        start: line.content,
        announced: null,
        word: title,
        textStart: line.end,
        bold: true,
        emoji: false,
        line: index,
        place: 'heading',
        style: 'heading',
      });
    }
  }

  /** The level of the last heading, or 0. */
  private headingLevel(): number {
    return Math.floor(this.open.at(-1)?.level ?? 0);
  }

  private html(line: Line, index: number): void {
    const { text } = this;
    const written = text.slice(line.content, Math.min(line.end, line.content + 2000));
    if (/<\/details>/i.test(written) && this.details !== null) {
      this.begin('rest', this.headingLevel() + DETAILS_LEVEL, index, index + 1, null);
      this.details = null;
      return;
    }
    if (!/^<details\b/i.test(written)) return;
    const summary = summaryAt(text, this.lines, index);
    if (summary === null) return;
    const title = readTitle(text, summary.start, summary.end);
    if (PLAIN_SUMMARY.test(title.text)) return;
    this.details = this.begin('details', this.headingLevel() + DETAILS_LEVEL, index, summary.body, title);
  }

  /** Begins a section at a line in bold that takes the place of a heading. */
  private isBegin(line: Line, index: number, section: Section, marks: readonly Mark[]): boolean {
    if (line.kind !== 'text' || (line.indent > 3 && line.mark === '')) return false;
    if (line.quoted) return this.callout(line, index, marks);
    const named = this.isNamed(line, index, marks);
    if (!named && marks.some((mark) => mark.announced !== null && (!isPart(mark) || isTold(mark))))
      return false;
    const written = this.text.slice(line.content, Math.min(line.end, line.content + 600));
    const asked =
      line.mark === '' &&
      ASKED_LINE.test(written) &&
      (written.startsWith('**') || isQuestion(written.replace(ASKED_SIGN, '')));
    const item = line.mark !== '' && marks.length === 0 && this.situationBelow(index);
    const bold =
      BOLD_LINE.test(written) && line.end - line.content < 600 && !/[:：](?:\*\*|__)[ \t\\]*$/.test(written);
    const isShort = line.mark === '' && written.length < LONGEST_ITEM_TITLE;
    const plain = isShort && COUNTED.test(written);
    const alone = isShort && marks.length === 0 && this.isPlainTitle(index, section, written);
    if (!asked && !bold && !item && !plain && !alone && !named) return false;
    const title = readTitle(this.text, line.content, line.end);
    if (plain && !bold && !alone && !title.named) return false;
    const question = asked || (bold && isQuestion(title.text));
    if (question && !isNextQuestion(section, title)) return false;
    if (!question && !item && !named && !this.labelFollows(index)) return false;
    const level = this.headingLevel() + (question ? QUESTION_LEVEL : BOLD_LEVEL);
    if (question) title.asked = true;
    const begun = this.begin(question ? 'question' : 'bold', level, index, index + 1, title);
    if (!question && line.mark !== '') begun.question = this.items.question();
    return true;
  }

  /** Whether a line says what the story below it is called: `Story: The lamps`. */
  private isNamed({ end }: Line, index: number, [mark, ...others]: readonly Mark[]): boolean {
    if (mark?.announced?.kind !== 'body' || mark.word.toLowerCase() !== 'story' || others.length > 0)
      return false;
    const name = this.text.slice(mark.textStart, end).trim();
    const isName = name !== '' && name.length < LONGEST_ITEM_TITLE && !/[.!?。]$/.test(name);
    return isName && this.situationFollows(index);
  }

  /** Whether a line by itself is the title of the story below it, which is not within another one. */
  private isPlainTitle(index: number, { marks }: Section, written: string): boolean {
    const isFree =
      !marks.some(isTold) || marks.some((mark) => isPart(mark) && mark.announced.roles.includes('result'));
    if (!isFree || !PLAIN_TITLE.test(written)) return false;
    const before = this.lines[index - 1];
    if (before !== undefined && !['blank', 'break', 'underline', 'heading'].includes(before.kind))
      return false;
    return this.situationFollows(index);
  }

  private situationFollows(index: number): boolean {
    const mark = this.labels.firstFrom(index + 1);
    return mark !== undefined && isPart(mark) && mark.announced.roles[0] === 'situation';
  }

  /** Begins a section at a callout of Obsidian or GitHub with a title of its own, and labels below it. */
  private callout(line: Line, index: number, marks: readonly Mark[]): boolean {
    const from = contentOf(this.text, line);
    const isCallout = this.text.startsWith('[!', line.content) && from > line.content;
    if (!isCallout || marks.length > 0 || !this.labelFollows(index)) return false;
    const title = readTitle(this.text, from, line.end);
    // A story that lies in the callout has its title there, also below a heading of its own.
    const holds = this.lines[index + 1]?.quoted === true;
    if (holds && !isQuestion(title.text) && !PLAIN_SUMMARY.test(title.text)) title.named = true;
    this.begin('bold', this.headingLevel() + BOLD_LEVEL, index, index + 1, title);
    return true;
  }

  /** Whether an item has one below it that is labelled as where a story begins. */
  private situationBelow(index: number): boolean {
    const line = this.lines[index];
    const next = this.lines[index + 1];
    if (line === undefined || next === undefined || next.indent <= line.indent) return false;
    if (line.end - line.content > LONGEST_ITEM_TITLE) return false;
    const [mark] = this.labels.on(index + 1);
    return mark !== undefined && isPart(mark) && mark.announced.roles[0] === 'situation';
  }

  private labelFollows(index: number): boolean {
    const mark = this.labels.firstFrom(index + 1);
    return mark !== undefined && mark.announced !== null;
  }
}

/** Whether a question in its own line is another one, not a follow-up to the story that is told above it. */
function isNextQuestion({ kind, marks, parent }: Section, { numbered }: Title): boolean {
  if (kind === 'question') return true;
  if (kind === 'bold') return parent?.kind === 'question' && parent.title?.numbered === numbered;
  return !marks.some(isTold);
}
