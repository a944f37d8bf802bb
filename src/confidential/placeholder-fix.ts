import { endOfLine } from '../text/lines.ts';
import type { Fix, Span } from '../types.ts';
import type { Confidential } from './find.ts';

/** Where a plain value of YAML begins on a line: behind a key, behind `- `, or in a list in brackets. */
const VALUE_START =
  /^[ \t]*(?:- +)*(?:(?:[\p{L}\p{N}_][^:#"'[\]{}]{0,80}|"[^"]{0,80}"|'[^']{0,80}'):[ \t]+|- +|.{0,300}[[,{][ \t]*)$/u;
const ENDS_ITEM = /^[ \t]*[,\]}]/;
const COMMENT = /[ \t]#|[ \t]*$/;

/**
 * The edits that put a placeholder in the place of each find, in the same order; null where none is sure to leave the
 * frontmatter as it is read. In the frontmatter a value that begins with a placeholder gets quotes: YAML takes a bracket
 * there for a list.
 */
export function placeholderFixes(text: string, finds: readonly Confidential[]): (Fix | null)[] {
  const frontmatterEnd = endOfFrontmatter(text);
  return finds.map((find, index) => {
    const { start, end, placeholder } = find;
    if (start >= frontmatterEnd) return fixOf(find, placeholder + (/[([]/.test(text.charAt(end)) ? ' ' : ''));
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (!VALUE_START.test(text.slice(Math.max(lineStart, start - 400), start)))
      return fixOf(find, placeholder);
    const lineEnd = endOfLine(text, start);
    if (end > lineEnd) return null;
    const rest = text.slice(end, lineEnd).replace(/\r$/, '');
    if (ENDS_ITEM.test(rest)) return fixOf(find, `'${placeholder}'`);
    const valueEnd = end + (COMMENT.exec(rest)?.index ?? rest.length);
    if (valueEnd === end) return goesOn(text, lineStart, lineEnd) ? null : fixOf(find, `'${placeholder}'`);
    if (/[[,{][ \t]*$/.test(text.slice(lineStart, start)) || goesOn(text, lineStart, lineEnd)) return null;
    const value = replaced(text, { start, end: valueEnd }, finds, index);
    return fixOf({ start, end: valueEnd }, `'${value.replaceAll("'", "''")}'`);
  });
}

function fixOf({ start, end }: Span, text: string): Fix {
  return { range: [start, end], text, safe: true };
}

function endOfFrontmatter(text: string): number {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (open === undefined) return 0;
  const end = text.indexOf('\n---', open - 1);
  return end === -1 ? text.length : end;
}

/** Whether the value on a line goes on in the next one, which is then indented more than its key. */
function goesOn(text: string, lineStart: number, lineEnd: number): boolean {
  const indent = (from: number) => /^[ \t]*/.exec(text.slice(from, from + 200))?.[0].length ?? 0;
  const next = text.slice(lineEnd + 1, endOfLine(text, lineEnd + 1));
  return next.trim() !== '' && indent(lineEnd + 1) > indent(lineStart);
}

/** A part of the text with a placeholder for each find that lies in it, from the one with this index on. */
function replaced(text: string, { start, end }: Span, finds: readonly Confidential[], index: number): string {
  let written = '';
  let at = start;
  for (let next = index; ; next++) {
    const find = finds[next];
    if (find === undefined || find.end > end) return written + text.slice(at, end);
    written += text.slice(at, find.start) + find.placeholder;
    at = find.end;
  }
}
