import type { Span } from '../types.ts';
import type { Line } from './line.ts';

/**
 * A fence or an HTML comment in a bank that is never closed, so that it hides the rest of the file.
 * (`document/unclosed.ts` is for files with one story, by their CommonMark blocks.)
 */
export interface Unclosed {
  what: 'fence' | 'comment';
  /** The line that opens it, without the blanks around. */
  at: Span;
  /** The lines that are in it, 1-based, both inclusive; blank ones at the end are left out. */
  startLine: number;
  endLine: number;
}

/** The fence or comment that is open at the end of a file; null if none is, or if it hides only blank lines. */
export function unclosedIn(text: string, lines: readonly Line[]): Unclosed | null {
  let last = lines.length - 1;
  while (last >= 0 && isEmpty(text, lines[last])) last--;
  const kind = lines[last]?.kind;
  if (kind === 'code') return unclosed('fence', text, lines, openingFence(lines, last), last);
  return kind === 'comment'
    ? unclosed('comment', text, lines, openingComment(text, lines, last), last)
    : null;
}

function isEmpty(text: string, line: Line | undefined): boolean {
  return line !== undefined && text.slice(line.start, line.end).trim() === '';
}

/** The index of the line that opens the code around a line of code. */
function openingFence(lines: readonly Line[], from: number): number {
  let at = from;
  while (at >= 0 && lines[at]?.kind !== 'fence') at--;
  return at;
}

/** The index of the line that opens the comment around the last line; -1 if that comment ends. */
function openingComment(text: string, lines: readonly Line[], from: number): number {
  const close = text.lastIndexOf('-->');
  let opening = -1;
  for (let at = from; at >= 0 && lines[at]?.kind === 'comment'; at--) {
    const { start, content } = lines[at] ?? { start: 0, content: 0 };
    if (start < close) break;
    if (text.startsWith('<!--', content)) opening = at;
  }
  return opening;
}

function unclosed(
  what: Unclosed['what'],
  text: string,
  lines: readonly Line[],
  opening: number,
  last: number,
): Unclosed | null {
  const line = lines[opening];
  const end = lines[last];
  if (line === undefined || end === undefined || last <= opening) return null;
  const length = text.slice(line.content, line.end).trimEnd().length;
  const at = { start: line.content, end: line.content + length };
  return { what, at, startLine: line.number + 1, endLine: end.number };
}
