import { normalizeKey } from '../text/keys.ts';
import type { Status } from '../types.ts';

export const STATUSES: readonly Status[] = ['draft', 'ready', 'retired'];

/** Of a line without the blanks at its ends: what goes on for long may be taken in one way only. */
const PAIR = /^["']?([\p{L} _-]{1,20}?)["']?[ \t]*:(.*)$/u;
const WORD = /^["']?(\w+)["']?[ \t]*(?:#.*)?$/;
const HEADING = /^#{2,6}[ \t]/;

export function statusOf(value: string | null): Status | null {
  const written = value?.toLowerCase();
  return STATUSES.find((known) => known === written) ?? null;
}

/** The status that a line of broken frontmatter gives, as a draft's YAML may be as unfinished as its text. */
export function statusByLine(text: string): Status | null {
  for (const { key, value } of pairsByLine(text))
    if (normalizeKey(key) === 'status') return statusOf(WORD.exec(value)?.[1] ?? null);
  return null;
}

/** The lines of broken frontmatter that look like `key: value`, up to what may be its end. */
export function* pairsByLine(text: string): Iterable<{ key: string; value: string }> {
  const [first = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/\r?\n/);
  if (!first.startsWith('---')) return;
  for (const line of lines) {
    if (line.startsWith('---') || HEADING.test(line)) return;
    const [, key, value = ''] = PAIR.exec(line.trim()) ?? [];
    if (key !== undefined) yield { key, value: value.trim() };
  }
}
