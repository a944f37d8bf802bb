/** What precedes a block on a line of a bank. A bank's labels and headings may be at any depth, in no container. */

/** The mark of an item, in a pattern: of Markdown, or of a word processor. */
export const BULLET = '[-*+•◦○●▪‣]';

/** A line without the blanks before a heading, an underline or a thematic break: more make none of them. */
export function withoutIndent(line: string): string {
  return line.replace(/^ {1,3}/, '');
}

export function isBlankLine(text: string): boolean {
  return firstNonBlank(text) === text.length;
}

export function firstNonBlank(text: string): number {
  let at = 0;
  while (at < text.length && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at;
}
