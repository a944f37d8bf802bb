import type { Draft } from './draft.ts';
import { isToFillIn } from './entries.ts';
import { type Line, opening } from './line.ts';
import { isPart } from './marks.ts';
import { isQuestion } from './questions.ts';
import { reasonBelow } from './reasons.ts';
import { type Section, withAncestors } from './section.ts';
import type { LeftAlone } from './types.ts';

const CLOSING_TAG = /^<\/\w+>\s*$/;

/** The runs of lines that belong to no story, each within one section, with a reason. */
export function leftAloneIn(
  text: string,
  lines: readonly Line[],
  sections: readonly Section[],
  drafts: readonly Draft[],
): LeftAlone[] {
  const hasLabels = drafts.some(({ labelled }) => labelled);
  const groups = new Set(sections.map(({ parent }) => parent));
  const rest = new Rest(text, lines, { hasLabels, groups });
  let next = 0;
  for (const section of sections) {
    let from = section.line;
    while (from < section.end) {
      while ((drafts[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++;
      const draft = drafts[next];
      if (draft === undefined) {
        rest.add(section, from, section.end);
        break;
      }
      const to = Math.min(section.end, Math.max(from, draft.line));
      const groups = from === section.line && draft.section.parent === section;
      // A title in bold groups the stories below it, as a heading does.
      rest.add(section, groups && section.kind !== 'heading' ? Math.min(to, section.body) : from, to);
      from = to === section.end ? to : Math.max(to, Math.min(section.end, draft.end));
    }
  }
  return rest.runs;
}

class Rest {
  readonly runs: LeftAlone[] = [];
  private readonly text: string;
  private readonly lines: readonly Line[];
  /** Whether a story of the bank has labels, so that text without labels is seldom one. */
  private readonly hasLabels: boolean;
  /** The sections that have others below them. */
  private readonly groups: ReadonlySet<Section | null>;
  /** The index after the last run. */
  private done = 0;

  constructor(
    text: string,
    lines: readonly Line[],
    { hasLabels, groups }: { hasLabels: boolean; groups: ReadonlySet<Section | null> },
  ) {
    this.groups = groups;
    this.text = text;
    this.lines = lines;
    this.hasLabels = hasLabels;
  }

  add(section: Section, from: number, to: number): void {
    const { lines } = this;
    let front = from;
    while (front < to && lines[front]?.kind === 'frontmatter') front++;
    if (front > from) this.push(from, front, 'frontmatter');
    let first = front;
    let last = to - 1;
    while (first <= last && this.isIdle(first)) first++;
    while (last >= first && this.isIdle(last)) last--;
    if (last < first) return;
    const kinds = new Set<string>();
    for (let index = first; index <= last; index++) {
      if (!this.isIdle(index)) kinds.add(lines[index]?.kind ?? '');
    }
    if (kinds.size === 1 && kinds.has('heading') && first === section.line) {
      // A heading alone groups what is below it.
      if (!this.groups.has(section) && isToFillIn(section.title?.text ?? ''))
        this.push(first, last + 1, 'title to fill in');
      return;
    }
    this.push(first, last + 1, this.reason(section, first, last, kinds));
  }

  private isIdle(index: number): boolean {
    const line = this.lines[index];
    if (line === undefined || ['blank', 'break', 'underline'].includes(line.kind)) return true;
    return line.kind === 'html' && CLOSING_TAG.test(opening(this.text, line, 40));
  }

  private push(from: number, to: number, reason: string): void {
    const before = this.runs.at(-1);
    const startLine = this.lines[from]?.number ?? 1;
    const endLine = this.lines[to - 1]?.number ?? startLine;
    if (before?.reason === reason && this.isJoined(from)) before.endLine = endLine;
    else this.runs.push({ startLine, endLine, reason });
    this.done = to;
  }

  /** Whether nothing is between the last run and a line. */
  private isJoined(from: number): boolean {
    for (let index = this.done; index < from; index++) {
      if (!this.isIdle(index) && this.lines[index]?.kind !== 'heading') return false;
    }
    return true;
  }

  private reason(section: Section, first: number, last: number, kinds: ReadonlySet<string>): string {
    const own = new Set(kinds);
    own.delete('heading');
    if (own.size === 1 && own.has('comment')) return 'comment';
    if ([...own].every((kind) => kind === 'comment' || kind === 'frontmatter')) return 'frontmatter';
    if (this.isContents(first, last)) return 'table of contents';
    if (own.size === 1 && own.has('table'))
      return this.lines[last + 1]?.kind === 'table' ? 'head of a table' : 'index table';
    if ([...own].every((kind) => kind === 'fence' || kind === 'code')) return 'code';
    const isAfterStory = first > section.line || section.kind === 'rest';
    for (const at of isAfterStory ? [] : withAncestors(section)) {
      const found = reasonBelow(at);
      if (found !== null) return found;
    }
    if (section.kind === 'root' || section.isFileTitle) return 'introduction';
    if (isAfterStory) return 'text after a story';
    const asks = section.title !== null && (section.title.asked || isQuestion(section.title.text));
    if (asks) return 'answer without an event';
    return this.hasLabels && !section.marks.some(isPart) ? 'text without labels' : 'not told as a story';
  }

  /** Whether most lines of a run are items that link within the file. */
  private isContents(first: number, last: number): boolean {
    let links = 0;
    let texts = 0;
    for (let index = first; index <= last; index++) {
      const line = this.lines[index];
      if (line?.kind !== 'text') continue;
      texts++;
      if (/^\[[^[\]]{0,200}\]\(#/.test(opening(this.text, line, 210))) links++;
    }
    return links > 1 && links * 2 >= texts;
  }
}
