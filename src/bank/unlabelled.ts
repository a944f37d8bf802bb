import { trimmed } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { isNonStoryTitle, isOfTelling } from './beside.ts';
import type { Draft } from './draft.ts';
import { pastForms, tellsDeed, tellsEvent, tellsInItems, tellsOutcome, tellsShortly } from './events.ts';
import type { Extent } from './extent.ts';
import { hasGap, isPlaceholder, worthOf } from './gaps.ts';
import { type Line, opening } from './line.ts';
import { isAsked, isPart, type Mark } from './marks.ts';
import { partsOf } from './parts.ts';
import { isPointer } from './pointers.ts';
import { asksForMotive, isPeriod } from './questions.ts';
import { readMarks } from './read-marks.ts';
import { reasonBelow, reasonOf } from './reasons.ts';
import { ancestors, type Section, withAncestors } from './section.ts';
import { type BankPart, type BankStatus, STAR_ROLES, WHOLE_STORY } from './types.ts';
import type { UnlabelledAnswer } from './unlabelled-answers.ts';

/** The beginning of a bullet with the lesson. */
const LESSON =
  /^(?:\*\*|\*|_)?(?:what (?:i|we)(?: have|'ve|’ve)? (?:learn(?:ed|t)|took|take away)|(?:my |the |key )?(?:lessons?(?: learn(?:ed|t))?|learnings?|takeaways?|reflection)\b ?(?:\*\*)?[:：—–-])/i;

/** A lesson at the end of a paragraph: `… over. What I learned: ask first.` */
const INNER_LESSON =
  /(?<=[.!?…]["”’)]{0,2}\s)(?:what (?:i|we)(?: have|'ve|’ve)? learn(?:ed|t)|(?:my |the |key )?(?:lessons?(?: learn(?:ed|t))?|learnings?|takeaways?))[:：][ \t]*/i;
const LONGEST_LESSON = 600;
/** The most sentences of such a lesson. */
const MOST_OF_LESSON = 2;

/** A text with more UTF-16 units is no remark, however few sentences it has. */
const BRIEF = 200;
const SENTENCE_END = /[.!?][)"”'’*_]*(?=\s|$)|[。！？]/g;
/** The fewest sentences, or items, of a story. */
const FEWEST = 3;

/** The reasons of titles below which a text without labels is no story. */
const BARREN = new Set([
  'template',
  'sample',
  'question bank',
  'prepared answers',
  'follow-up questions',
  'tips',
  'how to use',
]);

/** The same reasons for an answer to a prompt, which may be a prepared one. */
const BARREN_OF_ANSWERS = new Set([...BARREN].filter((reason) => reason !== 'prepared answers'));

/** Reads answers without labels. */
export class UnlabelledReader {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly extent: Extent;

  constructor(text: string, lines: readonly Line[], extent: Extent) {
    this.text = text;
    this.lines = lines;
    this.extent = extent;
  }

  /** Whether an answer is a story, by its title, its question and its text. */
  isStory(answer: UnlabelledAnswer, asked: boolean, others: { labelled: boolean }): boolean {
    const { section, prose, raw, inProse } = answer;
    const name = section.title?.text ?? '';
    if (worthOf(prose) === 'empty') {
      return (
        (asked || section.title?.named === true || answer.question !== null) && !this.asksForMotive(answer)
      );
    }
    if (isPlaceholder(name) || isPointer(prose)) return false;
    const barren = answer.asksPrompt ? BARREN_OF_ANSWERS : BARREN;
    for (const at of ancestors(section)) if (barren.has(reasonBelow(at) ?? '')) return false;
    if (answer.asksPrompt) return worthOf(prose) !== 'instruction';
    if (raw && section.title?.named) return pastForms(prose, 1) > 0;
    if (asked || answer.question !== null)
      return (
        !this.asksForMotive(answer) && !asksForMotive(name) && (tellsEvent(prose) || tellsShortly(prose))
      );
    if (section.isWhole) return true;
    if (section.isFileTitle || section.kind !== 'heading') return false;
    if (section.title?.named) return tellsEvent(prose);
    if (reasonOf(name) !== null || asksForMotive(name) || isPeriod(name)) return false;
    return !others.labelled && inProse && tellsEvent(prose) && tellsDeed(prose);
  }

  /** Whether an answer is a story, if it is among stories with labels. */
  isAmong(answer: UnlabelledAnswer): boolean {
    const { section, prose, inProse, question } = answer;
    const name = section.title?.text ?? '';
    if (question !== null || name === '' || isPlaceholder(name) || asksForMotive(name) || isPeriod(name))
      return false;
    if (worthOf(prose) === 'instruction' || isPointer(prose) || isOfTelling(prose)) return false;
    if (isBesideStories(section)) return false;
    if (section.title?.numbered !== true && !isOfSize(answer)) return false;
    return tellsEvent(prose) && (inProse ? tellsDeed(prose) : tellsInItems(prose));
  }

  /** Whether an answer is to a question that asks for no event. */
  asksForMotive({ question, section }: UnlabelledAnswer): boolean {
    const asked = question && this.text.slice(question.start, question.end);
    return asksForMotive(asked ?? section.title?.text ?? '');
  }

  draft(answer: UnlabelledAnswer): Draft {
    const { section, marks, question } = answer;
    const later = marks.filter(({ line }) => line >= answer.to);
    const own = marks.filter((mark) => mark.line < answer.to && mark.announced?.kind !== 'body');
    const read = readMarks(this.text, this.lines, this.extent, later, section.end);
    const [body, lesson] = this.split(answer);
    const parts: BankPart[] = [];
    if (body !== null && !isBlank(answer)) parts.push({ part: this.bodyPart(later), ...body });
    if (lesson !== null) parts.push({ part: 'lesson', ...lesson });
    const ownRead = readMarks(
      this.text,
      this.lines,
      this.extent,
      own.filter((mark) => mark.announced?.kind === 'tags' || isAsked(mark)),
      answer.from,
    );
    const given = new Set(parts.map(({ part }) => part));
    for (const part of [...partsOf(ownRead), ...partsOf(read)]) {
      if (given.has(part.part)) continue;
      given.add(part.part);
      parts.push(part);
    }
    let end = answer.to;
    for (const { mark, last } of read) if (mark.announced?.kind !== 'other') end = Math.max(end, last);
    const status = this.status(answer, body, parts);
    return {
      section,
      line: section.line,
      end: this.trimmed(section.line, end),
      title: section.title,
      read: [...ownRead, ...read],
      parts,
      question,
      status,
      labelled: false,
      beside: null,
    };
  }

  private trimmed(line: number, end: number): number {
    let last = end;
    while (last > line + 1 && this.extent.isIdle(last - 1)) last--;
    return last;
  }

  private bodyPart(later: readonly Mark[]): string {
    const given = new Set(later.flatMap((mark) => (isPart(mark) ? mark.announced.roles : [])));
    const first = STAR_ROLES.findIndex((role) => given.has(role));
    return first > 0 ? STAR_ROLES.slice(0, first).join('_') : WHOLE_STORY;
  }

  /** The answer and its lesson, which is a bullet at its end or the end of its last line. */
  private split({ from, to, start }: UnlabelledAnswer): [Span | null, Span | null] {
    for (let at = to - 1; at > from; at--) {
      const line = this.lines[at];
      if (line === undefined || line.mark === '' || !LESSON.test(opening(this.text, line, 80))) continue;
      const label =
        /^[*_]*(?:lesson|learning|takeaway|reflection|my |the |key )[^:：—–-]{0,24}[:：—–-][*_]*\s*/i.exec(
          opening(this.text, line, 80),
        )?.[0].length ?? 0;
      return [this.extent.trim(from, at, start), this.extent.trim(at, to, line.content + label)];
    }
    return this.splitProse(from, to, start);
  }

  /** The answer and its lesson, which is the end of its last line. */
  private splitProse(from: number, to: number, start: number | undefined): [Span | null, Span | null] {
    const body = this.extent.trim(from, to, start);
    const last = this.lines[to - 1];
    if (body === null || last === undefined) return [body, null];
    const begin = Math.max(body.start, last.content, body.end - LONGEST_LESSON);
    const found = INNER_LESSON.exec(this.text.slice(begin, body.end));
    const lesson =
      found && trimmed(this.text, { start: begin + found.index + found[0].length, end: body.end });
    if (found === null || lesson === null || goesOnTelling(this.text.slice(lesson.start, lesson.end)))
      return [body, null];
    return [trimmed(this.text, { start: body.start, end: begin + found.index }), lesson];
  }

  private status(answer: UnlabelledAnswer, body: Span | null, parts: readonly BankPart[]): BankStatus {
    if (isBlank(answer)) return 'template';
    if (body === null || answer.raw) return 'partial';
    const text = this.text.slice(body.start, body.end);
    if (hasGap(text) || worthOf(text) === 'cut') return 'partial';
    return tellsOutcome(text) ||
      parts.some(({ part }) => /(?:^|_)result$/.test(part) && part !== WHOLE_STORY) ||
      tellsOutcome(answer.prose)
      ? 'filled'
      : 'partial';
  }
}

/** Whether a section is, by its title or one above it, one of those that are next to stories: `Feedback`. */
export function isBesideStories(section: Section): boolean {
  for (const at of withAncestors(section)) {
    const reason = at === section ? reasonOf(at.title?.text ?? '') : reasonBelow(at);
    if (reason !== null || isNonStoryTitle(at.title?.text ?? '')) return true;
  }
  return false;
}

/** Whether an answer has no content yet: it waits for a text, or says what to write. */
function isBlank({ prose }: UnlabelledAnswer): boolean {
  const worth = worthOf(prose);
  return worth === 'empty' || worth === 'instruction';
}

/** Whether a text is more than a lesson: it has many sentences, or a deed after the first one. */
function goesOnTelling(text: string): boolean {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
  return ends.length > MOST_OF_LESSON || tellsDeed(text.slice(ends[0] ?? text.length));
}

/** Whether a text is long enough for a story, and no remark. */
export function isOfSize({ prose, inProse }: Pick<UnlabelledAnswer, 'prose' | 'inProse'>): boolean {
  if (prose.length >= BRIEF) return true;
  const count = inProse ? [...prose.matchAll(SENTENCE_END)].length : prose.split('\n').length;
  return count >= FEWEST;
}
