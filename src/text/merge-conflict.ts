import { endOfLine } from './lines.ts';

const OPENING = '<<<<<<< ';
const MIDDLE = /^=======$/m;
const CLOSING = /^>>>>>>> .*$/m;

/** What a message says of it. */
export const UNRESOLVED = 'unresolved merge conflict, expected one version of the text';
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})/gm;

/**
 * The first conflict that git left in a text with line feeds, from the line `<<<<<<<` to the end of the line `>>>>>>>`,
 * in UTF-16 offsets; null where there is none. One in a code fence of Markdown is an example.
 */
export function mergeConflictIn(text: string): { start: number; end: number } | null {
  const start = text.startsWith(OPENING) ? 0 : text.indexOf(`\n${OPENING}`) + 1;
  if (start === 0 && !text.startsWith(OPENING)) return null;
  const middle = MIDDLE.exec(text.slice(start));
  if (middle === null) return null;
  const behind = start + middle.index;
  const closing = CLOSING.exec(text.slice(behind));
  if (closing === null || isInFence(text.slice(0, start))) return null;
  return { start, end: endOfLine(text, behind + closing.index) };
}

function isInFence(before: string): boolean {
  return (before.match(FENCE)?.length ?? 0) % 2 === 1;
}
