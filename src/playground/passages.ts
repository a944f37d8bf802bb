import { trimmedSpan } from '../document/prose.ts';
import type { AnalyzedDocument } from '../linter/analyze.ts';
import { BEATS, type BeatName, FIELD_OF, isFieldBeat } from '../linter/beats.ts';
import { ownedIn } from '../linter/story-card.ts';
import type { CountedField, Span } from '../types.ts';

/** What a passage shows: a part of a told story, or an element of the prompt. */
export type PassageKind = BeatName | 'element';

/** A passage that the reader found. `at` counts UTF-16 units of the file. */
export interface Passage {
  kind: PassageKind;
  /** What the element is called; null for all others. */
  label: string | null;
  text: string;
  at: Span;
  /** How surely the reader found it, 0 to 1; null for what its author labelled. */
  strength: number | null;
}

/**
 * What is found in a document, in the order of its text: its answers' points and elements, and the fields of a told
 * story.
 */
export function passagesOf(analyzed: AnalyzedDocument): Passage[] {
  const { document, scores, vocabulary } = analyzed;
  const found: Passage[] = [];
  for (const [index, answer] of document.answers.entries()) {
    for (const { kind, text, at, strength } of scores[index]?.signals ?? [])
      found.push({ kind, label: null, text, at, strength });
    for (const { label, text, at, confidence } of scores[index]?.elements ?? [])
      if (text !== null && at !== null)
        found.push({ kind: 'element', label, text, at, strength: confidence });
    const owned = ownedIn(answer, analyzed);
    if (owned !== null) found.push({ kind: 'owned', label: null, ...owned, strength: null });
  }
  for (const kind of BEATS) {
    const name = isFieldBeat(kind) ? FIELD_OF[kind] : undefined;
    const field = name === undefined ? undefined : document.fields.get(vocabulary.canonical(name) ?? name);
    if (field !== undefined && !vocabulary.isBlankField(field)) found.push(...valuesOf(field, kind));
  }
  return found.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

function valuesOf({ texts }: CountedField, kind: BeatName): Passage[] {
  return texts.flatMap((prose) => {
    const at = trimmedSpan(prose);
    return at === null ? [] : [{ kind, label: null, text: prose.text.trim(), at, strength: null }];
  });
}
