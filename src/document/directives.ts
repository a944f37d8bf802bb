import { PRODUCT } from '../product.ts';
import { isTypo } from '../text/keys.ts';
import { endOfLine } from '../text/lines.ts';
import { onOneLine } from '../text/message.ts';
import type { Directive, NamedRule, Span } from '../types.ts';

/** The most rules that the directives of a document may name. Directives after that are not read. */
export const MAX_NAMED_RULES = 1000;
/** The most characters of a reason that are kept. */
const REASON_LENGTH = 300;

const DIRECTIVE = /^\s*star-witness-([\w-]*)/i;
/** The name of a directive after another name than the product's: `starwitness-disable`, `star witness disable`. */
const OTHER = /^\s*([a-z][a-z _-]{6,14}?)[-_: ]((?:dis|en)able[\w-]*)/i;
/** The sign between the rules and the reason. Some editors make `—` of `--`. */
const SEPARATOR = /(?:^|\s)(?:--|—)(?=\s|$)/;
/** A line that has only blanks and marks of block quotes. */
const BLANK = /^[\s>]*$/;

/** The directives of a document, in order, and the place of the first one over the limit. */
export interface Directives {
  read: Directive[];
  cut: Span | null;
}

/** Joins the directives of several places, in the given order, up to the limit. */
export function joinDirectives(found: Iterable<Directive>): Directives {
  const read: Directive[] = [];
  let named = 0;
  for (const directive of found) {
    named += Math.max(1, directive.rules.length);
    if (named > MAX_NAMED_RULES) return { read, cut: directive.at };
    read.push(directive);
  }
  return { read, cut: null };
}

/**
 * The directives in comments. The spans of comments have their marks: `<!--` and `-->`, or `#` and nothing. Directives
 * apply to lines before `end`.
 */
export function* directivesIn(
  text: string,
  comments: readonly Span[],
  [open, close]: readonly [open: string, close: string],
  end: number,
): Iterable<Directive> {
  const own = comments.filter(({ start }) => {
    const head = text.slice(start + open.length, start + open.length + 100);
    return DIRECTIVE.test(head) || misspelt(head) !== null;
  });
  const lines = nextLines(text, own, end);
  for (const [index, at] of own.entries()) {
    // An unclosed comment goes on to the end of the text.
    const innerEnd = text.endsWith(close, at.end) ? at.end - close.length : at.end;
    yield directiveIn(text, at, { start: at.start + open.length, end: innerEnd }, lines[index] ?? null);
  }
}

function directiveIn(text: string, at: Span, inner: Span, line: Span | null): Directive {
  const written = text.slice(inner.start, inner.end);
  const wrong = misspelt(written.slice(0, 100));
  const [head = '', name = ''] = wrong ?? DIRECTIVE.exec(written) ?? [];
  const rest = written.slice(head.length);
  const separator = SEPARATOR.exec(rest);
  const list = separator === null ? rest : rest.slice(0, separator.index);
  const reason = separator === null ? '' : rest.slice(separator.index + separator[0].length);
  return {
    name,
    nameAt: { start: inner.start + head.length - name.length, end: inner.start + head.length },
    ...(wrong === null ? {} : { isMisspelt: true }),
    from: 'comment',
    at,
    rules: rulesIn(list, inner.start + head.length),
    reason: suppressionReason(reason),
    line: name === 'disable-next-line' ? line : null,
  };
}

/**
 * The beginning of a comment that misspells the product's name in a directive, and the same without blanks before it.
 */
function misspelt(written: string): [head: string, name: string] | null {
  const [head = '', product = ''] = OTHER.exec(written) ?? [];
  if (head === '' || DIRECTIVE.test(written) || !isTypo(product, PRODUCT)) return null;
  return [head, head.trimStart()];
}

/** The rules of a list with commas, which begins at `start`. */
function rulesIn(list: string, start: number): NamedRule[] {
  const rules: NamedRule[] = [];
  let at = start;
  for (const piece of list.split(',', MAX_NAMED_RULES + 1)) {
    const id = piece.trim();
    const from = at + piece.indexOf(id);
    if (id !== '') rules.push({ id, at: { start: from, end: from + id.length } });
    at += piece.length + 1;
  }
  return rules;
}

/** A reason on one line, shortened; null if there is none. */
export function suppressionReason(written: string): string | null {
  return onOneLine(written, REASON_LENGTH) || null;
}

/** The line after each comment, not counting blank lines and lines with nothing but other ones of these comments. */
function nextLines(text: string, comments: readonly Span[], end: number): (Span | null)[] {
  const ends = lineEnds(text, comments);
  /** The next line, by the start of each comment that has nothing but other ones after it on its line. */
  const passed = new Map<number, Span | null>();
  const known = new Map<number, Span | null>();
  let follower = text.length;
  const lines = comments.toReversed().map((comment, index) => {
    const lineEnd = ends[comments.length - 1 - index] ?? text.length;
    const next = known.has(lineEnd) ? (known.get(lineEnd) ?? null) : nextLine(text, lineEnd + 1, end, passed);
    known.set(lineEnd, next);
    const stop = Math.min(follower, lineEnd);
    const isAlone = stop === lineEnd || passed.has(follower);
    if (isAlone && BLANK.test(text.slice(comment.end, stop))) passed.set(comment.start, next);
    follower = comment.start;
    return next;
  });
  return lines.reverse();
}

function nextLine(
  text: string,
  from: number,
  end: number,
  passed: ReadonlyMap<number, Span | null>,
): Span | null {
  for (let start = from; start < end; ) {
    const lineEnd = Math.min(endOfLine(text, start), end);
    const first = start + (/^[\s>]*/.exec(text.slice(start, lineEnd))?.[0].length ?? 0);
    const next = passed.get(first);
    if (next !== undefined) return next;
    if (first < lineEnd) return { start, end: lineEnd };
    start = lineEnd + 1;
  }
  return null;
}

/** The end of the last line of each comment. No part of the text is read twice, even if many are on one line. */
function lineEnds(text: string, comments: readonly Span[]): number[] {
  let next = text.length;
  let nextEnd = text.length;
  const feedIn = (start: number, stop: number) => {
    const feed = text.slice(start, stop).indexOf('\n');
    return feed === -1 ? null : start + feed;
  };
  const ends = comments.toReversed().map(({ start, end }) => {
    const lineEnd = feedIn(end, next) ?? nextEnd;
    next = start;
    nextEnd = feedIn(start, end) ?? lineEnd;
    return lineEnd;
  });
  return ends.reverse();
}
