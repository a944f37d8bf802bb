import { endOfLine } from '../text/lines.ts';
import type { Problem, Span } from '../types.ts';
import { errorIn, type YamlError } from './yaml.ts';
import { edit, endOfValue, LEAD, startOfLine, syntax } from './yaml-lines.ts';

/** A quote whose value goes on to the end of the line that begins at `start`, where it should have been closed. */
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
  const fix = offset === null || offset > error.offset + 1 ? { fix: edit({ start: end, end }, mark) } : {};
  return { ...syntax('unclosedQuote', at, { mark, closed }), ...fix };
}

/** A quote in the middle of a quoted value, where YAML ends the value: the parser complains of what is behind it. */
export function innerQuote(text: string, block: Span, error: YamlError): Problem | null {
  const at = text.slice(block.start, error.offset).trimEnd().length + block.start - 1;
  const mark = text.charAt(at);
  if (!/["']/.test(mark)) return null;
  const start = startOfLine(text, at);
  const line = text.slice(start, Math.min(endOfLine(text, at), block.end)).trimEnd();
  const open = start + openQuote(line, at - start);
  if (open < start || text.charAt(open) !== mark) return null;
  const end = start + lastQuote(line, at - start + 1, mark);
  // Words behind a quotation are a value that needs quotes of its own.
  if (end < start) return null;
  // No value ends in front of a letter; in front of a blank, a quotation may begin the value.
  const safe = at + 1 === error.offset && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  const isQuotation = !safe && text.slice(at + 1, end).includes(mark);
  const written = isQuotation
    ? JSON.stringify(text.slice(open, end + 1))
    : requoted(text.slice(open + 1, end), mark);
  const offset = errorIn(
    text.slice(block.start, open) + written + text.slice(end + 1, block.end),
    block.start,
  );
  const grown = written.length - (end + 1 - open);
  if (offset !== null && offset - grown <= end) return null;
  const fix = { ...edit({ start: open, end: end + 1 }, written), safe };
  return { ...syntax('innerQuote', { start: at, end: at + 1 }, { mark, written }), fix };
}

/** What stood between quotes of this kind, between double ones that end it nowhere else. */
function requoted(inner: string, mark: string): string {
  if (mark === "'") return JSON.stringify(inner.replaceAll("''", "'"));
  return `"${inner.replace(/\\.|"/g, (found) => (found === '"' ? '\\"' : found))}"`;
}

/** Where on a line a quote opens that is not closed before `end`, or -1. */
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
      (at === from || /[[{,:][ \t]*$/.test(line.slice(Math.max(from, at - 20), at)))
    ) {
      open = at;
    }
  }
  return open;
}

/** The first quote from `from` on with which a value may end: at the end of its line, or of its entry of a list. */
function lastQuote(line: string, from: number, mark: string): number {
  const inList = /[[{]/.test(line.charAt(LEAD.exec(line)?.[0].length ?? 0));
  const behind = inList ? /^[ \t]*(?:[,\]}]|$)/ : /^[ \t]*$/;
  for (let at = line.indexOf(mark, from); at !== -1; at = line.indexOf(mark, at + 1)) {
    if (behind.test(line.slice(at + 1, at + 40))) return at;
  }
  return -1;
}
