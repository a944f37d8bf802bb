import { firstNonBlank } from './blocks.ts';
import { labelAt } from './labels.ts';
import type { Line } from './line.ts';

/** The beginning of a heading: `<h2 id="tap">The tap</h2>`. */
const HEADING = /^<h([1-6])\b[^<>]{0,100}>/i;
/** The beginning of a paragraph or an item in bold, as labels are: `<li><b>Result:</b> dry`. */
const LABELLED = /^<(p|li)\b[^<>]{0,100}>[ \t]*(?=<(?:b|strong)>)/i;
const CLOSING = /<\/(?:h[1-6]|p|li)>[ \t]*$/i;
/** The beginning or the end of a list. */
const LIST = /^<\/?(?:ul|ol)\b[^<>]{0,100}>[ \t]*$/i;
const TAG = /<[^<>]{0,200}>/g;
/** UTF-16 units of a line that are read to know what it is, and the most of a heading. */
const LONGEST = 400;

/** Reads a line of HTML within Markdown: a heading, a label, or a tag of a list; false if it is none of them. */
export function markHtml(text: string, line: Line): boolean {
  const head = text.slice(line.content, Math.min(line.end, line.content + LONGEST));
  if (!head.startsWith('<')) return false;
  if (LIST.test(head)) {
    line.kind = 'html';
    return true;
  }
  const opened = HEADING.exec(head) ?? LABELLED.exec(head);
  if (opened === null) return false;
  const [tag, name = ''] = opened;
  const start = line.content + tag.length + firstNonBlank(head.slice(tag.length));
  const closing = CLOSING.exec(text.slice(Math.max(start, line.end - 20), line.end))?.[0] ?? '';
  const end = Math.max(start, line.end - closing.length);
  if (/\d/.test(name)) {
    const isWhole = closing !== '' && head.length < LONGEST && !line.quoted && line.mark === '';
    if (!isWhole || !/\p{L}/u.test(text.slice(start, end).replace(TAG, ''))) return false;
    line.kind = 'heading';
    line.level = Number(name);
  } else {
    if (labelAt(text, start, end) === null) return false;
    if (/^li$/i.test(name)) line.mark ||= '-';
  }
  line.content = start;
  line.end = end;
  return true;
}
