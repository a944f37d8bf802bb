import matter from 'gray-matter';
import type { Problem, Span } from '../types.ts';
import { normalizeKey } from './keys.ts';
import { parseYaml, type YamlDocument, YamlError, type YamlPair } from './yaml.ts';

/** UTF-16 units of frontmatter that are read at most; more is refused, so that parsing time is bounded. */
const MAX_FRONTMATTER = 32 * 1024;
const CLOSING_FENCE = /^---[ \t]*\r?$/;
const YAML_TAGS = new Set(['', 'yaml', 'yml']);

export interface Frontmatter {
  pairs: YamlPair[];
  data: Record<string, unknown>;
  openSpan: Span;
  closeSpan: Span;
  /** Offset of the first character of the body. */
  bodyStart: number;
}

/** Where the parts of a text's frontmatter are. */
interface Fences {
  openSpan: Span;
  closeSpan: Span;
  /** Where the YAML begins: gray-matter cuts off `---` and, where there is one, the language tag's line. */
  blockStart: number;
}

/** The frontmatter of a text, or what is wrong with it. */
export function readFrontmatter(text: string): Frontmatter | Problem {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const openEnd = endOfLine(text, start);
  const first = text.slice(start, openEnd).trimEnd();
  if (!first.startsWith('---') || first.startsWith('----')) return missing(text, start);
  const openSpan = { start, end: start + first.length };
  const tag = first.slice(3).trim();
  if (!YAML_TAGS.has(tag.toLowerCase())) {
    return syntax('language', { start: start + 3, end: openSpan.end }, { tag });
  }
  const closeSpan = findClosingFence(text, openEnd + 1);
  if (closeSpan === null) return syntax('unclosed', openSpan);
  const line = text.slice(closeSpan.start, closeSpan.end);
  if (line !== '---') return syntax('closingFence', closeSpan, { line });
  if (closeSpan.start - openSpan.end > MAX_FRONTMATTER) {
    return syntax('tooLarge', openSpan, { limit: `${MAX_FRONTMATTER / 1024} KiB` });
  }
  const lineBreak = text.charAt(openEnd - 1) === '\r' ? openEnd - 1 : openEnd;
  return parse(text, { openSpan, closeSpan, blockStart: tag === '' ? start + 3 : lineBreak });
}

export function isProblem(result: Frontmatter | Problem): result is Problem {
  return 'messageId' in result;
}

function parse(text: string, fences: Fences): Frontmatter | Problem {
  try {
    const { data, root } = parseLocked(text.slice(0, fences.closeSpan.end), fences.blockStart);
    if (root !== null && root.kind !== 'mapping') {
      return syntax('notMapping', root.span, { kind: root.kind === 'sequence' ? 'a list' : 'text' });
    }
    const pairs = root === null ? [] : root.pairs;
    const bodyStart = Math.min(endOfLine(text, fences.closeSpan.end) + 1, text.length);
    const { openSpan, closeSpan } = fences;
    return (
      repeatedKey(pairs) ?? {
        pairs,
        data: (data ?? {}) as Record<string, unknown>,
        openSpan,
        closeSpan,
        bodyStart,
      }
    );
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return yamlProblem(text, fences, error);
  }
}

/** Two spellings of one key (`api-contract`, `api_contract`): YAML allows it, but only one of them could count. */
function repeatedKey(pairs: readonly YamlPair[]): Problem | null {
  const seen = new Set<string>();
  for (const { name, key } of pairs) {
    const normalized = normalizeKey(name);
    if (seen.has(normalized)) return syntax('duplicateKey', key.span, { key: name });
    seen.add(normalized);
  }
  return null;
}

/**
 * The one place that calls gray-matter. It would run `---js` frontmatter with `eval`, cache calls without options,
 * and load YAML 1.1 without positions, so every engine but ours refuses, and options are always given. (The language
 * tag and the fences were checked before; this is the second lock.)
 */
function parseLocked(head: string, blockStart: number): YamlDocument {
  let parsed: YamlDocument = { data: {}, root: null };
  const yaml = (block: string) => {
    parsed = parseYaml(block, blockStart);
    return {};
  };
  matter(head, { language: 'yaml', engines: { yaml, javascript: refuse, json: refuse, coffee: refuse } });
  return parsed;
}

function refuse(): never {
  throw new Error('only YAML frontmatter is read');
}

/** The first line that begins with `---`: the closing fence, or a line that was meant as one. */
function findClosingFence(text: string, from: number): Span | null {
  for (let start = from; start < text.length; start = endOfLine(text, start) + 1) {
    if (!text.startsWith('---', start)) continue;
    const line = text.slice(start, endOfLine(text, start));
    return { start, end: start + (CLOSING_FENCE.test(line) ? 3 : line.trimEnd().length) };
  }
  return null;
}

function missing(text: string, start: number): Problem {
  const misplaced = text.slice(start).trimStart().startsWith('---');
  const messageId = misplaced ? 'misplaced' : 'missing';
  return { ruleId: 'frontmatter-missing', messageId, at: { start, end: endOfLine(text, start) }, data: {} };
}

function syntax(messageId: string, at: Span, data: Record<string, string> = {}): Problem {
  return { ruleId: 'frontmatter-syntax', messageId, at, data };
}

/** A parser's complaint at its own place, or, where quoting one value mends it, that advice. */
function yamlProblem(text: string, fences: Fences, error: YamlError): Problem {
  const at = Math.min(error.offset, fences.closeSpan.start);
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = endOfLine(text, at);
  if (error.reason === 'duplicated mapping key') {
    const key = /^[ \t]*(?:"[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(text.slice(at, lineEnd))?.[0].trim() ?? '';
    return syntax('duplicateKey', { start: at, end: at + key.length }, { key });
  }
  const value = unquotedValue(text, lineStart, lineEnd);
  if (value !== null && quotingMends(text, fences, value, error)) {
    const quoted = JSON.stringify(text.slice(value.start, value.end));
    return {
      ...syntax('quoteValue', value, { value: text.slice(value.start, value.end), quoted }),
      fix: { range: [value.start, value.end], text: quoted },
    };
  }
  return syntax(
    'invalid',
    { start: at, end: Math.max(at, Math.min(at + 1, lineEnd)) },
    { reason: error.reason },
  );
}

/** The value of a `key: value` line, when it is not quoted already. */
function unquotedValue(text: string, start: number, end: number): Span | null {
  const line = text.slice(start, end).trimEnd();
  const match = /^[ \t]*\w[\w .-]*:[ \t]+/.exec(line);
  if (match === null || match[0].length === line.length || /["'|>]/.test(line.charAt(match[0].length)))
    return null;
  return { start: start + match[0].length, end: start + line.length };
}

/** Whether the error goes away, or moves to a later line, once the value stands in quotes. */
function quotingMends(text: string, fences: Fences, value: Span, error: YamlError): boolean {
  const quoted = JSON.stringify(text.slice(value.start, value.end));
  const before = text.slice(fences.blockStart, value.start);
  try {
    parseYaml(before + quoted + text.slice(value.end, fences.closeSpan.start), fences.blockStart);
    return true;
  } catch (second) {
    return second instanceof YamlError && second.offset > error.offset + quoted.length;
  }
}

/** Offset of the line feed that ends the line at `at`, or the end of the text. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
