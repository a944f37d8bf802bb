import type { Draft } from './draft.ts';
import { tellsBriefly, tellsOwnDeed } from './events.ts';
import { worthOf } from './gaps.ts';
import { isCommon } from './label-words.ts';
import { isDescription, labelledDraft } from './labelled-status.ts';
import { labelAt } from './labels.ts';
import type { Line } from './line.ts';
import type { Mark } from './marks.ts';
import type { ReadMark } from './parts.ts';
import { isNoOnesStory, reasonBelow, reasonOf } from './reasons.ts';
import { type RunLabel, runLabels } from './run-labels.ts';
import { type Section, withAncestors } from './section.ts';
import { readTitle } from './titles.ts';

/** The most UTF-16 units of a title before the first label. */
const LONGEST_TITLE = 150;
/** The signs between a title, or a part, and the label after it. */
const SEPARATORS = /(?<![\s:：;,—–|/([→=>-])[\s:：;,—–|/([→=>-]+$/;

/** Reads stories that are one item or line each: a title, and all labels after it. */
export class OneLineReader {
  private readonly text: string;
  private readonly lines: readonly Line[];

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
  }

  /** The stories among the lines of a section. */
  read(section: Section): Draft[] {
    for (const at of withAncestors(section)) if (isNoOnesStory(reasonBelow(at))) return [];
    const drafts: Draft[] = [];
    for (let at = section.body; at < section.end; at++) {
      if (this.lines[at]?.kind !== 'text') continue;
      const end = this.endOf(at, section.end);
      const draft = this.draft(section, at, this.endOfItem(at, end, section.end));
      if (draft !== null) drafts.push(draft);
      at = (draft?.end ?? end) - 1;
    }
    return drafts;
  }

  /** The index after the last line of an item or a paragraph. */
  private endOf(from: number, to: number): number {
    let end = from + 1;
    while (end < to && this.lines[end]?.kind === 'text' && this.lines[end]?.mark === '') end++;
    return end;
  }

  /** The index after an item with its further paragraphs, as long as none begins with a label of something else. */
  private endOfItem(from: number, first: number, to: number): number {
    const item = this.lines[from];
    let end = first;
    while (item !== undefined && item.mark !== '') {
      let next = end;
      while (next < to && this.lines[next]?.kind === 'blank') next++;
      const line = this.lines[next];
      if (next >= to || line?.kind !== 'text' || line.mark !== '' || line.indent < item.indent + 2) break;
      const found = labelAt(this.text, line.content, line.end);
      if (found !== null && found.announced?.kind !== 'part' && found.announced?.kind !== 'tags') break;
      end = this.endOf(next, to);
    }
    return end;
  }

  private draft(section: Section, line: number, end: number): Draft | null {
    const from = this.lines[line]?.content ?? 0;
    const to = this.lines[end - 1]?.end ?? from;
    const labels = runLabels(this.text, from, to);
    const [first] = labels;
    if (first === undefined || !tells(labels, this.text.slice(first.textStart, to))) return null;
    const name = this.text.slice(from, first.start).replace(SEPARATORS, '');
    if (name === '' || name.length > LONGEST_TITLE || /[\n\r]/.test(name) || isNoOnesStory(reasonOf(name)))
      return null;
    const title = readTitle(this.text, from, from + name.length);
    title.text = title.text.replace(/(?<=[^.])\.$/, '').trimEnd();
    const read = labels.map((label, index) =>
      this.readLabel(label, labels[index + 1]?.start ?? to, { line, last: end }),
    );
    // A text that lists labels is not a story.
    if (read.filter(({ start, end }) => end === start).length > 1) return null;
    const draft = labelledDraft({ section, line, end, title }, read);
    return isDescription(this.text, this.lines, draft) ? null : draft;
  }

  private readLabel(label: RunLabel, to: number, { line, last }: { line: number; last: number }): ReadMark {
    const told = this.text.slice(label.textStart, to).replace(SEPARATORS, '').trimStart();
    const start = this.text.indexOf(told, label.textStart);
    const end = start + told.length;
    const mark: Mark = { ...label, line, place: 'inline', style: 'row', textEnd: end };
    return { mark, worth: worthOf(told), start, end, last };
  }
}

/** Whether labels tell what someone did, unlike a line about a change or a form. */
function tells(labels: readonly RunLabel[], told: string): boolean {
  return labels.every(({ word }) => isCommon(word)) ? tellsOwnDeed(told) : tellsBriefly(told);
}
