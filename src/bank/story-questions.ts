import { trimmed } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { type AnswerQuestions, withoutBold } from './answer-questions.ts';
import type { Draft } from './draft.ts';
import type { Extent } from './extent.ts';
import type { Line } from './line.ts';
import { besideLabel, isAsked } from './marks.ts';
import { asksForMotive, isPeriod, isQuestion } from './questions.ts';
import { reasonOf } from './reasons.ts';
import { ancestors, type Section } from './section.ts';
import { Topics } from './topics.ts';

/** Finds the questions that stories answer, and the titles of stories below a question. */
export class StoryQuestions {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly extent: Extent;
  private readonly ofAnswers: AnswerQuestions;
  /** The sections that have a question as a title. */
  private readonly asked = new Set<Section>();
  private readonly questions = new Map<Section, Span | null>();
  private readonly labelled = new Map<Section, Span | null>();

  constructor(text: string, lines: readonly Line[], extent: Extent, ofAnswers: AnswerQuestions) {
    this.text = text;
    this.lines = lines;
    this.extent = extent;
    this.ofAnswers = ofAnswers;
  }

  has(section: Section): boolean {
    return this.asked.has(section);
  }

  /**
   * Whether the section around another one asks a question: it has a labelled one, `Question of the week: …`, or its
   * title is a question in bold without a text of its own.
   */
  isAskedAbove({ parent }: Section, tells: (section: Section) => boolean): boolean {
    if (parent?.kind === 'question') return !tells(parent);
    return parent?.kind === 'heading' && !parent.isFileTitle && this.labelledQuestion(parent) !== null;
  }

  /** Finds the titles that are questions, or that count as such because most others are. */
  find(
    sections: readonly Section[],
    tells: (section: Section) => boolean,
    groups: ReadonlySet<Section>,
  ): void {
    const levels = new Set<number>();
    let answers = 0;
    const open: Section[] = [];
    for (const section of sections) {
      const { title, kind, isFileTitle } = section;
      if (title === null || kind === 'rest' || kind === 'details') continue;
      const raw = this.text.slice(title.span.start, title.span.end);
      if (title.asked || kind === 'question' || isQuestion(raw)) {
        this.asked.add(section);
        if (kind === 'heading') levels.add(section.level);
        if (tells(section) && !asksForMotive(raw)) answers++;
      } else if (kind === 'heading' && !isFileTitle && !title.named && tells(section)) {
        const isFree = reasonOf(title.text) === null && !isPeriod(title.text) && title.text !== 'question';
        if (isFree) open.push(section);
      }
    }
    if (answers < 2 || answers * 2 < open.length) return;
    for (const section of open) {
      const hasQuestion = section.marks.some(isAsked);
      if (levels.has(section.level) && !hasQuestion && !groups.has(section)) this.asked.add(section);
    }
  }

  /**
   * Adds the question of a story: in its title, below or above that, or the one of the `first` story of its section.
   */
  add(draft: Draft, first: Draft | undefined): void {
    if (draft.question !== null) return;
    const { section } = draft;
    const given = draft.parts.find(({ part }) => part === 'question');
    if (given !== undefined) return;
    draft.question =
      this.questionOf(section, draft.read[0]?.mark.line ?? section.end) ?? this.inherited(draft, first);
  }

  private questionOf(section: Section, to: number): Span | null {
    const known = this.questions.get(section);
    if (known !== undefined) return known;
    const { title } = section;
    const asked = this.asked.has(section) ? (title?.span ?? null) : section.question;
    const question =
      asked === null || asked.end === asked.start
        ? this.ofAnswers.below(section, section.body, to)
        : withoutBold(this.text, asked);
    this.questions.set(section, question);
    return question;
  }

  /** The question of the first story below the same title, or of a section around it. */
  private inherited({ section }: Draft, first: Draft | undefined): Span | null {
    const given = first?.parts.find(({ part }) => part === 'question');
    if (given !== undefined) return { start: given.start, end: given.end };
    for (const at of ancestors(section)) {
      const labelled = this.labelledQuestion(at);
      if (labelled !== null) return labelled;
      const question = this.questionOf(at, at.end);
      if (question !== null) return question;
    }
    return null;
  }

  private labelledQuestion(section: Section): Span | null {
    const known = this.labelled.get(section);
    if (known !== undefined) return known;
    const mark = section.marks.find(isAsked);
    const span = mark === undefined ? null : trimmed(this.text, besideLabel(mark, this.lines));
    this.labelled.set(section, span);
    return span;
  }

  /** Makes the headings above questions the titles of the stories there, if they name them. */
  addTopics(drafts: readonly Draft[], isFree: (section: Section) => boolean): void {
    new Topics(this.lines, this.extent, this.asked).add(drafts, isFree);
  }
}
