import type { Span } from '../types.ts';
import type { Line } from './line.ts';
import type { LineLabels } from './line-labels.ts';
import { isSituation, isTold, type Mark } from './marks.ts';
import { isBoldLine } from './markup.ts';
import { PROPERTY } from './part-ends.ts';
import { readTitle, type Title } from './titles.ts';

/** What may be the name of a story, in the words that are looked for first. */
const LIKELY = /^[^\p{L}]{0,8}(?:(?:story|star) )?(?:title|story|name|headline|标题)/iu;
const STORY = /^(?:star )?story$/i;
const OF_STORY = /^story /i;
const TITLE = /^(?:story )?(?:title|name|headline)$|^标题$/i;
/** UTF-16 units of a name. */
const LONGEST = 150;
/** Lines with text that a record has at most between its name and its first part, and above its name. */
const MOST_FIELDS = 8;
/** Records that make `Title:` the name of a story: a single one may be what somebody's job is called. */
const FEWEST = 2;

/** A story that begins with the line that names it, or with other fields above that one. */
interface StoryRecord {
  /** Index of its first line. */
  first: number;
  name: Span;
}

/** The names of stories that are written as records of fields (`Title: …`), by the index of the first line of each. */
export function recordTitles(
  text: string,
  lines: readonly Line[],
  labels: LineLabels,
): ReadonlyMap<number, Title> {
  const reader = new RecordReader(text, lines, labels);
  const titles = new Map<number, Title>();
  let titled: StoryRecord[] = [];
  const add = ({ first, name }: StoryRecord) =>
    titles.set(first, { ...readTitle(text, name.start, name.end), named: true });
  const close = () => {
    if (titled.length >= FEWEST) for (const record of titled) add(record);
    titled = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') close();
    const label = reader.labelOn(line, index);
    if (label === null) continue;
    const record = reader.recordAt(label, line, index);
    if (record === null) continue;
    // Whoever has a name for the story and a title may mean that of a job.
    if (STORY.test(label.word)) add(record);
    else if (titled.at(-1)?.first !== record.first) titled.push(record);
    else if (OF_STORY.test(label.word)) titled.splice(-1, 1, record);
  }
  close();
  return titles;
}

class RecordReader {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly labels: LineLabels;

  constructor(text: string, lines: readonly Line[], labels: LineLabels) {
    this.text = text;
    this.lines = lines;
    this.labels = labels;
  }

  /** The label on a line that names a story, where it is the only one. */
  labelOn(line: Line, index: number): Mark | null {
    const { kind, quoted, content, end } = line;
    if (kind !== 'text' || quoted || !LIKELY.test(this.text.slice(content, Math.min(end, content + 40))))
      return null;
    const [label, ...others] = this.labels.on(index);
    if (label === undefined || others.length > 0) return null;
    return (STORY.test(label.word) && label.announced?.kind === 'body') || TITLE.test(label.word)
      ? label
      : null;
  }

  recordAt(label: Mark, { end }: Line, index: number): StoryRecord | null {
    const name = { start: label.textStart, end: label.textEnd ?? end };
    const written = this.text.slice(name.start, name.end).trim();
    if (written === '' || written.length >= LONGEST || /[.!?。]$/.test(written)) return null;
    const isStory = STORY.test(label.word);
    if (!this.isFollowed(index, isStory ? isSituation : isTold)) return null;
    const first = this.firstOf(index);
    return !isStory && this.isBelowBold(first) ? null : { first, name };
  }

  /** Whether nothing but fields is between a line and the first part of a story. */
  private isFollowed(index: number, opens: (mark: Mark) => boolean): boolean {
    let fields = 0;
    for (let next = index + 1; fields <= MOST_FIELDS; next++) {
      if (this.lines[next]?.kind === 'blank') continue;
      const [mark] = this.labels.on(next);
      if (mark !== undefined && opens(mark)) return true;
      if (!this.isField(next)) return false;
      fields++;
    }
    return false;
  }

  /** Index of the first of the fields that a name is among. */
  private firstOf(index: number): number {
    let first = index;
    while (index - first < MOST_FIELDS && this.isField(first - 1)) first--;
    return this.lines[first - 1]?.kind === 'text' ? index : first;
  }

  /** Whether a line says one thing about a story, as `When: 2021` does. */
  private isField(index: number): boolean {
    const { kind, content = 0, end = 0 } = this.lines[index] ?? {};
    if (kind !== 'text') return false;
    const [mark] = this.labels.on(index);
    if (mark === undefined) return PROPERTY.test(this.text.slice(content, Math.min(end, content + 40)));
    return mark.announced?.kind !== 'body' && !isTold(mark);
  }

  /** Whether a line is right below one in bold, which is the title then. */
  private isBelowBold(first: number): boolean {
    let above = first - 1;
    while (this.lines[above]?.kind === 'blank') above--;
    const { kind, content = 0, end = 0 } = this.lines[above] ?? {};
    return kind === 'text' && isBoldLine(this.text.slice(content, Math.min(end, content + LONGEST)));
  }
}
