import { normalizeKey } from '../text/keys.ts';
import type { Status } from '../types.ts';

export const STATUSES: readonly Status[] = ['draft', 'ready', 'retired'];

/** A pair on a trimmed line. The blanks before the colon can be matched in one way only, which keeps it linear. */
const PAIR = /^["']?([\p{L} _-]{1,20}?)["']?[ \t]*:(.*)$/u;
const WORD = /^["']?(\w+)["']?[ \t]*(?:#.*)?$/;
const HEADING = /^#{2,6}[ \t]/;

export function statusOf(value: string | null): Status | null {
  const written = value?.toLowerCase();
  return STATUSES.find((known) => known === written) ?? null;
}

/** The status in broken frontmatter: the YAML of a draft may be as unfinished as its text. */
export function statusByLine(text: string): Status | null {
  for (const { key, value } of pairsByLine(text))
    if (normalizeKey(key) === 'status') return statusOf(WORD.exec(value)?.[1] ?? null);
  return null;
}

/** The lines of broken frontmatter that look like `key: value`, up to its likely end. */
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
