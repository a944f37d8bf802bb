import { MAX_GLOBS } from './bounds.ts';
import { DEFAULT_GLOBS } from './default-globs.ts';
import { MAX_ALTERNATIVES } from './glob.ts';

/** The most characters of a configuration that is read here. A longer one may exceed a limit. */
const MAX_LENGTH = 20_000;
/** A lone CR ends a line only in YAML, control characters are errors, and U+FFFD replaces bytes that are not UTF-8. */
const UNUSUAL = /\r(?!\n)|[^\P{Cc}\t\r\n]|[\ufffd-\uffff]/u;
const KEYS: ReadonlySet<string> = new Set([...Object.keys(DEFAULT_GLOBS), 'ignore']);
/** A key at the start of a line, with what is after it. */
const KEY = /^([a-z]+):(?:[ \t]+(.*))?$/;
/** A glob without a quote, or in quotes that hold nothing that YAML reads otherwise. */
const GLOB = /^(?:"([^"'\\#&]+)"|'([^"'\\#&]+)'|([\w.][\w./*?-]*))[ \t]*$/;
/** Distinguishes an unquoted glob from a number, `null` or `true`, which YAML does not read as text. */
const SURELY_TEXT = /[/*]|\.md$/;

/**
 * The globs of a configuration in YAML that has nothing but globs, written in the plainest way; keys that it lacks have
 * their defaults. Null where only a parser can tell, or say what is wrong: loading that takes longer than everything
 * else that a hook does.
 */
export function plainGlobs(text: string): typeof DEFAULT_GLOBS | null {
  if (text.length > MAX_LENGTH || UNUSUAL.test(text)) return null;
  const lines = text.replace(/^---[ \t]*\r?\n/, '').split(/\r?\n/);
  const content = lines.filter((line) => !/^[ \t]*(?:#.*)?$/.test(line)).join('\n');
  const globs = new Map<string, string[]>();
  for (const block of content === '' ? [] : content.split(/\n(?![ -])/)) {
    const [head = '', ...items] = block.split('\n');
    const [, key = '', value = ''] = KEY.exec(head) ?? [];
    const own = items.length === 0 ? [globIn(value)] : value === '' ? itemsIn(items) : [];
    if (own.length === 0 || own.includes(null) || !KEYS.has(key) || globs.has(key)) return null;
    globs.set(
      key,
      own.filter((glob) => glob !== null),
    );
  }
  if (mayBeTooMany([...globs.values()].flat())) return null;
  return { ...DEFAULT_GLOBS, ...Object.fromEntries(globs) };
}

/** The globs of a list. A line with another indent continues the line above, or is an error. */
function itemsIn(lines: readonly string[]): (string | null)[] {
  const [lead] = /^ *- +/.exec(lines[0] ?? '') ?? [];
  return lines.map((line) =>
    lead !== undefined && line.startsWith(lead) ? globIn(line.slice(lead.length)) : null,
  );
}

function globIn(written: string): string | null {
  const [, double, single, plain] = GLOB.exec(written) ?? [];
  if (plain !== undefined) return SURELY_TEXT.test(plain) ? plain : null;
  return double ?? single ?? null;
}

function mayBeTooMany(globs: readonly string[]): boolean {
  const sizes = globs.map((glob) => (glob.includes('{') ? MAX_ALTERNATIVES : 1));
  return sizes.reduce((sum, size) => sum + size, 0) > MAX_GLOBS;
}
