import { type Line, opening } from './line.ts';
import { FEWEST_TOLD, headingMark, isTold, marksOn } from './marks.ts';
import { asksForEvent, isQuestion } from './questions.ts';

/** The fewest answered questions about an event in a list of questions and answers. */
const FEWEST = 2;
/** UTF-16 units of an item that are read. */
const LONGEST = 400;

interface Item {
  index: number;
  asked: string;
  /** The index after the last line below it. */
  end: number;
  isAnswered: boolean;
}

/**
 * The index after the answer to each question that is an item, by the index of the question. Most questions of its list
 * have an answer: a list of questions alone tells nothing.
 */
export function askedItems(text: string, lines: readonly Line[]): Map<number, number> {
  const ends = new Map<number, number>();
  /** The items of each list between two headings. */
  let lists = new Map<string, Item[]>();
  let heading = 0;
  const close = (index: number) => {
    for (const items of lists.values()) {
      for (const [at, item] of items.entries()) setEnd(lines, item, items[at + 1]?.index ?? index);
      const answered = items.filter(({ isAnswered }) => isAnswered);
      const asking = answered.filter(({ asked }) => asksForEvent(asked));
      if (asking.length < FEWEST || answered.length * 2 < items.length) continue;
      if (isWithinStory(text, lines, heading, items, index)) continue;
      for (const item of answered) ends.set(item.index, item.end);
    }
    lists = new Map();
    heading = index;
  };
  for (const [index, { kind, quoted, mark, indent, content, end }] of lines.entries()) {
    if (kind === 'heading') close(index);
    if (kind !== 'text' || quoted || mark === '' || indent > 3) continue;
    const asked = opening(text, { content, end }, LONGEST);
    // An item that is no question is a step of an answer.
    if (!isQuestion(asked)) continue;
    const list = `${/\d/.test(mark) ? 'numbers' : mark} ${indent}`;
    const items = lists.get(list) ?? [];
    items.push({ index, asked, end: index + 1, isAnswered: false });
    lists.set(list, items);
  }
  close(lines.length);
  return ends;
}

/** Sets the end of an answer: the next question, or the first line that is not indented any more. */
function setEnd(lines: readonly Line[], item: Item, to: number): void {
  const indent = lines[item.index]?.indent ?? 0;
  let isInner = false;
  item.end = to;
  for (let at = item.index + 1; at < to; at++) {
    const line = lines[at];
    if (line === undefined || line.kind === 'blank' || line.kind === 'comment') continue;
    if (line.kind === 'break' || (isInner && line.indent <= indent)) {
      item.end = at;
      return;
    }
    if (!item.isAnswered && line.indent > indent) isInner = true;
    item.isAnswered = true;
  }
}

/** Whether a list is part of a story, because labels of one are around it, between two headings. */
function isWithinStory(
  text: string,
  lines: readonly Line[],
  heading: number,
  items: readonly Item[],
  to: number,
): boolean {
  const first = items[0]?.index ?? to;
  const last = items.at(-1)?.end ?? to;
  let told = 0;
  for (let at = heading; at < to && told < FEWEST_TOLD; at++) {
    if (at >= first && at < last) continue;
    const line = lines[at];
    if (line?.kind !== 'heading') told += marksOn(text, lines, at).filter(isTold).length;
    else if (isTitleOfPart(text, line, at)) return true;
  }
  return told >= FEWEST_TOLD;
}

function isTitleOfPart(text: string, line: Line, index: number): boolean {
  const mark = headingMark(text, line, index);
  return mark !== null && isTold(mark);
}
