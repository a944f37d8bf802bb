import type { Draft } from './draft.ts';
import { pastForms } from './events.ts';
import { type Extent, isRemark } from './extent.ts';
import type { Line } from './line.ts';
import { namesGroup } from './questions.ts';
import { reasonOf } from './reasons.ts';
import type { Section } from './section.ts';

const YEAR = /\b(?:19|20)\d\d\b/;

/**
 * The text between a heading and the question below it, without labels, remarks, and lines on where and when it was.
 */
type OwnText = 'nothing' | 'note' | 'list';

/** The headings of one level that have a question below them. */
interface Level {
  /** The most questions below one of them. */
  most: number;
  topics: number;
  numbered: number;
  lists: number;
}

/** Finds the headings that are the titles of the questions below them. */
export class Topics {
  private readonly lines: readonly Line[];
  private readonly extent: Extent;
  /** The sections that have a question as a title. */
  private readonly asked: ReadonlySet<Section>;
  private readonly own = new Map<Section, OwnText>();
  private readonly levels = new Map<number, Level>();

  constructor(lines: readonly Line[], extent: Extent, asked: ReadonlySet<Section>) {
    this.lines = lines;
    this.extent = extent;
    this.asked = asked;
    const counts = new Map<Section, number>();
    for (const { parent } of asked) {
      if (parent === null) continue;
      const level = this.levels.get(parent.level) ?? { most: 0, topics: 0, numbered: 0, lists: 0 };
      this.levels.set(parent.level, level);
      const count = (counts.get(parent) ?? 0) + 1;
      counts.set(parent, count);
      level.most = Math.max(level.most, count);
      if (count > 1) continue;
      const own = this.ownText(parent);
      this.own.set(parent, own);
      level.topics++;
      if (parent.title?.numbered) level.numbered++;
      if (own === 'list') level.lists++;
    }
  }

  /**
   * Makes headings the titles of stories. A heading above one question is a title; a heading above several groups them.
   * Several numbered headings with one question each are titles even if they have words such as `Interview`.
   */
  add(drafts: readonly Draft[], isFree: (section: Section) => boolean): void {
    let end = 0;
    for (const draft of drafts) {
      const { parent } = draft.section;
      const isAsked = parent !== null && this.asked.has(draft.section) && parent.line >= end;
      if (isAsked && this.isTopic(parent) && isFree(parent)) {
        draft.title = parent.title;
        if (draft.line === draft.section.line) draft.line = parent.line;
      }
      end = draft.end;
    }
  }

  private isTopic(section: Section): boolean {
    const { kind, isFileTitle, title } = section;
    const level = this.levels.get(section.level);
    if (kind !== 'heading' || isFileTitle || title === null || this.asked.has(section)) return false;
    if (level?.most !== 1 || reasonOf(title.text) !== null) return false;
    const isCounted = title.numbered && level.numbered > 1;
    return (isCounted || !namesGroup(title.text)) && this.isAlike(section, level);
  }

  /** Whether the text below a heading may be about the story, because other headings have such a text too. */
  private isAlike(section: Section, { topics, lists }: Level): boolean {
    const own = this.own.get(section);
    if (own === 'list') return lists > 1;
    return own !== 'note' || topics > 1;
  }

  private ownText({ body, end, marks }: Section): OwnText {
    const to = marks.find(({ announced }) => announced !== null)?.line ?? end;
    let own: OwnText = 'nothing';
    for (let at = body; at < to; at++) {
      const line = this.lines[at];
      if (line === undefined || this.extent.isIdle(at)) continue;
      if (line.kind !== 'text') return 'list';
      if (line.mark !== '') {
        if (!tellsWhen(this.extent.opening(at))) return 'list';
        continue;
      }
      if (this.lines[at - 1]?.kind === 'text') continue;
      const paragraph = this.extent.paragraph(at, to);
      if (!isRemark(paragraph) && !tellsWhen(paragraph)) own = 'note';
    }
    return own;
  }
}

/** Whether a text says that something happened, unlike tips: `This was at Acme`, `Acme, 2022`. */
function tellsWhen(text: string): boolean {
  return YEAR.test(text) || pastForms(text, 1) > 0;
}
