import { isTypo, MAX_COMPARED, suggest } from '../../text/keys.ts';
import { type Document, type Field, type Fix, replacement, type Span } from '../../types.ts';
import type { RuleFinding } from '../types.ts';
import { placeOfValue } from './fixes.ts';

/** Reports a value that is not of the expected kind. */
export function* wrongKind(
  document: Document,
  name: string,
  field: Field,
  expected: 'text' | 'text, or a list of texts',
): Iterable<RuleFinding> {
  const { value } = field;
  const at = placeOfValue(document, field.valueSpan);
  const data = { field: name, expected };
  if (typeof value === 'boolean') {
    yield { messageId: 'flag', at, data: { ...data, found: String(value) } };
  } else if (holdsPairs(value)) {
    yield { messageId: 'pairs', at, data, ...quotePairs(document, field) };
  } else if (Array.isArray(value) && expected === 'text') {
    const edit = `Write one value after \`${name}:\`, without brackets and dashes`;
    yield { messageId: 'kind', at, data: { ...data, found: 'a list', edit }, ...unwrap(document, at, value) };
  } else if (Array.isArray(value) && value.some(Array.isArray)) {
    const edit = 'Write one text per item, in quotes if it begins with a bracket or a dash';
    yield { messageId: 'kind', at, data: { ...data, found: 'a list of lists', edit } };
  }
}

/** Whether a value is text or a list of texts, so that there is something to read. */
export function isText(value: unknown): boolean {
  return Array.isArray(value) ? !holdsPairs(value) : typeof value === 'string' || typeof value === 'number';
}

function holdsPairs(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => isObject(item) && !Array.isArray(item));
  return isObject(value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

const LIST_OF_ONE = /^\[[ \t]*("[^"\n]*"|'[^'\n]*'|[\p{L}\p{N}][^,\n[\]{}#:]*?)[ \t]*\]$/u;

/** The fix for `[ana]`, which is a list in YAML, where one text is expected. */
function unwrap({ text }: Document, at: Span, [only, ...others]: readonly unknown[]): { fix?: Fix } {
  const item = LIST_OF_ONE.exec(text.slice(at.start, at.end))?.[1];
  return typeof only !== 'string' || others.length > 0 || item === undefined
    ? {}
    : { fix: replacement(at, item) };
}

/**
 * The fix for `- Errors: 4 a day`, which is a pair in YAML and was meant as text. It adds quotes if every item is one
 * line, and missing dashes.
 */
function quotePairs(document: Document, { value, valueSpan }: Field): { fix?: Fix } {
  const at = placeOfValue(document, valueSpan);
  const lines = document.text.slice(at.start, at.end).split('\n');
  const isList = Array.isArray(value);
  const items = isList ? value : Object.values(value as object);
  if (lines.length !== items.length || (!isList && items.some(isObject))) return {};
  const quoted = lines.map((line, index) => {
    const match = (isList ? LIST_ITEM : PAIR).exec(line);
    if (match === null) return null;
    const [, lead = '', item = '', rest = ''] = match;
    if (isList && !isObject(items[index])) return line;
    // In quotes, a comment or an anchor would be text.
    const isPlain = /^[\w\p{L}]/u.test(item) && !/\s(?:#|[&*!]\S)/.test(item);
    return isPlain ? `${lead}${isList ? '' : '- '}${JSON.stringify(item)}${rest}` : null;
  });
  return quoted.includes(null) ? {} : { fix: replacement(at, quoted.join('\n')) };
}

const LIST_ITEM = /^([ \t]*-[ \t]+)(\S.*?)(\s*)$/;
const PAIR = /^([ \t]*)(\S.*?)(\s*)$/;

/** What people separate names with where a list is meant. */
const SEPARATORS: readonly (readonly [sign: string, name: string])[] = [
  [',', 'commas'],
  [';', 'semicolons'],
  ['|', 'vertical bars'],
];

/**
 * The finding for `judgment, humility`, which is one text in YAML and was meant as a list. Every part must be a known
 * name, or near one.
 */
export function* commas(
  document: Document,
  name: string,
  { value, keySpan, valueSpan }: Field,
  known: readonly string[],
): Iterable<RuleFinding> {
  if (typeof value !== 'string') return;
  const separator = SEPARATORS.find(([each]) => value.includes(each));
  if (separator === undefined) return;
  const [sign, signs] = separator;
  const parts = value.split(sign, MAX_COMPARED + 1);
  if (parts.length < 2 || parts.length > MAX_COMPARED) return;
  const names = parts.map((part) => (known.includes(part.trim()) ? part.trim() : suggest(part, known)));
  if (names.includes(null)) return;
  const at = placeOfValue(document, valueSpan);
  const list = `[${names.join(', ')}]`;
  const plain = /^["']?: *$/.test(document.text.slice(keySpan.end, at.start));
  const safe = parts.every((part, index) => isTypo(part, names[index] ?? ''));
  const fix = plain ? { fix: { ...replacement(at, list), safe } } : {};
  yield { messageId: 'commas', at, data: { field: name, list, signs }, ...fix };
}
