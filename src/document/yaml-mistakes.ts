import { endOfLine, startOfLine } from '../text/lines.ts';
import { type Problem, replacement, type Span } from '../types.ts';
import { errorIn, parseYaml, YamlError, type YamlNode } from './yaml.ts';
import { unclosedBracket } from './yaml-brackets.ts';
import { syntax } from './yaml-lines.ts';
import { innerQuote, unclosedQuote } from './yaml-quotes.ts';

/** The number of lines above the parser's place that are searched: it finds a mistake one or more lines later. */
const LINES = 8;

/** A mistake that the parser finds on a later line, reported where it was made. */
export function findMistake(text: string, block: Span, error: YamlError): Problem | null {
  const inner = innerQuote(text, block, error);
  if (inner !== null) return inner;
  let start = startOfLine(text, Math.min(error.offset, block.end));
  for (let line = 0; line < LINES && start >= block.start; line++) {
    const problem =
      (isOfQuotes(error) ? unclosedQuote(text, block, start, error) : null) ??
      oddBlank(text, block, start) ??
      missingColon(text, block, start) ??
      hash(text, block, start, error) ??
      (isOfBrackets(error) ? unclosedBracket(text, block, start, error) : null);
    if (problem !== null) return problem;
    if (start === 0) break;
    start = startOfLine(text, start - 1);
  }
  return null;
}

/** Whether a quote without its other half may be the cause of an error. */
function isOfQuotes(error: YamlError): boolean {
  return isOfBrackets(error) || error.reason.includes('quoted scalar');
}

/** Whether a bracket without its other half may be the cause of an error. */
function isOfBrackets({ reason }: YamlError): boolean {
  return reason === 'deficient indentation' || reason.includes('flow collection');
}

const ODD_BLANK = /^([ ]*(["']?)([\p{L}_][\p{L}\p{N}_-]*)\2:)([^\S \t\r\n]|\u200b)/u;

/** A key whose colon a blank follows that looks like a space and is none for YAML, as word processors write it. */
function oddBlank(text: string, block: Span, start: number): Problem | null {
  const line = text.slice(start, Math.min(endOfLine(text, start), block.end));
  const [, head = '', , key = '', blank = ''] = ODD_BLANK.exec(line) ?? [];
  if (key === '' || !takesPairs(text.slice(block.start, start))) return null;
  const at = { start: start + head.length, end: start + head.length + blank.length };
  const code = `U+${blank.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { ...syntax('oddBlank', at, { key, code }), fix: replacement(at, ' ') };
}

const WITHOUT_COLON = /^([ ]*)(["']?)([\p{L}_][\p{L}\p{N}_-]*)\2(:(?=\S)|[ \t]*=[ \t]*|[ \t]+|$)(.*)$/u;

/** A line that lacks the colon of a pair: without one, it is neither a pair nor the end of the value above it. */
function missingColon(text: string, block: Span, start: number): Problem | null {
  const line = text.slice(start, Math.min(endOfLine(text, start), block.end)).trimEnd();
  const [, indent = '', quote = '', key = '', between = '', rest = ''] = WITHOUT_COLON.exec(line) ?? [];
  if (key === '' || /:(?:\s|$)/.test(line)) return null;
  const before = text.slice(block.start, start);
  if (!takesPairs(before) || kindOf(before + line) === 'mapping') return null;
  const name = `${indent}${quote}${key}${quote}:`;
  const pair = [rest, JSON.stringify(rest)]
    .map((value) => `${name} ${value}`.trimEnd())
    .find((written) => kindOf(before + written) === 'mapping');
  if (pair === undefined) return null;
  const at = { start: start + indent.length, end: start + line.length };
  const written = pair.trimStart();
  return {
    ...syntax('missingColon', at, { key, written }),
    // Words after a blank may continue the value above.
    fix: { ...replacement(at, written), safe: between === ':' && !rest.startsWith('//') },
  };
}

const HASH = /[ \t](#[\p{L}\p{N}][^,\]}\r\n]*)/u;

/** A `#` that begins a comment within a list, or within a text over several lines. */
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
  const fix = inList ? { fix: replacement(at, quoted) } : {};
  return { ...syntax('hash', at, { rest }), ...fix };
}

/** Whether a pair may follow this YAML. */
function takesPairs(yaml: string): boolean {
  return ['mapping', 'nothing'].includes(kindOf(yaml));
}

function kindOf(yaml: string): YamlNode['kind'] | 'nothing' | 'broken' {
  try {
    return parseYaml(yaml, 0).root?.kind ?? 'nothing';
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return 'broken';
  }
}
