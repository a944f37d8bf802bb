import { META_KEYS } from '../../presets/vocabulary.ts';
import { MAX_COMPARED, normalizeKey, suggest } from '../../text/keys.ts';
import type { Document, Field, Fix } from '../../types.ts';
import type { RuleContext } from '../types.ts';
import { renameOwn } from './fixes.ts';

/** Keys that other readers of the same file use (note apps, site generators), or that people keep beside a story. */
const COMMON_KEYS = new Set(
  (
    'aliases author categories category created cssclasses description id lang language layout modified permalink ' +
    'publish slug summary updated weight company employer level location notes period project role source team year'
  ).split(' '),
);

/** A key that nothing reads. */
export interface UnknownKey {
  entry: Field;
  /** The known name that it most likely stands for. */
  near: string | null;
  /** The edit that renames it to `near`; null where the document has such a key already, or gets it. */
  fix: Fix | null;
}

/** The keys of a document that nothing reads, in their order. */
export function unknownKeys(
  document: Document,
  { vocabulary, isWord }: Pick<RuleContext, 'vocabulary' | 'isWord'>,
): UnknownKey[] {
  const known = [...vocabulary.fieldNames, ...META_KEYS];
  const taken = new Set(document.entries.map(({ label }) => vocabulary.canonical(label)));
  const unknown = document.entries.filter(
    ({ label }) => vocabulary.canonical(label) === null && !COMMON_KEYS.has(normalizeKey(label)),
  );
  return unknown.map((entry, index) => {
    const { label, keySpan } = entry;
    const near = index < MAX_COMPARED ? suggest(label, known) : null;
    const fix = near === null || taken.has(near) ? null : renameOwn(keySpan, label, near, isWord);
    taken.add(near);
    return { entry, near, fix };
  });
}
