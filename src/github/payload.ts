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

/** The value after own keys, one in the other; undefined where the way ends early. */
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

/** A name that is safe to hand to git and to a URL; what it may not hold, git does not take in the name of a branch. */
export function branchName(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_REF) return null;
  return /^[^\s\p{C}~^:?*[\\-][^\s\p{C}~^:?*[\\]*$/u.test(value) && !value.includes('..') ? value : null;
}

/** A whole number from 0 on. */
export function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/**
 * The id of what an answer is about; `asked`: fields that it repeats from the question.
 *
 * @throws when it has no id, or is about something else
 */
export function answeredId(answer: unknown, asked: Readonly<Record<string, unknown>> = {}): number {
  const id = wholeNumber(valueAt(answer, 'id'));
  const isAsked = Object.entries(asked).every(([key, value]) => valueAt(answer, key) === value);
  if (id === null || !isAsked) throw new Error('the response is about something else');
  return id;
}
