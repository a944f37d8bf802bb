import { endOfLine } from '../text/lines.ts';
import { type Fix, replacement, type Span } from '../types.ts';
import type { Confidential } from './find.ts';

/** A key or a mark of a list, and nothing else before a value of YAML on its line. */
const VALUE_START =
  /^[ \t]*(?:- +)*(?:(?:[\p{L}\p{N}_][^:#"'[\]{}]{0,80}|"[^"]{0,80}"|'[^']{0,80}'):[ \t]+|- +)$/u;
const LONGEST_START = 400;
const ITEM_START = /[[,{][ \t]*$/;
const ITEM_END = /^[ \t]*[,\]}]/;
/** What is looked at next to a find, which is far more than anyone writes there. */
const BESIDE = 50;
const COMMENT = /[ \t]#/;
/** Before a key, or before a value that is on a line of its own: there a bracket begins a list. */
const LINE_START = /^[ \t]*(?:- +)*$/;
/** The name of a value for later, its type, or the mark of a key. */
const PROPERTY = /(?:^|[ \t])(?:[&!][^ \t]*|\?)[ \t]+$/;
const KEY_END = /^[ \t]*:(?:[ \t\r]|$)/;
const KEY_END_BEHIND = /:(?:[ \t\r]|$)/;
/** The end of a line before a value. */
const VALUE_NEXT = /(?:^|[:[{,-])[ \t\r]*$/;

/** UTF-16 units from the first find of a line to its last, for one edit: no longer line is ever suggested. */
const LONGEST_SUGGESTED = 20_000;
/** Finds of a line that have its edit. */
const MAX_ALIKE = 20;

/**
 * The edits that put a placeholder in place of each find, in the order of the finds, which is that of the text. Finds
 * on one line have one edit together: a line that someone suggests has nothing confidential left. Null where no edit is
 * sure to leave the frontmatter as it is read.
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
    // Many finds on one line would each repeat all of it.
    fixes.push(...own.map((edit, index) => (fix === undefined ? edit : index < MAX_ALIKE ? fix : null)));
  }
  return fixes;
}

function isOnSameLine(text: string, first: Span | undefined, next: Span | undefined): boolean {
  return !text.slice(first?.end, next?.start).includes('\n');
}

/** One edit of several, the first of which may take in what others are about; null where one of them is. */
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

/**
 * The edits that put a placeholder in place of each find, in the same order; null where none is sure. In the
 * frontmatter a key or a value that begins with a placeholder gets quotes: YAML takes a bracket there for a list.
 */
function editsFor(text: string, finds: readonly Confidential[]): (Fix | null)[] {
  const frontmatterEnd = endOfFrontmatter(text);
  const line = { start: 0, end: endOfLine(text, 0) };
  return finds.map((find, index) => {
    const { start, end, placeholder } = find;
    if (start >= frontmatterEnd)
      return replacement(find, placeholder + (/[([]/.test(text.charAt(end)) ? ' ' : ''));
    while (line.end < start) {
      line.start = line.end + 1;
      line.end = endOfLine(text, line.start);
    }
    const before = text.slice(Math.max(line.start, start - BESIDE), start);
    if (ITEM_START.test(before)) {
      const isWhole = ITEM_END.test(text.slice(end, Math.min(end + BESIDE, line.end)));
      return isWhole ? replacement(find, `'${placeholder}'`) : null;
    }
    if (PROPERTY.test(before)) return null;
    const behind = text.slice(end, Math.min(end + LONGEST_START, line.end));
    const isFirst = start - line.start <= LONGEST_START && LINE_START.test(text.slice(line.start, start));
    if (isFirst && KEY_END.test(behind)) return replacement(find, `'${placeholder}'`);
    if (isFirst && KEY_END_BEHIND.test(behind)) return null;
    if (isFirst && !before.includes('-') && beginsValue(text, line)) return null;
    const isStart = start - line.start <= LONGEST_START && VALUE_START.test(text.slice(line.start, start));
    if (!isStart) return replacement(find, placeholder);
    if (end > line.end || goesOn(text, line)) return null;
    const value = { start, end: end + lengthOfValue(text.slice(end, line.end)) };
    return replacement(value, `'${replaced(text, value, finds, index).replaceAll("'", "''")}'`);
  });
}

/** Where the rest of a line is a comment, or nothing but blanks: a step for each of them, as there may be thousands. */
function lengthOfValue(rest: string): number {
  const comment = COMMENT.exec(rest)?.index;
  if (comment !== undefined) return comment;
  let length = rest.length;
  while (/[ \t\r]/.test(rest.charAt(length - 1))) length--;
  return length;
}

function endOfFrontmatter(text: string): number {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (open === undefined) return 0;
  const end = text.indexOf('\n---', open - 1);
  return end === -1 ? text.length : end;
}

/** Whether a line begins a value, or may: what goes on from a line before may begin with a bracket. */
function beginsValue(text: string, line: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', line.start - 2) + 1, Math.max(0, line.start - 1));
  return before.includes(' #') || VALUE_NEXT.test(before.slice(-BESIDE));
}

/** Whether the value on a line goes on in the next one, which is then indented more than its key. */
function goesOn(text: string, line: Span): boolean {
  const indent = (from: number) =>
    /^ *(?=[^ \r\n])/.exec(text.slice(from, from + LONGEST_START))?.[0].length ?? 0;
  return indent(line.end + 1) > indent(line.start);
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
