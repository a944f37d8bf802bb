import { closesFence, openingFence } from './fences.ts';
import { endOfLine } from './lines.ts';

const OPENING = '<<<<<<< ';
const MIDDLE = '=======';
const CLOSING = '>>>>>>> ';

/** What a message says of it. */
export const UNRESOLVED = 'unresolved merge conflict, expected one version of the text';
/** Indentation, and the marks of quotes and list items. */
const CONTAINERS = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*/;

/**
 * The first complete conflict that git left in a text with line feeds, from the line `<<<<<<<` to the end of the line
 * `>>>>>>>`, in UTF-16 offsets; null where there is none. One in a code fence of Markdown is an example.
 */
export function mergeConflictIn(text: string): { start: number; end: number } | null {
  if (!text.startsWith(OPENING) && !text.includes(`\n${OPENING}`)) return null;
  let fence: string | null = null;
  let start: number | null = null;
  let hasMiddle = false;
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end).replace(/\r$/, '');
    if (fence === null && line.startsWith(OPENING)) {
      start = at;
      hasMiddle = false;
    } else if (start !== null && line === MIDDLE) {
      hasMiddle = true;
    } else if (start !== null && hasMiddle && line.startsWith(CLOSING)) {
      return { start, end };
    }
    const bare = line.replace(CONTAINERS, '');
    if (fence === null) fence = openingFence(bare);
    else if (closesFence(bare, fence)) fence = null;
    at = end + 1;
  }
  return null;
}
