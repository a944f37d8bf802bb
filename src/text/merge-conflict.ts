import { endOfLine } from './lines.ts';

const OPENING = '<<<<<<< ';
const MIDDLE = /^=======$/m;
const CLOSING = /^>>>>>>> .*$/m;

/**
 * The first conflict that git left in a text with line feeds, from the line `<<<<<<<` to the end of the line `>>>>>>>`,
 * in UTF-16 offsets, or null.
 */
export function mergeConflictIn(text: string): { start: number; end: number } | null {
  const start = text.startsWith(OPENING) ? 0 : text.indexOf(`\n${OPENING}`) + 1;
  if (start === 0 && !text.startsWith(OPENING)) return null;
  const rest = text.slice(start);
  const middle = MIDDLE.exec(rest);
  if (middle === null) return null;
  const behind = start + middle.index;
  const closing = CLOSING.exec(text.slice(behind));
  return closing === null ? null : { start, end: endOfLine(text, behind + closing.index) };
}
