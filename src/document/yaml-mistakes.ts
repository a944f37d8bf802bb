import { endOfLine } from '../text/lines.ts';
import type { Problem, Span } from '../types.ts';
import { parseYaml, YamlError } from './yaml.ts';
import { edit, endOfValue, LEAD, startOfLine, syntax } from './yaml-lines.ts';

/** Lines above the parser's place that are looked at: a mistake of one line is found at the next one. */
const LINES = 8;

/** Slips of which the parser complains behind the line that holds them; each reported where it was made. */
export function slip(text: string, block: Span, error: YamlError): Problem | null {
  let start = startOfLine(text, Math.min(error.offset, block.end));
  for (let line = 0; line < LINES && start >= block.start; line++) {
    const problem =
      (isOfQuotes(error) ? unclosedQuote(text, block, start, error) : null) ??
      missingColon(text, block, start) ??
      hash(text, block, start, error);
    if (problem !== null) return problem;
    if (start === 0) break;
    start = startOfLine(text, start - 1);
  }
  return null;
}

/** The complaints that come of a quote without its other half. */
function isOfQuotes({ reason }: YamlError): boolean {
  return (
    reason === 'deficient indentation' ||
    reason.includes('quoted scalar') ||
    reason.includes('flow collection')
  );
}

function unclosedQuote(text: string, block: Span, start: number, error: YamlError): Problem | null {
  const line = text.slice(start, Math.min(endOfLine(text, start), block.end)).trimEnd();
  const quote = openQuote(line, LEAD.exec(line)?.[0].length ?? 0);
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

/** Where in a value a quote opens that its line does not close, or -1. */
function openQuote(line: string, from: number): number {
  if (!/["'[{]/.test(line.charAt(from))) return -1;
  let open = -1;
  for (let at = from; at < line.length; at++) {
    const character = line.charAt(at);
    if (open !== -1) {
      if (character === '\\' && line.charAt(open) === '"') at++;
      else if (character === line.charAt(open)) open = -1;
    } else if (
      /["']/.test(character) &&
      (at === from || /[[{,:][ \t]*$/.test(line.slice(Math.max(from, at - 20), at)))
    ) {
      open = at;
    }
  }
  return open;
}

const WITHOUT_COLON = /^([ ]*)(["']?)([\p{L}_][\p{L}\p{N}_-]*)\2(:(?=\S)|[ \t]*=[ \t]*|[ \t]+|$)(.*)$/u;

/** A line that would be a pair with a colon, and without one is neither a pair nor the end of the value before it. */
function missingColon(text: string, block: Span, start: number): Problem | null {
  const line = text.slice(start, Math.min(endOfLine(text, start), block.end)).trimEnd();
  const [, indent = '', quote = '', key = '', between = '', rest = ''] = WITHOUT_COLON.exec(line) ?? [];
  if (key === '' || /:(?:\s|$)/.test(line)) return null;
  const before = text.slice(block.start, start);
  if (!isMapping(before, true) || isMapping(before + line, false)) return null;
  const name = `${indent}${quote}${key}${quote}:`;
  const pair = [rest, JSON.stringify(rest)]
    .map((value) => `${name} ${value}`.trimEnd())
    .find((written) => isMapping(before + written, false));
  if (pair === undefined) return null;
  const at = { start: start + indent.length, end: start + line.length };
  const written = pair.trimStart();
  return {
    ...syntax('missingColon', at, { key, written }),
    // Words behind a blank may as well go on with the value above.
    fix: { ...edit(at, written), safe: between === ':' && !rest.startsWith('//') },
  };
}

const HASH = /[ \t](#[\p{L}\p{N}][^,\]}\r\n]*)/u;

/** A `#` that begins a comment in the middle of a list, or of a text of several lines. */
function hash(text: string, block: Span, start: number, error: YamlError): Problem | null {
  const line = text.slice(start, Math.min(endOfLine(text, start), block.end));
  const found = HASH.exec(line);
  if (found === null || /["']/.test(line.slice(0, found.index))) return null;
  const from = start + found.index + 1;
  const rest = (found[1] ?? '').trimEnd();
  const offset = errorIn(`${text.slice(block.start, from)}x${text.slice(from + 1, block.end)}`, block.start);
  if (offset !== null && offset <= error.offset) return null;
  const at = { start: from, end: from + rest.length };
  const quoted = JSON.stringify(rest);
  const inList = /[[{,][ \t]*$/.test(line.slice(0, found.index + 1));
  const fix = inList ? { fix: edit(at, quoted) } : {};
  return { ...syntax('hash', at, { rest }), ...fix };
}

/** Where the YAML is broken, or null where it is not. */
function errorIn(yaml: string, base: number): number | null {
  try {
    parseYaml(yaml, base);
    return null;
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return error.offset;
  }
}

function isMapping(yaml: string, orBlank: boolean): boolean {
  try {
    const { root } = parseYaml(yaml, 0);
    return root === null ? orBlank : root.kind === 'mapping';
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return false;
  }
}
