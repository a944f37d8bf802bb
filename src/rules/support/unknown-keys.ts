import { META_KEYS, type Vocabulary } from '../../presets/vocabulary.ts';
import { MAX_COMPARED, normalizeKey, suggest, suggestForTypo } from '../../text/keys.ts';
import { type Document, type Field, type Fix, replacement } from '../../types.ts';
import type { RuleContext } from '../types.ts';
import { renameOwn } from './fixes.ts';
import { namesPart } from './parts.ts';

/** Keys for other programs (note apps, site generators), and keys that people commonly add to a story. */
const COMMON_KEYS = new Set(
  (
    'aliases author categories category created cssclasses description id lang language layout modified permalink ' +
    'publish slug summary updated weight company employer level location notes period project role source team year'
  ).split(' '),
);

/** A key that nothing reads. */
export interface UnknownKey {
  entry: Field;
  /** The known name that is most likely meant. */
  near: string | null;
  /** Renames the key to `near`; null if the document already has that key, or another fix adds it. */
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
    const fix = taken.has(near) ? null : { ...replacement(keySpan, near), safe };
    taken.add(near);
    return { entry, near, fix };
  });
}

/** The known name that a key most likely misspells: a field's own name, or one of its other names. */
function nearestName(label: string, { fieldNames, otherNames }: Vocabulary): string | null {
  const own = suggest(label, [...fieldNames, ...META_KEYS]);
  // `result` names a part of an answer, and is no typo of `results`.
  return own ?? (namesPart(label) ? null : suggestForTypo(label, otherNames.keys()));
}
