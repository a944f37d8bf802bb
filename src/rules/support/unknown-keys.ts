import { META_KEYS, type Vocabulary } from '../../presets/vocabulary.ts';
import { MAX_COMPARED, normalizeKey, suggest, suggestSlip } from '../../text/keys.ts';
import type { Document, Field, Fix } from '../../types.ts';
import type { RuleContext } from '../types.ts';
import { renameOwn, replace } from './fixes.ts';
import { namesPart } from './parts.ts';

/** Keys that other readers of the same file use (note apps, site generators), or that people keep next to a story. */
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
  const taken = new Set(document.entries.map(({ label }) => vocabulary.canonical(label)));
  const unknown = document.entries.filter(
    ({ label }) => vocabulary.canonical(label) === null && !COMMON_KEYS.has(normalizeKey(label)),
  );
  return unknown.map((entry, index) => {
    const { label, keySpan } = entry;
    const name = index < MAX_COMPARED ? nearestName(label, vocabulary) : null;
    if (name === null) return { entry, near: null, fix: null };
    const near = vocabulary.otherNames.get(name) ?? name;
    const { safe } = renameOwn(keySpan, label, name, isWord);
    const fix = taken.has(near) ? null : { ...replace(keySpan, near), safe };
    taken.add(near);
    return { entry, near, fix };
  });
}

/** The known name that a key is most likely a misspelling of: a field's own, or one of its others. */
function nearestName(label: string, { fieldNames, otherNames }: Vocabulary): string | null {
  const own = suggest(label, [...fieldNames, ...META_KEYS]);
  // `result` is a part of an answer, though near to `results`.
  return own ?? (namesPart(label) ? null : suggestSlip(label, otherNames.keys()));
}
