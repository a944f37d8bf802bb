import type { Draft } from './draft.ts';
import { worthOf } from './gaps.ts';
import { isDescription, statusOf } from './labelled-status.ts';
import type { Line } from './line.ts';
import type { Mark } from './marks.ts';
import { partsOf, type ReadMark } from './parts.ts';
import { isNoOnesStory } from './reasons.ts';
import { runLabels } from './run-labels.ts';
import type { Section } from './section.ts';
import { readTitle } from './titles.ts';

/** UTF-16 units that a title before the first label may have. */
const LONGEST_TITLE = 150;
/** What parts a title from the first label. */
const SEPARATORS = /[\s:：—–|(-]+$/;

/** Reads stories of one item or line each: a title, and all labels behind it. */
export class OneLineReader {
  private readonly text: string;
  private readonly lines: readonly Line[];

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
  }

  /** Those among a section's own lines. */
  read(section: Section): Draft[] {
    for (let at: Section | null = section; at !== null; at = at.parent) {
      if (at.title !== null && !at.isFileTitle && isNoOnesStory(at.title.text)) return [];
    }
    const drafts: Draft[] = [];
    for (let at = section.body; at < section.end; at++) {
      if (this.lines[at]?.kind !== 'text') continue;
      const end = this.endOf(at, section.end);
      const draft = this.draft(section, at, end);
      if (draft !== null) drafts.push(draft);
      at = end - 1;
    }
    return drafts;
  }

  /** Index behind the last line of an item or a paragraph. */
  private endOf(from: number, to: number): number {
    let end = from + 1;
    while (end < to && this.lines[end]?.kind === 'text' && this.lines[end]?.mark === '') end++;
    return end;
  }

  private draft(section: Section, line: number, end: number): Draft | null {
    const from = this.lines[line]?.content ?? 0;
    const to = this.lines[end - 1]?.end ?? from;
    const labels = runLabels(this.text, from, to);
    const [first] = labels;
    if (first === undefined) return null;
    const name = this.text.slice(from, first.start).replace(SEPARATORS, '');
    if (name === '' || name.length > LONGEST_TITLE || isNoOnesStory(name)) return null;
    const read = labels.map((label, index): ReadMark => {
      const told = this.text
        .slice(label.textStart, labels[index + 1]?.start ?? to)
        .replace(/[\s;|/—–-]+$/, '');
      const mark: Mark = {
        ...label,
        line,
        place: 'inline',
        style: 'row',
        textEnd: label.textStart + told.length,
      };
      const { textStart: start, textEnd: stop = start } = mark;
      return { mark, worth: worthOf(told), start, end: stop, last: end };
    });
    const parts = partsOf(read);
    const draft = {
      section,
      line,
      end,
      title: readTitle(this.text, from, from + name.length),
      read,
      parts,
      question: null,
      status: statusOf(read, parts),
      labelled: true,
    };
    return isDescription(this.text, this.lines, draft) ? null : draft;
  }
}
