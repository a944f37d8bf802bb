import { endOfLine, startOfLine } from '../text/lines.ts';
import { type Problem, replacement, type Span } from '../types.ts';
import { errorIn, type YamlError } from './yaml.ts';
import { endOfValue, LEAD, syntax } from './yaml-lines.ts';

/** The signs before a quote that opens an entry of a list or mapping on one line. */
const BEFORE_ENTRY = /[[{,:][ \t]*$/;
/** The most UTF-16 units of such a sign and the blanks after it. */
const LONGEST_GAP = 20;
/** The beginning of a comment. Authors do not mean `#4` in a text as one. */
const COMMENT = /[ \t]#(?=[ \t])/;

/** A quote on the line at `start` that is not closed at the end of that line. */
export function unclosedQuote(text: string, block: Span, start: number, error: YamlError): Problem | null {
  const line = text.slice(start, Math.min(endOfLine(text, start), block.end)).trimEnd();
  const quote = openQuote(line, line.length);
  if (quote === -1) return null;
  const mark = line.charAt(quote);
  const at = { start: start + quote, end: start + quote + 1 };
  const last = text.slice(0, endOfValue(text, { start: at.start, end: at.end }, block.end)).trimEnd().length;
  // In a list on one line, the bracket is not a part of the text.
  const end = /[\]}]$/.test(line) && /[[{,]/.test(line.slice(0, quote)) ? start + line.length - 1 : last;
  const closed = `${text.slice(at.start, end)}${mark}`;
  const offset = errorIn(`${text.slice(block.start, end)}${mark}${text.slice(end, block.end)}`, block.start);
  const fix =
    offset === null || offset > error.offset + 1 ? { fix: replacement({ start: end, end }, mark) } : {};
  return { ...syntax('unclosedQuote', at, { mark, closed }), ...fix };
}

/** A quote within a quoted value. It ends the value for YAML, and the parser complains about the text after it. */
export function innerQuote(text: string, block: Span, error: YamlError): Problem | null {
  const at = text.slice(block.start, error.offset).trimEnd().length + block.start - 1;
  const mark = text.charAt(at);
  if (!/["']/.test(mark)) return null;
  const start = startOfLine(text, at);
  const line = text.slice(start, Math.min(endOfLine(text, at), block.end)).trimEnd();
  const open = start + openQuote(line, at - start);
  if (open < start || text.charAt(open) !== mark) return null;
  const end = start + firstEnd(line, at - start + 1, mark);
  // A value of a quotation and words after it needs quotes of its own.
  if (end < start) return null;
  const whole = { start: open, end: end + 1 };
  const comma = isInList(line) ? commaBeforeQuote(text, whole, mark) : -1;
  const entry = comma === -1 ? null : unclosedEntry(text, block, whole, comma, at);
  if (entry !== null) return entry;
  // No value ends in front of a letter; in front of a blank, a quotation may begin the value.
  const isInWord = at + 1 === error.offset && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  const isQuotation = !isInWord && text.slice(at + 1, end).includes(mark);
  const written = isQuotation
    ? JSON.stringify(text.slice(open, end + 1))
    : requoted(text.slice(open + 1, end), mark);
  if (!isCured(text, block, whole, written, end)) return null;
  const rest = line.slice(end + 1 - start);
  const hasComment = COMMENT.test(text.slice(at, end)) || (/^[ \t]+#/.test(rest) && rest.endsWith(mark));
  const fix = { ...replacement(whole, written), safe: isInWord && comma === -1 && !hasComment };
  return { ...syntax('innerQuote', { start: at, end: at + 1 }, { mark, written }), fix };
}

/** An entry of a list that lacks its quote before `comma`; `at` is the quote that ends it for YAML. */
function unclosedEntry(text: string, block: Span, whole: Span, comma: number, at: number): Problem | null {
  const { start } = whole;
  const mark = text.charAt(start);
  const value = { start, end: comma };
  const written = requoted(text.slice(start + 1, comma), mark);
  if (!isCured(text, block, value, written, whole.end - 1)) return null;
  const problem =
    comma < at
      ? syntax('unclosedQuote', { start, end: start + 1 }, { mark, closed: written })
      : syntax('innerQuote', { start: at, end: at + 1 }, { mark, written });
  // The comma may be part of the text.
  return { ...problem, fix: { ...replacement(value, written), safe: false } };
}

/** Whether YAML with `written` in place of a value is valid, at least up to `end`. */
function isCured(text: string, block: Span, value: Span, written: string, end: number): boolean {
  const yaml = text.slice(block.start, value.start) + written + text.slice(value.end, block.end);
  const offset = errorIn(yaml, block.start);
  return offset === null || offset - written.length + value.end - value.start > end;
}

/** The comma in a value of a list where the value may end, because a quote follows it as in a new entry; or -1. */
function commaBeforeQuote(text: string, { start, end }: Span, mark: string): number {
  const inner = text.slice(start + 1, end - 1);
  const first = inner.indexOf(',');
  if (first === -1) return -1;
  for (let at = inner.indexOf(mark, first); at !== -1; at = inner.indexOf(mark, at + 1)) {
    if (!BEFORE_ENTRY.test(inner.slice(Math.max(0, at - LONGEST_GAP), at))) continue;
    return start + 1 + inner.lastIndexOf(',', at);
  }
  return -1;
}

/** A text from between quotes of this kind, between double ones, with escapes for quotes in it. */
function requoted(inner: string, mark: string): string {
  if (mark === "'") return JSON.stringify(inner.replaceAll("''", "'"));
  return `"${inner.replace(/\\.|"/g, (found) => (found === '"' ? '\\"' : found))}"`;
}

/** The index on a line of a quote that is open at `end`, or -1. */
function openQuote(line: string, end: number): number {
  const from = LEAD.exec(line)?.[0].length ?? 0;
  if (!/["'[{]/.test(line.charAt(from))) return -1;
  let open = -1;
  for (let at = from; at < end; at++) {
    const character = line.charAt(at);
    if (open !== -1) {
      if (character === '\\' && line.charAt(open) === '"') at++;
      else if (character === line.charAt(open)) {
        // A doubled apostrophe is one in the text.
        if (line.startsWith("''", at)) at++;
        else open = -1;
      }
    } else if (
      /["']/.test(character) &&
      (at === from || BEFORE_ENTRY.test(line.slice(Math.max(from, at - LONGEST_GAP), at)))
    ) {
      open = at;
    }
  }
  return open;
}

/**
 * The first quote from `from` on that may end a value: the line, or the entry of a list, ends there, or a comment
 * follows.
 */
function firstEnd(line: string, from: number, mark: string): number {
  const after = isInList(line) ? /^[ \t]*(?:[,\]}]|$)|^[ \t]+#/ : /^[ \t]*$|^[ \t]+#/;
  for (let at = line.indexOf(mark, from); at !== -1; at = line.indexOf(mark, at + 1)) {
    if (after.test(line.slice(at + 1, at + 40))) return at;
  }
  return -1;
}

/** Whether the value on a line is a list or mapping. */
function isInList(line: string): boolean {
  return /[[{]/.test(line.charAt(LEAD.exec(line)?.[0].length ?? 0));
}
