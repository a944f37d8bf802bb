import { beginning } from '../text/spans.ts';
import { labelledStories, type Story } from './choose-marks.ts';
import type { Draft } from './draft.ts';
import type { Extent } from './extent.ts';
import { worthOf } from './gaps.ts';
import { STORY_TITLE, TITLE_LABEL } from './label-words.ts';
import { isDescription, labelledDraft } from './labelled-status.ts';
import { labelAt } from './labels.ts';
import { withoutAnswerLabels } from './leading-instructions.ts';
import type { Line } from './line.ts';
import { hasRole, isPart, isTold } from './marks.ts';
import { withMeant } from './meant-labels.ts';
import { NearestParts } from './nearest-part.ts';
import { isOthers } from './own-story.ts';
import { namesText, withoutLookups } from './part-tables.ts';
import { partsOf, type ReadMark } from './parts.ts';
import { isQuestion } from './questions.ts';
import { readMarks } from './read-marks.ts';
import { isNoOnesStory, reasonBelow, reasonOf } from './reasons.ts';
import { type Section, withAncestors } from './section.ts';
import { StoryBeginning } from './story-beginning.ts';
import { cellsOf } from './tables.ts';
import { readTitle, type Title } from './titles.ts';
import { withoutShort } from './two-lengths.ts';
import { type BankPart, STAR_ROLES } from './types.ts';

/** A note that a story is a sample. */
const SAMPLE =
  /\bhere(?:['’]s| is) an? (?:(?:star|sample|possible) )?(?:example|template|outline|framework)\b|\b(?:this is (?:just |only )?an? (?:sample|example)|(?:sample|example) (?:story|answer|entry)\b|came with the template|from the template|(?:delete|remove) (?:this|it|me)\b|replace (?:this|it|me|with your own))\b/i;

/** Reads the stories whose parts are labelled. */
export class LabelledReader {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly extent: Extent;
  private readonly nearest = new NearestParts();
  private readonly beginning: StoryBeginning;

  constructor(text: string, lines: readonly Line[], extent: Extent) {
    this.text = text;
    this.lines = lines;
    this.extent = extent;
    this.beginning = new StoryBeginning(text, lines, extent);
  }

  /**
   * The stories of a section; null if its labels only describe a form, or tell a sample. `isAmong`: whether the
   * sections next to it are stories with the same labels.
   */
  read(section: Section, { isAmong = false } = {}): Draft[] | null {
    const { text, lines } = this;
    const asked = withoutAnswerLabels(text, section.marks);
    const known = withoutShort(withoutLookups(text, lines, asked));
    const stories = labelledStories(text, withMeant(text, lines, section, known, this.nearest), lines);
    if (stories.length === 0) return [];
    let isList = false;
    for (const at of withAncestors(section)) {
      if (at.title === null || (at === section && section.isOwnExample)) continue;
      // `Example` may be the title of a single story.
      const isGroup = at !== section || stories.length > 1;
      const heading = this.heading(at);
      if (isNoOnesStory(isGroup ? reasonBelow(at, heading) : reasonOf(heading))) return null;
      if (reasonBelow(at) !== null) isList = true;
    }
    const [first] = stories[0] ?? [];
    if (first !== undefined && SAMPLE.test(this.intro(section, first.line))) return null;
    const drafts = stories.map((_, index) => this.draft(section, stories, index));
    const told = drafts.filter(
      (draft) =>
        !(isList && !opens(draft)) &&
        !isDescription(this.text, this.lines, draft, isAmong) &&
        !isOthers(this.text, draft, isAmong),
    );
    return told.length === 0 ? null : told;
  }

  /** The text between a title and its first label. */
  private intro({ body }: Section, to: number): string {
    const start = this.lines[body]?.start ?? 0;
    const end = this.lines[to]?.start ?? start;
    return beginning(this.text, { start, end }, 500);
  }

  private heading({ line, body, title }: Section): string {
    if (title?.isField) return title.text;
    const first = this.lines[line];
    return first === undefined ? '' : this.text.slice(first.content, this.lines[body - 1]?.end ?? first.end);
  }

  private draft(section: Section, stories: readonly Story[], index: number): Draft {
    const story = stories[index] ?? [];
    const next = stories[index + 1];
    const [first] = story;
    const free = afterLabels(stories[index - 1], section.body);
    const to =
      next === undefined ? section.end : this.firstLine(section, next, 1, afterLabels(story, section.body));
    const read = readMarks(this.text, this.lines, this.extent, story, to);
    const hasHeading = index === 0 && section.kind !== 'root' && section.kind !== 'rest';
    // Several tables below one heading are stories of their own.
    const isOne = next === undefined && index === 0 && !section.isFileTitle;
    const head = story.find(isTold)?.place === 'cell' ? this.firstLine(section, story, 1, free) : null;
    const own = head === null ? null : this.tableTitle(head);
    const tableTitle = isOne && own?.named !== true ? null : own;
    const table = isOne && tableTitle === null ? null : head;
    const isBelow = hasHeading && (table === null || (index === 0 && tableTitle === null));
    const line = isBelow ? section.line : (table ?? this.firstLine(section, story, index, free));
    const parts = partsOf(read);
    const before = index === 0 && first !== undefined ? this.before(section, read) : null;
    if (before !== null) parts.unshift(before);
    const end = Math.max(line + 1, this.endOf(read));
    const title = tableTitle ?? this.title(section, read);
    const draft = labelledDraft({ section, line, end, title }, read, parts);
    const isWhole = before === null || worthOf(this.text.slice(before.start, before.end)) === 'text';
    return isWhole || draft.status !== 'filled' ? draft : { ...draft, status: 'partial' };
  }

  /** The index of the first line of a story without a heading of its own: of its table, or its first label. */
  private firstLine(section: Section, story: Story, index: number, free: number): number {
    const told = story.find(isTold);
    const first = index === 0 ? story[0] : story.find(isPart);
    let line = (first ?? told)?.line ?? section.line;
    if (told?.place === 'cell') while (this.lines[line - 1]?.kind === 'table' && line > free) line--;
    if (told?.style.startsWith('code') && this.lines[line - 1]?.kind === 'fence' && line > free) line--;
    return line;
  }

  /** The title from a line `Story title: …`, the section, or a line `Title: …`, which may be a job title. */
  private title(section: Section, read: readonly ReadMark[]): Title | null {
    const { parent } = section;
    // The title of several answers to one question is that question.
    if (section.title?.counted && parent?.title != null && isQuestion(parent.title.text)) return parent.title;
    const given = this.givenTitle(read, section.title?.counted ? TITLE_LABEL : STORY_TITLE);
    if (given !== null) return given;
    if (section.title !== null && section.title.text !== '') return section.title;
    const around = section.kind === 'rest' ? (section.parent?.title ?? null) : null;
    return this.givenTitle(read, TITLE_LABEL) ?? section.title ?? around;
  }

  private givenTitle(read: readonly ReadMark[], label: RegExp): Title | null {
    const named = read.find(({ mark }) => label.test(mark.word));
    if (named === undefined || named.end <= named.start) return null;
    const length = this.text.slice(named.start, named.end).search(/[\n\r]/);
    return readTitle(this.text, named.start, length === -1 ? named.end : named.start + length);
  }

  /** The title in the head of a table of two columns: next to a word for the parts, or in the first column. */
  private tableTitle(line: number): Title | null {
    const head = this.lines[line];
    const cells = head === undefined ? [] : cellsOf(this.text, head);
    const [first, second] = cells;
    if (first === undefined || second === undefined || cells.length !== 2) return null;
    if (labelAt(this.text, first.start, first.end, 'heading or cell')?.announced?.kind === 'part')
      return null;
    const { start, end } = second.end > second.start ? second : first;
    const title = readTitle(this.text, start, end);
    return namesText(title.text) ? null : title;
  }

  /** The prose above the first label, as the parts that the labels leave out. */
  private before(section: Section, read: readonly ReadMark[]): BankPart | null {
    const first = read.find(({ mark }) => isTold(mark));
    const given = new Set(read.flatMap(({ mark }) => (isPart(mark) ? mark.announced.roles : [])));
    if (first === undefined || section.title === null || given.has('situation')) return null;
    const span = this.beginning.above(section, first.mark, read);
    const opening = STAR_ROLES.findIndex((role) => given.has(role));
    const roles = STAR_ROLES.slice(0, opening === -1 ? STAR_ROLES.length : opening);
    return span === null || roles.length === 0 ? null : { part: roles.join('_'), ...span };
  }

  /** The index after the last line of a part, of tags, or of a label with a text of one line. */
  private endOf(read: readonly ReadMark[]): number {
    let end = 0;
    for (const { mark, last, end: stop } of read) {
      if (mark.announced?.kind === 'part' || mark.announced?.kind === 'tags')
        end = Math.max(end, this.lastText(mark.line, last));
      else if (stop <= (this.lines[mark.line]?.end ?? 0)) end = Math.max(end, mark.line + 1);
    }
    return end;
  }

  private lastText(from: number, to: number): number {
    let end = to;
    while (end > from + 1 && this.extent.isIdle(end - 1)) end--;
    return end;
  }
}

/** The index after the last label that certainly belongs to a story. */
function afterLabels(story: Story | undefined, body: number): number {
  const last = story?.findLast((mark) => isPart(mark) || mark.announced?.kind === 'tags');
  return last === undefined ? body : last.line + 1;
}

/** Whether a draft has a beginning. The entries of a log have only actions and results. */
function opens({ read }: Draft): boolean {
  return read.some(({ mark }) => hasRole(mark, 'situation') || hasRole(mark, 'task'));
}
