import type { ConfigIssue } from './data.ts';
import { Glob } from './glob.ts';
import { GlobError } from './glob-segment.ts';

/** The most words and other values of a configuration, including those of the files that it extends. */
export const MAX_WORDS = 10_000;
/** The most globs. One with braces counts as the number of globs that it stands for. */
export const MAX_GLOBS = 100;
/** The most common fields, and the most fields of each story type: every story is asked for all of them. */
export const MAX_FIELDS = 200;

/** How much there is in the files of one configuration that were read so far. */
export class ConfigSize {
  words = 0;
  globs = 0;
  /** The number of common fields and of the fields of each type, by the keys that lead to them. */
  readonly fields = new Map<string, number>();
}

interface Value {
  value: unknown;
  key: string | number;
  parent: Value | null;
}

/** Keys with a meaning in JavaScript, which the schema would silently drop from a mapping. */
const UNUSABLE = new Set<string | number>(['__proto__', 'constructor', 'prototype']);

/**
 * The first value of a file that exceeds a bound, or a glob or a key that cannot be used. This runs before the schema,
 * because data with aliases may be endless. It adds what it counts to `size`.
 */
export function findOverBound(data: unknown, size: ConfigSize): ConfigIssue | null {
  const open: Value[] = [{ value: data, key: '', parent: null }];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const message =
      ++size.words > MAX_WORDS ? TOO_MANY_WORDS : (globProblem(each, size) ?? fieldProblem(each, size));
    if (message !== null) return { path: pathOf(each), atKey: false, message };
    const { value, key } = each;
    if (each.parent !== null && UNUSABLE.has(key))
      return { path: pathOf(each), atKey: true, message: `unusable name \`${key}\`, expected another one` };
    if (typeof value !== 'object' || value === null) continue;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [step, inner] of entries.reverse()) open.push({ value: inner, key: step, parent: each });
  }
  return null;
}

const TOO_MANY_WORDS = `expected at most ${MAX_WORDS} words and other values, found more`;

function globProblem(each: Value, size: ConfigSize): string | null {
  const { value } = each;
  if (typeof value !== 'string' || !isGlobOf(pathOf(each))) return null;
  try {
    size.globs += new Glob(value).size;
  } catch (error) {
    if (error instanceof GlobError) return error.message;
    throw error;
  }
  return size.globs > MAX_GLOBS ? `expected at most ${MAX_GLOBS} globs in a configuration, found more` : null;
}

function fieldProblem(each: Value, { fields }: ConfigSize): string | null {
  const { value, key } = each;
  if (typeof value !== 'object' || value === null || (key !== 'fields' && key !== 'common-fields'))
    return null;
  const path = pathOf(each);
  const ofType = path.length === 3 && path[0] === 'story-types';
  if (!ofType && path.length > 1) return null;
  const owner = path.join();
  const count = (fields.get(owner) ?? 0) + Object.keys(value).length;
  fields.set(owner, count);
  return count > MAX_FIELDS ? `expected at most ${MAX_FIELDS} fields, found ${count}` : null;
}

/** Whether a value is where the schema has a glob. */
function isGlobOf(path: readonly (string | number)[]): boolean {
  const keys = path.filter((key) => typeof key === 'string').join('.');
  return ['stories', 'answers', 'banks', 'ignore', 'overrides.files', 'bank-stories.files'].includes(keys);
}

function pathOf(value: Value): (string | number)[] {
  const path: (string | number)[] = [];
  for (let each = value; each.parent !== null; each = each.parent) path.unshift(each.key);
  return path;
}
