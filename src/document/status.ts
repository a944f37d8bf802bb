import { normalizeKey } from '../text/keys.ts';
import type { Status } from '../types.ts';

export const STATUSES: readonly Status[] = ['draft', 'ready', 'retired'];

/** Of a line without the blanks at its ends: what goes on for long may be taken in one way only. */
const LINE = /^["']?([\p{L} _-]{1,20}?)["']?[ \t]*:[ \t]*["']?(\w+)["']?[ \t]*(?:#.*)?$/u;
const HEADING = /^#{2,6}[ \t]/;

export function statusOf(value: string | null): Status | null {
  const written = value?.toLowerCase();
  return STATUSES.find((known) => known === written) ?? null;
}

/** The status that a line of broken frontmatter gives, as a draft's YAML may be as unfinished as its text. */
export function statusByLine(text: string): Status | null {
  const [first = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/\r?\n/);
  if (!first.startsWith('---')) return null;
  for (const line of lines) {
    if (line.startsWith('---') || HEADING.test(line)) break;
    const [, key = '', value = ''] = LINE.exec(line.trim()) ?? [];
    if (normalizeKey(key) === 'status') return statusOf(value);
  }
  return null;
}
