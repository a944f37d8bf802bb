import type { Span } from '../types.ts';
import { TITLE_LABEL } from './label-words.ts';
import { type Line, opening } from './line.ts';
import { type LineLabels, MOST_FIELDS } from './line-labels.ts';
import { isSituation, type Mark } from './marks.ts';
import { isBoldLine } from './markup.ts';
import { readTitle, type Title } from './titles.ts';

/** A line that may name a story: a quick test before its labels are read. */
const LIKELY = /^[^\p{L}]{0,8}(?:(?:story|star) )?(?:title|story|name|example|headline|标题)/iu;
const STORY = /^(?:star )?story$/i;
const EXAMPLE = /^(?:star )?example$/i;
const OF_STORY = /^story /i;
/** The most UTF-16 units of a name. */
const LONGEST = 150;
/** The fewest records with a `Title:` that is the name of a story: in a single one, it may be a job title. */
const FEWEST = 2;

/** A story that begins with its name, or with other fields above the name. */
interface StoryRecord {
  /** The index of its first line. */
  first: number;
  name: Span;
}

/** The titles of stories that are records of fields (`Title: …`), by the index of the first line of each. */
export function recordTitles(
  text: string,
  lines: readonly Line[],
  labels: LineLabels,
): ReadonlyMap<number, Title> {
  const reader = new RecordReader(text, lines, labels);
  const titles = new Map<number, Title>();
  let titled: StoryRecord[] = [];
  const add = ({ first, name }: StoryRecord) =>
    titles.set(first, { ...readTitle(text, name.start, name.end), named: true, isField: true });
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
    // Next to a name of the story, `Title:` may be a job title.
    const isAsked = labels.questionBelow(index) !== -1;
    if (STORY.test(label.word) || EXAMPLE.test(label.word) || isAsked) add(record);
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

  /** The label on a line that names a story, if it is the only one. */
  labelOn(line: Line, index: number): Mark | null {
    const { kind, quoted, content, end } = line;
    if (kind !== 'text' || quoted || !LIKELY.test(opening(this.text, { content, end }, 40))) return null;
    const [label, ...others] = this.labels.on(index);
    if (label === undefined || others.length > 0) return null;
    const isStory = STORY.test(label.word) && label.announced?.kind === 'body';
    return isStory || EXAMPLE.test(label.word) || TITLE_LABEL.test(label.word) ? label : null;
  }

  recordAt(label: Mark, { end }: Line, index: number): StoryRecord | null {
    const name = { start: label.textStart, end: label.textEnd ?? end };
    const written = this.text.slice(name.start, name.end).trim();
    if (written === '' || written.length >= LONGEST || /[.!?。]$/.test(written)) return null;
    const isStory = STORY.test(label.word) || EXAMPLE.test(label.word);
    const asked = this.labels.questionBelow(index);
    const part = this.labels.partAfterFields(asked === -1 ? index : asked);
    if (part === null || (isStory && !isSituation(part))) return null;
    const first = this.firstOf(index);
    return !isStory && this.isBelowBold(first) ? null : { first, name };
  }

  /** The index of the first field around a name. */
  private firstOf(index: number): number {
    let first = index;
    while (index - first < MOST_FIELDS && this.labels.isField(first - 1)) first--;
    return this.lines[first - 1]?.kind === 'text' ? index : first;
  }

  /** Whether a line is right below one in bold, which is the title. */
  private isBelowBold(first: number): boolean {
    let above = first - 1;
    while (this.lines[above]?.kind === 'blank') above--;
    const { kind, content = 0, end = 0 } = this.lines[above] ?? {};
    return kind === 'text' && isBoldLine(opening(this.text, { content, end }, LONGEST));
  }
}
