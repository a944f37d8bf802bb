import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Extent } from './extent.ts';
import { LabelledReader } from './labelled.ts';
import type { Line } from './lines.ts';
import { isPart, isTold } from './marks.ts';
import type { Section } from './outline.ts';
import { isQuestion, namesGroup } from './questions.ts';
import { reasonOf } from './reasons.ts';
import { type Told, UnlabelledReader, withoutBold } from './unlabelled.ts';

/** The stories of a bank, in the order of the text. */
export function draftStories(
  text: string,
  lines: readonly Line[],
  extent: Extent,
  sections: readonly Section[],
): Draft[] {
  return new StoryFinder(text, lines, extent, sections).find();
}

class StoryFinder {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly sections: readonly Section[];
  private readonly extent: Extent;
  private readonly plain: UnlabelledReader;
  private readonly labelled = new Map<Section, Draft[] | null>();
  /** Sections with a story somewhere below them. */
  private readonly groups = new Set<Section>();
  private readonly told = new Map<Section, Told>();
  private readonly asked = new Set<Section>();
  private readonly questions = new Map<Section, Span | null>();
  private readonly labelledQuestions = new Map<Section, Span | null>();

  constructor(text: string, lines: readonly Line[], extent: Extent, sections: readonly Section[]) {
    this.text = text;
    this.lines = lines;
    this.extent = extent;
    this.sections = sections;
    this.plain = new UnlabelledReader(text, lines, extent);
  }

  find(): Draft[] {
    const reader = new LabelledReader(this.text, this.lines, this.extent);
    for (const section of this.sections) {
      const drafts = reader.read(section);
      this.labelled.set(section, drafts);
      if (drafts !== null && drafts.length > 0) this.group(section);
    }
    this.readTold();
    this.findAsked();
    const drafts = this.sections.flatMap((section) => this.labelled.get(section) ?? []);
    drafts.push(...this.findUnlabelled());
    drafts.sort((a, b) => a.line - b.line);
    for (const draft of drafts) this.addQuestion(draft);
    this.addTopics(drafts);
    return apart(withoutRaw(drafts));
  }

  private group(section: Section): void {
    for (let at = section.parent; at !== null && !this.groups.has(at); at = at.parent) this.groups.add(at);
  }

  private isFree(section: Section): boolean {
    return this.labelled.get(section)?.length === 0;
  }

  /** Reads what sections tell that have no labelled story, sub-headings without a claim of their own included. */
  private readTold(): void {
    for (const [index, section] of this.sections.entries()) {
      if (!this.isFree(section) || this.groups.has(section)) continue;
      let end = section.end;
      const own = this.plain.read(section, section.end);
      const asks = section.title !== null && (section.title.asked || isQuestion(section.title.text));
      if (section.kind === 'heading' && !section.isFileTitle && (own !== null || asks)) {
        for (let next = index + 1; ; next++) {
          const below = this.sections[next];
          if (below === undefined || below.level <= section.level || !this.isPlainBelow(below)) break;
          end = below.end;
        }
      }
      const told = end === section.end ? own : this.plain.read(section, end);
      if (told !== null) this.told.set(section, told);
    }
  }

  /** Whether a heading below another one claims to be no story of its own. */
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

  /** Finds the titles that are questions: by themselves, or since most others are. */
  private findAsked(): void {
    const levels = new Set<number>();
    let answers = 0;
    const open: Section[] = [];
    for (const section of this.sections) {
      const { title, kind, isFileTitle } = section;
      if (title === null || kind === 'rest' || kind === 'details') continue;
      const raw = this.text.slice(title.span.start, title.span.end);
      const tells = this.told.has(section) || (this.labelled.get(section)?.length ?? 0) > 0;
      if (title.asked || kind === 'question' || (!title.named && isQuestion(raw))) {
        this.asked.add(section);
        if (kind === 'heading') levels.add(section.level);
        if (tells) answers++;
      } else if (kind === 'heading' && !isFileTitle && !title.named && tells) {
        if (reasonOf(title.text) === null && title.text !== 'question') open.push(section);
      }
    }
    if (answers < 2 || answers * 2 < open.length) return;
    for (const section of open) {
      const hasQuestion = section.marks.some((mark) => isPart(mark) && !isTold(mark));
      if (levels.has(section.level) && !hasQuestion && !this.groups.has(section)) this.asked.add(section);
    }
  }

  private findUnlabelled(): Draft[] {
    const others = {
      labelled: [...this.labelled.values()].some((drafts) => drafts !== null && drafts.length > 0),
    };
    const stories = new Set<Told>();
    for (const told of this.told.values()) {
      if (this.plain.isStory(told, this.asked.has(told.section), others)) stories.add(told);
    }
    this.addSiblings(stories);
    let end = 0;
    return [...this.told.values()].flatMap((told) => {
      if (!stories.has(told) || told.section.line < end) return [];
      const draft = this.plain.draft(told);
      end = draft.end;
      this.group(told.section);
      return [draft];
    });
  }

  /** Numbered titles are offered alike: when half of them tell an event, the others are stories too. */
  private addSiblings(stories: Set<Told>): void {
    const groups = new Map<Section | null, Told[]>();
    for (const told of this.told.values()) {
      const { title, parent, kind } = told.section;
      if (kind !== 'heading' || !(title?.numbered || title?.named) || !told.inProse) continue;
      if (this.asked.has(told.section) || reasonOf(title.text) !== null) continue;
      const group = groups.get(parent) ?? [];
      group.push(told);
      groups.set(parent, group);
    }
    for (const group of groups.values()) {
      const count = group.filter((told) => stories.has(told)).length;
      if (count > 0 && count * 2 >= group.length) for (const told of group) stories.add(told);
    }
  }

  private addQuestion(draft: Draft): void {
    if (draft.question !== null) return;
    const { section } = draft;
    const given = draft.parts.find(({ part }) => part === 'question');
    if (given !== undefined) return;
    draft.question =
      this.questionOf(section, draft.read[0]?.mark.line ?? section.end) ?? this.inherited(draft);
  }

  private questionOf(section: Section, to: number): Span | null {
    const known = this.questions.get(section);
    if (known !== undefined) return known;
    const { title } = section;
    const question =
      this.asked.has(section) && title !== null
        ? withoutBold(this.text, title.span)
        : this.plain.question(section, section.body, to);
    this.questions.set(section, question);
    return question;
  }

  /** The question of the first story below the same title, or that of the section around. */
  private inherited({ section }: Draft): Span | null {
    const [first] = this.labelled.get(section) ?? [];
    const given = first?.parts.find(({ part }) => part === 'question');
    if (given !== undefined) return { start: given.start, end: given.end };
    for (let at = section.parent; at !== null && !at.isFileTitle && at.kind !== 'root'; at = at.parent) {
      const labelled = this.labelledQuestion(at);
      if (labelled !== null) return labelled;
      const question = this.questionOf(at, at.end);
      if (question !== null) return question;
    }
    return null;
  }

  private labelledQuestion(section: Section): Span | null {
    const known = this.labelledQuestions.get(section);
    if (known !== undefined) return known;
    const mark = section.marks.find((each) => isPart(each) && !isTold(each));
    const line = mark && this.lines[mark.line];
    const span = mark && line ? this.extent.bare({ start: mark.textStart, end: line.end }) : null;
    this.labelledQuestions.set(section, span);
    return span;
  }

  /** A heading above one question alone is the title; a heading above several only groups them. */
  private addTopics(drafts: readonly Draft[]): void {
    const counts = new Map<Section, number>();
    const most = new Map<number, number>();
    for (const { parent } of this.asked) {
      if (parent === null) continue;
      const count = (counts.get(parent) ?? 0) + 1;
      counts.set(parent, count);
      most.set(parent.level, Math.max(most.get(parent.level) ?? 0, count));
    }
    let end = 0;
    for (const draft of drafts) {
      const { parent } = draft.section;
      const isTopic =
        this.asked.has(draft.section) &&
        parent?.kind === 'heading' &&
        !parent.isFileTitle &&
        most.get(parent.level) === 1;
      if (isTopic && parent.title !== null && parent.line >= end && !this.asked.has(parent)) {
        if (this.isFree(parent) && !namesGroup(parent.title.text) && reasonOf(parent.title.text) === null) {
          draft.title = parent.title;
          if (draft.line === draft.section.line) draft.line = parent.line;
        }
      }
      end = draft.end;
    }
  }
}

/** Raw notes of a story that stands elsewhere in its final form, by the same id, are no story. */
function withoutRaw(drafts: readonly Draft[]): Draft[] {
  const final = new Set<string>();
  for (const { title, labelled, status } of drafts) {
    if (title?.id != null && labelled && status !== 'template') final.add(title.id);
  }
  return drafts.filter(({ title, labelled }) => labelled || title?.id == null || !final.has(title.id));
}

/** Stories end where the next one begins. */
function apart(drafts: readonly Draft[]): Draft[] {
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (next !== undefined) draft.end = Math.max(draft.line + 1, Math.min(draft.end, next.line));
  }
  return drafts.filter((draft, index) => index === 0 || draft.line > (drafts[index - 1]?.line ?? -1));
}
