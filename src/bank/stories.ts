import { AnswerQuestions } from './answer-questions.ts';
import { isNonStoryTitle } from './beside.ts';
import type { DataReader } from './data-stories.ts';
import type { Draft } from './draft.ts';
import { apart, outside, withoutListed, withoutRaw } from './draft-lists.ts';
import { Entries, isAnswer } from './entries.ts';
import type { Extent } from './extent.ts';
import { LabelledReader } from './labelled.ts';
import type { Line } from './line.ts';
import { listSlots } from './list-slots.ts';
import { OneLineReader } from './one-line-stories.ts';
import { isQuestion } from './questions.ts';
import { reasonOf } from './reasons.ts';
import type { Section } from './section.ts';
import { Siblings } from './siblings.ts';
import { StoryQuestions } from './story-questions.ts';
import { TableReader } from './table-stories.ts';
import { UnlabelledReader } from './unlabelled.ts';
import { type UnlabelledAnswer, UnlabelledAnswerReader } from './unlabelled-answers.ts';

/** Limits and additions for the stories of a bank. */
export interface BankOptions {
  /** If a bank has more stories with text than this, reading may stop after at least one more than that. */
  most?: number;
  /** Whether a question is a known prompt: then text below it is an answer, even if it describes no event. */
  isPrompt?: (question: string) => boolean;
}

/** The stories of a bank, in the order of the text. */
export function draftStories(
  text: string,
  lines: readonly Line[],
  extent: Extent,
  sections: readonly Section[],
  data: DataReader,
  options: BankOptions,
): Draft[] {
  return new StoryFinder(text, lines, extent, sections, data, options).find();
}

class StoryFinder {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly sections: readonly Section[];
  private readonly extent: Extent;
  private readonly data: DataReader;
  private readonly most: number;
  private readonly plain: UnlabelledReader;
  private readonly labelled = new Map<Section, Draft[] | null>();
  /** Sections with a story somewhere below them. */
  private readonly groups = new Set<Section>();
  private readonly answers = new Map<Section, UnlabelledAnswer>();
  private readonly reader: UnlabelledAnswerReader;
  private readonly questions: StoryQuestions;

  constructor(
    text: string,
    lines: readonly Line[],
    extent: Extent,
    sections: readonly Section[],
    data: DataReader,
    { most = Number.POSITIVE_INFINITY, isPrompt = () => false }: BankOptions,
  ) {
    this.most = most;
    this.text = text;
    this.lines = lines;
    this.extent = extent;
    this.sections = sections;
    this.data = data;
    this.plain = new UnlabelledReader(text, lines, extent);
    const asked = new AnswerQuestions(text, lines, extent);
    this.reader = new UnlabelledAnswerReader(text, lines, extent, asked, isPrompt);
    this.questions = new StoryQuestions(text, lines, extent, asked);
  }

  find(): Draft[] {
    const reader = new LabelledReader(this.text, this.lines, this.extent);
    const tables = new TableReader(this.text, this.lines, this.extent);
    const oneLine = new OneLineReader(this.text, this.lines);
    let count = 0;
    for (const section of this.sections) {
      const own = reader.read(section);
      const inLines = own === null ? [] : outside(oneLine.read(section), own);
      const isFree = own?.length === 0 && inLines.length === 0;
      const inTables = own === null ? [] : tables.read(section, isFree);
      const inData = own === null ? [] : this.data.read(section, isFree && inTables.length === 0);
      const drafts = own?.concat(outside(inTables, own), inLines, inData) ?? null;
      this.labelled.set(section, drafts);
      if (drafts === null || drafts.length === 0) continue;
      this.group(section);
      count += drafts.filter(({ status }) => status !== 'template').length;
      // Finding stories that are not read would be most of the work for a large bank.
      if (count > this.most) return apart([...this.labelled.values()].flatMap((each) => each ?? []));
    }
    this.readUndone(reader);
    this.readAnswers();
    this.questions.find(
      this.sections,
      (section) => this.answers.has(section) || (this.labelled.get(section)?.length ?? 0) > 0,
      this.groups,
    );
    const labelled = this.sections.flatMap((section) => this.labelled.get(section) ?? []);
    const drafts = labelled.concat(this.findUnlabelled());
    drafts.sort((a, b) => a.line - b.line);
    const entries = new Entries(this.lines, this.plain, this.siblings());
    for (const draft of drafts) if (entries.isDue(draft)) draft.isDue = true;
    for (const draft of drafts) this.questions.add(draft, this.labelled.get(draft.section)?.[0]);
    this.questions.addTopics(drafts, (section) => this.isFree(section));
    return apart(withoutListed(withoutRaw(drafts)));
  }

  /** Reads stories without an action that have the labels of the stories next to them. */
  private readUndone(reader: LabelledReader): void {
    const siblings = this.siblings();
    for (const [section, drafts] of this.labelled) {
      if (drafts !== null || isNonStoryTitle(section.title?.text ?? '')) continue;
      const own = siblings.sharesLabels(section) ? reader.read(section, { isAmong: true }) : null;
      if (own === null) continue;
      this.labelled.set(section, own);
      this.group(section);
    }
  }

  /** The siblings of the labelled stories so far. */
  private siblings(): Siblings {
    const siblings = new Siblings();
    for (const [section, drafts] of this.labelled) siblings.add(section, drafts ?? []);
    return siblings;
  }

  private group(section: Section): void {
    for (let at = section.parent; at !== null && !this.groups.has(at); at = at.parent) this.groups.add(at);
  }

  private isAsked(section: Section): boolean {
    if (this.questions.has(section)) return true;
    if (section.parent === null || !this.isFree(section.parent)) return false;
    return this.questions.isAskedAbove(section, (above) => this.answers.has(above));
  }

  private isFree(section: Section): boolean {
    return this.labelled.get(section)?.length === 0;
  }

  /** Reads the text of sections without labelled stories, with the sub-headings that are no stories of their own. */
  private readAnswers(): void {
    for (const [index, section] of this.sections.entries()) {
      if (!this.isFree(section) || this.groups.has(section) || section.isChat) continue;
      let end = section.end;
      const own = this.reader.read(section, section.end);
      const asks = section.title !== null && (section.title.asked || isQuestion(section.title.text));
      if (section.kind === 'heading' && !section.isFileTitle && (own !== null || asks)) {
        for (let next = index + 1; ; next++) {
          const below = this.sections[next];
          if (below === undefined || below.level <= section.level || !this.isPlainBelow(below)) break;
          end = below.end;
        }
      }
      const answer = end === section.end ? own : this.reader.read(section, end);
      if (answer !== null) this.answers.set(section, answer);
    }
  }

  /** Whether a heading below another one has no sign of a story of its own. */
  private isPlainBelow(section: Section): boolean {
    const { kind, title } = section;
    if (kind !== 'heading' || title === null || !this.isFree(section) || this.groups.has(section))
      return false;
    return (
      !title.asked &&
      !title.named &&
      !title.numbered &&
      !isQuestion(title.text) &&
      reasonOf(title.text) === null
    );
  }

  private findUnlabelled(): Draft[] {
    const labelled = [...this.labelled.values()].some((drafts) => drafts !== null && drafts.length > 0);
    const stories = new Set<UnlabelledAnswer>();
    for (const answer of this.answers.values()) {
      if (this.plain.isStory(answer, this.isAsked(answer.section), { labelled })) stories.add(answer);
    }
    this.addSiblings(stories);
    for (const slot of listSlots(this.answers.values(), stories)) stories.delete(slot);
    if (labelled) this.addAmong(stories);
    const entries = new Entries(this.lines, this.plain, this.siblings());
    for (const answer of this.answers.values()) if (entries.has(answer)) stories.add(answer);
    let end = 0;
    const drafts = [...this.answers.values()].flatMap((answer) => {
      if (!stories.has(answer) || answer.section.line < end) return [];
      const draft = this.plain.draft(answer);
      end = draft.end;
      this.group(answer.section);
      return [draft];
    });
    const isEmpty = (section: Section) =>
      this.isFree(section) && !this.groups.has(section) && !this.answers.has(section);
    return drafts.concat(entries.emptyAmong(this.sections, isEmpty));
  }

  /** Adds the sections among labelled stories that have a title like theirs and tell of an event without labels. */
  private addAmong(stories: Set<UnlabelledAnswer>): void {
    const siblings = this.siblings();
    for (const answer of this.answers.values()) {
      if (stories.has(answer) || this.questions.has(answer.section) || !siblings.has(answer.section))
        continue;
      if (this.plain.isAmong(answer)) stories.add(answer);
    }
  }

  /** Adds all of several numbered titles, if half of them tell of an event. */
  private addSiblings(stories: Set<UnlabelledAnswer>): void {
    const groups = new Map<Section | null, UnlabelledAnswer[]>();
    for (const answer of this.answers.values()) {
      const { title, parent, kind } = answer.section;
      if (kind !== 'heading' || !(title?.numbered || title?.named) || !answer.inProse) continue;
      if (this.questions.has(answer.section) || reasonOf(title.text) !== null) continue;
      if ((answer.question !== null && this.plain.asksForMotive(answer)) || !isAnswer(answer.prose)) continue;
      const group = groups.get(parent) ?? [];
      group.push(answer);
      groups.set(parent, group);
    }
    for (const group of groups.values()) {
      const count = group.filter((answer) => stories.has(answer)).length;
      if (count > 0 && count * 2 >= group.length) for (const answer of group) stories.add(answer);
    }
  }
}
