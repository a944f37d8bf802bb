import { readFileSync } from 'node:fs';

/** A commit's id as git writes it. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** GitHub's own limit for the name of a branch. */
const MAX_REF = 255;

/** The event's payload; null where there is none that can be read. Whatever is in it, reading it never throws. */
export function readPayload(file: string | undefined): unknown {
  if (!file) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** The value that a path of own keys leads to; undefined where the path ends early. */
export function valueAt(payload: unknown, ...keys: string[]): unknown {
  let value = payload;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

export function commitId(value: unknown): string | null {
  return typeof value === 'string' && COMMIT.test(value) ? value : null;
}

/** A name that is safe in a git command and in a URL. Git allows none of the characters that it must not have. */
export function branchName(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_REF) return null;
  return /^[^\s\p{C}~^:?*[\\-][^\s\p{C}~^:?*[\\]*$/u.test(value) && !value.includes('..') ? value : null;
}

/** A whole number from 0 on. */
export function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/**
 * The id of what a response is about. `asked` has fields of the request that the response repeats.
 *
 * @throws when it has no id, or is about something else
 */
export function answeredId(answer: unknown, asked: Readonly<Record<string, unknown>> = {}): number {
  const id = wholeNumber(valueAt(answer, 'id'));
  const isAsked = Object.entries(asked).every(([key, value]) => valueAt(answer, key) === value);
  if (id === null || !isAsked) throw new Error('the response is about something else');
  return id;
}
