import { endOfFrontmatter } from '../document/frontmatter-lines.ts';
import { endOfLine } from '../text/lines.ts';
import { beginning } from '../text/spans.ts';
import { type Fix, replacement, type Span } from '../types.ts';
import type { Confidential } from './find.ts';

/** A key or the dash of a list item, and nothing else on the line before a YAML value. */
const VALUE_START =
  /^[ \t]*(?:- +)*(?:(?:[\p{L}\p{N}_][^:#"'[\]{}]{0,80}|"[^"]{0,80}"|'[^']{0,80}'):[ \t]+|- +)$/u;
const LONGEST_START = 400;
const ITEM_START = /[[,{][ \t]*$/;
const SCALAR_START = /^[ \t]*(?:- |(?:[^\s:#"'[\]{}][^:#"'[\]{}]{0,80}|"[^"]{0,80}"|'[^']{0,80}'):[ \t])/;
const ITEM_END = /^[ \t]*[,\]}]/;
/** UTF-16 units that are looked at next to a find, far more than anyone writes there. */
const BESIDE = 50;
const COMMENT = /[ \t]#/;
/** What precedes a key, or a value on a line of its own: there a bracket begins a list. */
const LINE_START = /^[ \t]*(?:- +)*$/;
/** An anchor, a tag, or the mark of a key. */
const PROPERTY = /(?:^|[ \t])(?:[&!][^ \t]*|\?)[ \t]+$/;
const KEY_END = /^[ \t]*:(?:[ \t\r]|$)/;
const LATER_KEY_END = /:(?:[ \t\r]|$)/;
/** The end of a line after which a value begins. */
const VALUE_NEXT = /(?:^|[:[{,-])[ \t\r]*$/;

/** UTF-16 units from the first find of a line to its last that get one edit: no longer line is ever suggested. */
const LONGEST_SUGGESTED = 20_000;
/** The finds of a line that get this edit: many would each repeat the whole line. */
const MAX_ALIKE = 20;

/**
 * The fixes that replace each find with its placeholder. The finds are in the order of the text, and so are the fixes.
 * Finds on one line share one fix, so that nothing confidential is left in the line that a review suggests. Null if no
 * edit is sure to keep the meaning of the frontmatter.
 */
export function placeholderFixes(text: string, finds: readonly Confidential[]): (Fix | null)[] {
  const edits = editsFor(text, finds);
  const fixes: (Fix | null)[] = [];
  for (let from = 0; from < finds.length; from = fixes.length) {
    let to = from + 1;
    while (to < finds.length && isOnSameLine(text, finds[to - 1], finds[to])) to++;
    const own = edits.slice(from, to);
    const length = (finds[to - 1]?.end ?? 0) - (finds[from]?.start ?? 0);
    const fix = length > LONGEST_SUGGESTED ? undefined : joined(text, own);
    fixes.push(...own.map((edit, index) => (fix === undefined ? edit : index < MAX_ALIKE ? fix : null)));
  }
  return fixes;
}

function isOnSameLine(text: string, first: Span | undefined, next: Span | undefined): boolean {
  return !text.slice(first?.end, next?.start).includes('\n');
}

/** One edit for several. An edit may cover the next ones, which are then left out. Null if any of them is null. */
function joined(text: string, edits: readonly (Fix | null)[]): Fix | null {
  let written = '';
  let span: Span | undefined;
  for (const edit of edits) {
    if (edit === null) return null;
    const [start, end] = edit.range;
    if (span !== undefined && start < span.end) continue;
    written += (span === undefined ? '' : text.slice(span.end, start)) + edit.text;
    span = { start: span?.start ?? start, end };
  }
  return span === undefined ? null : replacement(span, written);
}

/** The edit that replaces each find with its placeholder, in the same order; null if no edit is sure. */
function editsFor(text: string, finds: readonly Confidential[]): (Fix | null)[] {
  const frontmatterEnd = endOfFrontmatter(text);
  const line = { start: 0, end: endOfLine(text, 0) };
  return finds.map((find, index) => {
    if (find.start >= frontmatterEnd) {
      // Before a bracket, a placeholder would be a link.
      const blank = /[([]/.test(text.charAt(find.end)) ? ' ' : '';
      return replacement(find, find.placeholder + blank);
    }
    while (line.end < find.start) {
      line.start = line.end + 1;
      line.end = endOfLine(text, line.start);
    }
    return frontmatterEdit(text, line, finds, index);
  });
}

/**
 * The edit for the find with an index, which is on a line of the frontmatter. A key or a value that begins with a
 * placeholder gets quotes, because in YAML a bracket there begins a list. Null if no edit is sure.
 */
function frontmatterEdit(
  text: string,
  line: Span,
  finds: readonly Confidential[],
  index: number,
): Fix | null {
  const find = finds[index] as Confidential;
  const { start, end, placeholder } = find;
  const before = text.slice(Math.max(line.start, start - BESIDE), start);
  if (ITEM_START.test(before) && !isScalar(text.slice(line.start, start))) {
    const isWhole = ITEM_END.test(beginning(text, { start: end, end: line.end }, BESIDE));
    return isWhole ? replacement(find, `'${placeholder}'`) : null;
  }
  if (PROPERTY.test(before)) return null;
  const isNearStart = start - line.start <= LONGEST_START;
  if (isNearStart && LINE_START.test(text.slice(line.start, start))) {
    const after = beginning(text, { start: end, end: line.end }, LONGEST_START);
    if (KEY_END.test(after)) return replacement(find, `'${placeholder}'`);
    if (LATER_KEY_END.test(after)) return null;
    if (!before.includes('-') && beginsValue(text, line)) return null;
  }
  if (!isNearStart || !VALUE_START.test(text.slice(line.start, start))) return replacement(find, placeholder);
  if (end > line.end || goesOn(text, line)) return null;
  const value = { start, end: end + lengthOfValue(text.slice(end, line.end)) };
  return replacement(value, `'${replaced(text, value, finds, index).replaceAll("'", "''")}'`);
}

/** Whether the line up to a comma has a key, or the dash of an item, and no list in brackets: the comma is prose. */
function isScalar(before: string): boolean {
  const opened = Math.max(before.lastIndexOf('['), before.lastIndexOf('{'));
  const closed = Math.max(before.lastIndexOf(']'), before.lastIndexOf('}'));
  return opened <= closed && SCALAR_START.test(before);
}

/** The length of a value without a comment or blanks after it. Over thousands of blanks, a pattern would backtrack. */
function lengthOfValue(rest: string): number {
  const comment = COMMENT.exec(rest)?.index;
  if (comment !== undefined) return comment;
  let length = rest.length;
  while (/[ \t\r]/.test(rest.charAt(length - 1))) length--;
  return length;
}

/** Whether a value begins on a line, or may. A line that continues a value may begin with a bracket. */
function beginsValue(text: string, line: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', line.start - 2) + 1, Math.max(0, line.start - 1));
  return before.includes(' #') || VALUE_NEXT.test(before.slice(-BESIDE));
}

/** Whether the value on a line continues on the next one, which is then indented more. */
function goesOn(text: string, line: Span): boolean {
  const indent = (from: number) =>
    /^ *(?=[^ \r\n])/.exec(text.slice(from, from + LONGEST_START))?.[0].length ?? 0;
  return indent(line.end + 1) > indent(line.start);
}

/** A part of the text with the placeholders of the finds in it, from the one with an index on. */
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
