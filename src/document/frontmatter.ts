import matter from 'gray-matter';
import { normalizeKey } from '../text/keys.ts';
import { endOfLine } from '../text/lines.ts';
import { type Fix, type Problem, replacement, type Span } from '../types.ts';
import { parseYaml, type YamlDocument, YamlError, type YamlPair } from './yaml.ts';
import { syntax } from './yaml-lines.ts';
import { yamlProblem } from './yaml-problem.ts';

/** The most UTF-16 units of frontmatter. More are refused, so that parsing time is bounded. */
export const MAX_FRONTMATTER = 32 * 1024;
/** The most blank characters in a row: gray-matter's scan for comments is quadratic in them. */
export const MAX_BLANKS = 500;
const FENCE_BREAK = '\n---';
const CLOSING_FENCE = /^---[ \t]*\r?$/;
/** A line that may belong to the frontmatter. */
const KEY = /^["']?[\p{L}_][\p{L}\p{N}_ -]*["']?:(?:\s|$)/u;
const BLANK_LINE = /(?<=\n)[ \t]*\r?(?:\n|$)/;
const YAML_TAGS = new Set(['', 'yaml', 'yml']);

export interface Frontmatter {
  pairs: YamlPair[];
  data: Record<string, unknown>;
  openSpan: Span;
  closeSpan: Span;
  /** Offset of the first character of the body. */
  bodyStart: number;
}

/** The places of the fences, and of the YAML between them. */
interface Fences {
  openSpan: Span;
  closeSpan: Span;
  /** The start of the YAML: the line break after `---` and the language tag. */
  blockStart: number;
}

/** Reads the frontmatter of a text, or says what is wrong with it. */
export function readFrontmatter(text: string): Frontmatter | Problem {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const openEnd = endOfLine(text, start);
  const first = text.slice(start, openEnd).trimEnd();
  if (!first.startsWith('---') || first.startsWith('----')) return missing(text, start);
  const openSpan = { start, end: start + first.length };
  const tag = first.slice(3).trim();
  if (!YAML_TAGS.has(tag.toLowerCase())) {
    return syntax('language', { start: openSpan.end - tag.length, end: openSpan.end }, { tag });
  }
  const closeSpan = findClosingFence(text, openEnd + 1);
  if (closeSpan === null) {
    return withFix(syntax('unclosed', openSpan), text, missingFence(text, openEnd + 1));
  }
  const line = text.slice(closeSpan.start, closeSpan.end);
  if (line !== '---') {
    const fix = /^-+$/.test(line) ? replacement(closeSpan, '---') : null;
    return withFix(syntax('closingFence', closeSpan, { line }), text, fix);
  }
  if (closeSpan.start - openSpan.end > MAX_FRONTMATTER) {
    return syntax('tooLarge', openSpan, { limit: `${MAX_FRONTMATTER / 1024} KiB` });
  }
  const blanks = longBlanks(text, openEnd, closeSpan.start);
  if (blanks !== null) {
    return syntax('invalid', blanks, { reason: `more than ${MAX_BLANKS} blank characters in a row` });
  }
  const blockStart = text.charAt(openEnd - 1) === '\r' ? openEnd - 1 : openEnd;
  return parse(text, { openSpan, closeSpan, blockStart });
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
    // Without the line break before `---`, as it was parsed: places in it are compared with those of another parse.
    const lineEnd = text.startsWith('\r\n', fences.closeSpan.start - 2) ? 2 : 1;
    const end = Math.max(fences.blockStart, fences.closeSpan.start - lineEnd);
    return yamlProblem(text, { start: fences.blockStart, end }, error);
  }
}

/** The problem that a key comes twice in other spellings (`api-contract`, `api_contract`), which YAML allows. */
function repeatedKey(pairs: readonly YamlPair[]): Problem | null {
  const seen = new Set<string>();
  for (const { name, key } of pairs) {
    const normalized = normalizeKey(name);
    // A key without letters and digits (`"!"`) is no field in another spelling.
    if (normalized !== '' && seen.has(normalized)) return syntax('duplicateKey', key.span, { key: name });
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
    // Where there is no language tag, blanks after `---` come with the block.
    const lineBreak = block.length - (head.length - FENCE_BREAK.length - blockStart);
    // The fence's own line break is not part of the YAML; gray-matter leaves the CR of a CRLF.
    parsed = parseYaml(block.slice(lineBreak).replace(/\r$/, ''), blockStart);
    return {};
  };
  matter(
    { content: new Bytes(head) as unknown as string },
    { language: 'yaml', engines: { yaml, javascript: refuse, json: refuse, coffee: refuse } },
  );
  return parsed;
}

/**
 * A text in the shape of a buffer, which gray-matter turns back into text. Of a plain text it would make a buffer,
 * which costs a copy, and which browsers do not have.
 */
class Bytes {
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  static isBuffer(): true {
    return true;
  }

  toString(): string {
    return this.text;
  }
}

function refuse(): never {
  throw new Error('only YAML frontmatter is read');
}

/** The first line that begins with `---`: the closing fence, or a line that was meant to be one. */
function findClosingFence(text: string, from: number): Span | null {
  for (let start = from; start < text.length; start = endOfLine(text, start) + 1) {
    if (!text.startsWith('---', start)) continue;
    const line = text.slice(start, endOfLine(text, start));
    return { start, end: start + (CLOSING_FENCE.test(line) ? 3 : line.trimEnd().length) };
  }
  return null;
}

function longBlanks(text: string, start: number, end: number): Span | null {
  for (const { index, 0: run } of text.slice(start, end).matchAll(/\s{64,}/g)) {
    if (run.length > MAX_BLANKS) return { start: start + index, end: start + index + run.length };
  }
  return null;
}

function missing(text: string, start: number): Problem {
  const at = { start, end: endOfLine(text, start) };
  const blanks = /^\s+(?=---(?!-))/.exec(text.slice(start))?.[0].length;
  const isEmpty = !/\S/.test(text.slice(start));
  const messageId = isEmpty ? 'empty' : blanks === undefined ? 'missing' : 'misplaced';
  const fix = blanks === undefined ? null : replacement({ start, end: start + blanks }, '');
  return withFix({ ruleId: 'frontmatter-missing', messageId, at, data: {} }, text, fix);
}

/**
 * The edit that closes the frontmatter at its first blank line; null if a comment before that line or a key after it
 * makes this a guess.
 */
function missingFence(text: string, from: number): Fix | null {
  const rest = text.slice(from);
  const end = from + (BLANK_LINE.exec(rest)?.index ?? rest.length);
  if (/^[ \t]*#/m.test(text.slice(from, end)) || KEY.test(text.slice(end).trimStart())) return null;
  return replacement({ start: end, end }, text.charAt(end - 1) === '\n' ? '---\n' : '\n---\n');
}

/** A problem with an edit, if that makes the frontmatter readable, or readable after one more edit. */
function withFix(problem: Problem, text: string, fix: Fix | null): Problem {
  if (fix === null) return problem;
  const [start, end] = fix.range;
  const fixed = readFrontmatter(text.slice(0, start) + fix.text + text.slice(end));
  const helps = isProblem(fixed) ? fixed.fix?.safe === true : fixed.pairs.length > 0;
  return helps ? { ...problem, fix } : problem;
}
