import { isSlip, MAX_COMPARED, suggest } from '../../text/keys.ts';
import type { Document, Field, Fix, Span } from '../../types.ts';
import type { RuleFinding } from '../types.ts';
import { replace, trimmed } from './fixes.ts';

/** Says when a value is of another kind than its readers expect. With `many` a list of texts will do too. */
export function* wrongKind(
  document: Document,
  name: string,
  field: Field,
  many: boolean,
): Iterable<RuleFinding> {
  const { value } = field;
  const at = trimmed(document, field.valueSpan);
  const data = { field: name, expected: many ? 'text, or a list of texts' : 'text' };
  if (typeof value === 'boolean') {
    yield { messageId: 'flag', at, data: { ...data, found: String(value) } };
  } else if (holdsPairs(value)) {
    yield { messageId: 'pairs', at, data, ...quotePairs(document, field) };
  } else if (Array.isArray(value) && !many) {
    const edit = `Write one value after \`${name}:\`, without brackets and dashes`;
    yield { messageId: 'kind', at, data: { ...data, found: 'a list', edit }, ...unwrap(document, at, value) };
  } else if (Array.isArray(value) && value.some(Array.isArray)) {
    const edit = 'Write one text per item, in quotes if it begins with a bracket or a dash';
    yield { messageId: 'kind', at, data: { ...data, found: 'a list of lists', edit } };
  }
}

/** Whether a value is text, or a list of texts: there is something to read. */
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

/** `[ana]` is a list to YAML, where one text is expected. */
function unwrap({ text }: Document, at: Span, [only, ...others]: readonly unknown[]): { fix?: Fix } {
  const item = LIST_OF_ONE.exec(text.slice(at.start, at.end))?.[1];
  return typeof only !== 'string' || others.length > 0 || item === undefined
    ? {}
    : { fix: replace(at, item) };
}

/**
 * `- Errors: 4 a day` is a pair to YAML, and was meant as text: quotes edit it where every item is one line. Where the
 * dashes are missing too, they are added.
 */
function quotePairs(document: Document, { value, valueSpan }: Field): { fix?: Fix } {
  const at = trimmed(document, valueSpan);
  const lines = document.text.slice(at.start, at.end).split('\n');
  const isList = Array.isArray(value);
  const items = isList ? value : Object.values(value as object);
  if (lines.length !== items.length || (!isList && items.some(isObject))) return {};
  const quoted = lines.map((line, index) => {
    const match = (isList ? LIST_ITEM : PAIR).exec(line);
    if (match === null) return null;
    const [, lead = '', item = '', rest = ''] = match;
    if (isList && !isObject(items[index])) return line;
    // Quotes would swallow a comment, or an anchor that is used elsewhere.
    const isPlain = /^[\w\p{L}]/u.test(item) && !/\s(?:#|[&*!]\S)/.test(item);
    return isPlain ? `${lead}${isList ? '' : '- '}${JSON.stringify(item)}${rest}` : null;
  });
  return quoted.includes(null) ? {} : { fix: replace(at, quoted.join('\n')) };
}

const LIST_ITEM = /^([ \t]*-[ \t]+)(\S.*?)(\s*)$/;
const PAIR = /^([ \t]*)(\S.*?)(\s*)$/;

/** `judgment, humility` is one text to YAML, and was meant as a list: said where every part is a known name, or near one. */
export function* commas(
  document: Document,
  name: string,
  { value, keySpan, valueSpan }: Field,
  known: readonly string[],
): Iterable<RuleFinding> {
  const parts = typeof value === 'string' ? value.split(',', MAX_COMPARED + 1) : [];
  if (parts.length < 2 || parts.length > MAX_COMPARED) return;
  const names = parts.map((part) => (known.includes(part.trim()) ? part.trim() : suggest(part, known)));
  if (names.includes(null)) return;
  const at = trimmed(document, valueSpan);
  const list = `[${names.join(', ')}]`;
  const plain = /^["']?: *$/.test(document.text.slice(keySpan.end, at.start));
  const safe = parts.every((part, index) => isSlip(part, names[index] ?? ''));
  const fix = plain ? { fix: { ...replace(at, list), safe } } : {};
  yield { messageId: 'commas', at, data: { field: name, list }, ...fix };
}
