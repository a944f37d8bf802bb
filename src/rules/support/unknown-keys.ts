import { STATUSES } from '../../document/status.ts';
import { META_KEYS, type Vocabulary } from '../../presets/vocabulary.ts';
import { normalizeKey, suggest } from '../../text/keys.ts';
import type { Document, Field, Fix } from '../../types.ts';
import { rename } from './fixes.ts';

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
export function unknownKeys(document: Document, vocabulary: Vocabulary): UnknownKey[] {
  const known = [...vocabulary.fieldNames, ...META_KEYS];
  const taken = new Set(document.entries.map(({ label }) => vocabulary.canonical(label)));
  const unknown = document.entries.filter(
    ({ label }) => vocabulary.canonical(label) === null && !COMMON_KEYS.has(normalizeKey(label)),
  );
  return unknown.map((entry) => {
    const near = suggest(entry.label, known);
    const fix = near === null || taken.has(near) ? null : renameKey(entry, near, vocabulary);
    taken.add(near);
    return { entry, near, fix };
  });
}

/** Of a key that takes certain values alone, such as `status`, the value says whether it was meant: `stats: 4 errors`. */
function renameKey({ label, keySpan, texts }: Field, near: string, vocabulary: Vocabulary): Fix {
  const fix = rename(keySpan, label, near);
  const choices = choicesOf(near, vocabulary);
  const fits = choices === null || texts.every(({ text }) => suggest(text, choices) !== null);
  return fits ? fix : { ...fix, safe: false };
}

function choicesOf(key: string, { preset }: Vocabulary): readonly string[] | null {
  switch (key) {
    case 'status':
      return STATUSES;
    case 'type':
      return Object.keys(preset.storyTypes);
    case 'themes':
      return Object.keys(preset.themes);
    case 'prompt':
    case 'prompts':
      return Object.keys(preset.prompts);
    default:
      return null;
  }
}
