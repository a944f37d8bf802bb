import { readCountedTitles } from './counted-titles.ts';
import { headingRoles, isFileTitle, type OutlinedHeading } from './heading-roles.ts';
import type { Line } from './line.ts';
import { contentOf, isPart, isTold, type Mark, marksOn } from './marks.ts';
import { isQuestion, namesGroup } from './questions.ts';
import type { Section } from './section.ts';
import { spoken } from './spoken.ts';
import { PLAIN_SUMMARY, summaryAt } from './summary.ts';
import { readTitle, type Title } from './titles.ts';

const DETAILS_LEVEL = 0.5;
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

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
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
      const heading = byLine.get(index);
      if (heading !== undefined) this.heading(heading, line, index === fileTitle);
      else if (line.kind === 'html') this.html(line, index, section);
      else {
        const marks = marksOn(this.text, lines, index);
        if (!this.isBegin(line, index, section, marks)) for (const mark of marks) section.marks.push(mark);
      }
    }
    readCountedTitles(this.text, lines, this.sections);
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

  private html(line: Line, index: number, section: Section): void {
    const { text } = this;
    const written = text.slice(line.content, Math.min(line.end, line.content + 2000));
    if (/<\/details>/i.test(written) && this.details !== null) {
      this.begin('rest', this.headingLevel() + DETAILS_LEVEL, index, index + 1, null);
      this.details = null;
      return;
    }
    for (const mark of marksOn(text, this.lines, index)) section.marks.push(mark);
    if (!/^<details\b/i.test(written)) return;
    const summary = summaryAt(text, this.lines, index);
    if (summary === null) return;
    const title = readTitle(text, summary.start, summary.end);
    if (PLAIN_SUMMARY.test(title.text)) return;
    this.details = this.begin('details', this.headingLevel() + DETAILS_LEVEL, index, summary.body, title);
  }

  /** Begins a section at a line in bold that takes the place of a heading. */
  private isBegin(line: Line, index: number, section: Section, marks: readonly Mark[]): boolean {
    if (line.kind !== 'text' || line.indent > 3) return false;
    if (line.quoted) return this.callout(line, index, marks);
    if (
      marks.some(
        ({ announced }) =>
          announced !== null && !(announced.kind === 'part' && announced.roles[0] === 'question'),
      )
    )
      return false;
    const written = this.text.slice(line.content, Math.min(line.end, line.content + 600));
    const asked =
      line.mark === '' && ASKED_LINE.test(written) && (written.startsWith('**') || isQuestion(written));
    const item = line.mark !== '' && marks.length === 0 && this.situationBelow(index);
    const bold =
      BOLD_LINE.test(written) && line.end - line.content < 600 && !/[:：](?:\*\*|__)[ \t\\]*$/.test(written);
    const isShort = line.mark === '' && written.length < LONGEST_ITEM_TITLE;
    const plain = isShort && COUNTED.test(written);
    const alone = isShort && marks.length === 0 && this.isPlainTitle(index, section, written);
    if (!asked && !bold && !item && !plain && !alone) return false;
    const title = readTitle(this.text, line.content, line.end);
    if (plain && !bold && !alone && !title.named) return false;
    const question = asked || (bold && isQuestion(title.text));
    // What is asked behind a told story is a follow-up to it.
    if (question && section.kind !== 'question' && section.marks.some(isTold)) return false;
    if (!question && !item && !this.labelFollows(index)) return false;
    if (question && section.kind === 'bold') return false;
    const level = this.headingLevel() + BOLD_LEVEL;
    if (question) title.asked = true;
    this.begin(question ? 'question' : 'bold', level, index, index + 1, title);
    return true;
  }

  /** Whether a line by itself, in a file without headings for its stories, is the title of the one below it. */
  private isPlainTitle(index: number, { kind, isFileTitle, parent }: Section, written: string): boolean {
    const isFree =
      kind === 'root' || isFileTitle || (kind === 'bold' && (parent?.kind === 'root' || parent?.isFileTitle));
    if (!isFree || !PLAIN_TITLE.test(written)) return false;
    const before = this.lines[index - 1];
    if (before !== undefined && !['blank', 'break', 'underline'].includes(before.kind)) return false;
    const mark = this.firstMarkBelow(index);
    return mark !== undefined && isPart(mark) && mark.announced.roles[0] === 'situation';
  }

  /** Begins a section at a callout of Obsidian or GitHub with a title of its own, and labels below it. */
  private callout(line: Line, index: number, marks: readonly Mark[]): boolean {
    const from = contentOf(this.text, line);
    const isCallout = this.text.startsWith('[!', line.content) && from > line.content;
    if (!isCallout || marks.length > 0 || !this.labelFollows(index)) return false;
    const title = readTitle(this.text, from, line.end);
    this.begin('bold', this.headingLevel() + BOLD_LEVEL, index, index + 1, title);
    return true;
  }

  /** Whether an item has one below it that is labelled as where a story begins. */
  private situationBelow(index: number): boolean {
    const line = this.lines[index];
    const next = this.lines[index + 1];
    if (line === undefined || next === undefined || next.indent <= line.indent) return false;
    if (line.end - line.content > LONGEST_ITEM_TITLE) return false;
    const [mark] = marksOn(this.text, this.lines, index + 1);
    return mark !== undefined && isPart(mark) && mark.announced.roles[0] === 'situation';
  }

  private labelFollows(index: number): boolean {
    const mark = this.firstMarkBelow(index);
    return mark !== undefined && mark.announced !== null;
  }

  private firstMarkBelow(index: number): Mark | undefined {
    let next = index + 1;
    while (this.lines[next]?.kind === 'blank' && next < index + 4) next++;
    return marksOn(this.text, this.lines, next)[0];
  }
}

/** A line in bold that is the only one of its kind below a heading names no story: it says something about that one. */
function withoutLoneBold(sections: readonly Section[]): Section[] {
  const counts = new Map<Section, number>();
  for (const { kind, parent } of sections) {
    if (kind === 'bold' && parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const left: Section[] = [];
  for (const section of sections) {
    const before = left.at(-1);
    const { kind, parent, title } = section;
    const lone = kind === 'bold' && parent !== null && before === parent && counts.get(parent) === 1;
    const takes = parent?.kind === 'heading' && !parent.isFileTitle && !parent.marks.some(isTold);
    if (lone && takes && !title?.named && !title?.numbered && !namesGroup(parent.title?.text ?? '')) {
      for (const mark of section.marks) parent.marks.push(mark);
      parent.end = section.end;
    } else left.push(section);
  }
  return left;
}
