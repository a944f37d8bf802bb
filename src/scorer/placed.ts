import type { Passage } from '../reader/passages.ts';
import type { ProseText } from '../types.ts';

/** What opens or closes emphasis. */
const MARKS = '*_';
/** Marks of emphasis in a row that have a meaning. */
const MOST_MARKS = 3;

/** A passage with its text and its place in the file. */
export function placed({ text, locate }: ProseText, passage: Pick<Passage, 'start' | 'end'>) {
  const { start, end } = withMarks(text, passage);
  return { text: text.slice(start, end), at: locate(start, end) };
}

/** A passage with the mark that opens, or closes, emphasis of which it has only the other one: `**I** dug`. */
function withMarks(text: string, { start, end }: Pick<Passage, 'start' | 'end'>) {
  let first = start;
  while (start - first < MOST_MARKS && first > 0 && MARKS.includes(text.charAt(first - 1))) first--;
  let last = end;
  while (last - end < MOST_MARKS && last < text.length && MARKS.includes(text.charAt(last))) last++;
  const isHalf = (mark: string) => mark !== '' && text.slice(start, end).split(mark).length % 2 === 0;
  return {
    start: isHalf(text.slice(first, start)) ? first : start,
    end: isHalf(text.slice(end, last)) ? last : end,
  };
}
