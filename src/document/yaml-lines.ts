import { endOfLine, startOfLine } from '../text/lines.ts';
import type { Problem, Span } from '../types.ts';

/** The text before a value on its line: a key (bare or quoted) with its colon, or the dash of a list item. */
export const LEAD = /^[ \t]*(?:-[ \t]+)*(?:(?:"[^"\n]*"|'[^'\n]*'|[\p{L}\p{N}_][^:\n]*)[ \t]*:[ \t]+)?/u;

/** What is before a key that is the first one of an entry of a list. */
const DASHES = /^ *(?:- +)+(?=["'\p{L}\p{N}_])(?=.*:[ \t]+$)/u;

export function syntax(messageId: string, at: Span, data: Record<string, string> = {}): Problem {
  return { ruleId: 'frontmatter-syntax', messageId, at, data };
}

/** The offset of the next entry: after the line of a value and the deeper lines that continue it. */
export function endOfValue(text: string, value: Span, limit: number): number {
  const line = startOfLine(text, value.start);
  const [dashes] = DASHES.exec(text.slice(line, value.start)) ?? [];
  const indent = dashes?.length ?? indentAt(text, line);
  let at = endOfLine(text, value.end) + 1;
  while (at < limit && (indentAt(text, at) > indent || /[\r\n]/.test(text.charAt(at)))) {
    at = endOfLine(text, at) + 1;
  }
  return Math.min(at, limit);
}

/** The number of blanks that a line begins with. */
export function indentAt(text: string, lineStart: number): number {
  let at = lineStart;
  while (text.charAt(at) === ' ') at++;
  return at - lineStart;
}
