import { endOfLine, startOfLine } from '../text/lines.ts';
import type { Document } from '../types.ts';

/** A comment or a blank line. */
const QUIET = /^\s*(?:#|$)/;
/** A comment that editors only read on the first line. */
const MODELINE = /^#[ \t]*yaml-language-server:/;

/**
 * The offset at which the lines of each key of the frontmatter begin, including the comments above it, and at the end
 * the offset at which those of the last key end. Null if a key does not begin its line, as in `{type: …}`.
 */
export function keyLines({ text, entries, frontmatter }: Document): number[] | null {
  const [first] = entries;
  if (frontmatter === null || first === undefined) return null;
  const leads = entries.map(({ keySpan: { start } }) => text.slice(startOfLine(text, start), start));
  const [indent = ''] = /^ */.exec(leads[0] ?? '') ?? [];
  if (leads.some((lead) => lead.replace(/["']$/, '') !== indent)) return null;
  const top = endOfLine(text, frontmatter.openSpan.end) + 1;
  if (
    !text
      .slice(top, startOfLine(text, first.keySpan.start))
      .split('\n')
      .every((line) => QUIET.test(line))
  )
    return null;
  const isComment = (line: string) => line.startsWith(`${indent}#`);
  const begin = (index: number, keyStart: number) => {
    const floor = index === 0 ? belowModelines(text, top) : top;
    return above(text, startOfLine(text, keyStart), floor, isComment);
  };
  const starts = entries.map(({ keySpan }, index) => begin(index, keySpan.start));
  return [...starts, lastEnd(text, frontmatter.closeSpan.start, isComment)];
}

/** The start of the lines above `end`, the start of a line, that all match; not above `floor`. */
function above(text: string, end: number, floor: number, matches: (line: string) => boolean): number {
  let start = end;
  while (start > floor) {
    const line = startOfLine(text, start - 1);
    if (line < floor || !matches(text.slice(line, start - 1))) break;
    start = line;
  }
  return start;
}

function belowModelines(text: string, top: number): number {
  let at = top;
  while (MODELINE.test(text.slice(at, endOfLine(text, at)))) at = endOfLine(text, at) + 1;
  return at;
}

/** The end of the last key. Comments below it belong to no key, and stay. */
function lastEnd(text: string, close: number, isComment: (line: string) => boolean): number {
  let end = close;
  for (;;) {
    const blanks = above(text, end, 0, (line) => line.trim() === '');
    const comments = above(text, blanks, 0, isComment);
    if (comments === blanks) return end;
    end = comments;
  }
}
