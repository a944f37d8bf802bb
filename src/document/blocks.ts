/**
 * How the blocks of CommonMark begin and end, on a line without its indentation and container marks (`text/fences.ts`
 * has code). Every pattern is linear on every line.
 */

export const ATX_HEADING = /^(#{1,6})(?:[ \t]+(.*))?$/s;
export const SETEXT_UNDERLINE = /^(=+|-+)[ \t]*$/;
const THEMATIC_BREAK = /^(?:-[-\t ]*|\*[*\t ]*|_[_\t ]*)$/;
export const LIST_MARKER = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;

/** Whether a line is a thematic break: three or more marks of one kind, and blanks. */
export function isBreak(line: string): boolean {
  if (!THEMATIC_BREAK.test(line)) return false;
  const first = line.charAt(0);
  const second = line.indexOf(first, 1);
  return second !== -1 && line.includes(first, second + 1);
}

/** The kinds of HTML blocks, in the order of CommonMark: what begins each, and what ends it. */
const HTML_BLOCKS: readonly [start: RegExp, end: RegExp | null][] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [
    /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i,
    null,
  ],
];
const LONE_TAG =
  /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)>[ \t]*$/i;

export interface HtmlBlock {
  kind: 'raw' | 'comment' | 'markup';
  /** What a line that ends it has; null if a blank line ends it. */
  end: RegExp | null;
}

/** The HTML block that a line begins, or null. A tag alone on its line cannot interrupt a paragraph. */
export function htmlBlock(line: string, interrupting: boolean): HtmlBlock | null {
  if (!line.startsWith('<')) return null;
  const known = HTML_BLOCKS.findIndex(([start]) => start.test(line));
  const end = HTML_BLOCKS[known]?.[1] ?? null;
  if (end !== null) return { kind: known === 1 ? 'comment' : 'raw', end };
  if (known !== -1 || (!interrupting && LONE_TAG.test(line))) return { kind: 'markup', end };
  return null;
}
