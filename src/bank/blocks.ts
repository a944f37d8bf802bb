/**
 * How blocks begin, line by line and without the containers that `document/blocks.ts` follows: a bank's labels and
 * headings may be at any depth. Every pattern is linear on every line.
 */

/** The mark of an item, in a pattern: of Markdown, or of a word processor. */
export const BULLET = '[-*+•◦○●▪‣]';
export const ATX_HEADING = /^( {0,3}(#{1,6}))(?:[ \t]+(.*))?$/s;
export const SETEXT_UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const THEMATIC_BREAK = /^ {0,3}(?:-[-\t ]*|\*[*\t ]*|_[_\t ]*)$/;
export const FENCE = /^[ \t]*((?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/;
const CLOSING_FENCE = /^(?:`+|~+)$/;

/** Whether the marks of a fence open code. Backticks with another one later on the line are a code span. */
export function opensCode(line: string, { 0: opening, 2: fence = '' }: RegExpExecArray): boolean {
  return !fence.startsWith('`') || !line.includes('`', opening.length);
}

/** Whether a line closes the code that `fence` opened: it has at least as many of the same marks, and nothing else. */
export function closesCode(line: string, fence: string): boolean {
  const marks = line.trim();
  return marks.startsWith(fence) && CLOSING_FENCE.test(marks);
}

/** Whether a line is a thematic break: three or more marks of one kind, and blanks. */
export function isBreak(line: string): boolean {
  if (!THEMATIC_BREAK.test(line)) return false;
  const [first = ''] = line.trimStart();
  const second = line.indexOf(first, line.indexOf(first) + 1);
  return second !== -1 && line.includes(first, second + 1);
}

export function isBlankLine(text: string): boolean {
  return firstNonBlank(text) === text.length;
}

export function firstNonBlank(text: string): number {
  let at = 0;
  while (at < text.length && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at;
}
