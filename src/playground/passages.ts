import { trimmedSpan } from '../document/prose.ts';
import type { AnalyzedDocument } from '../linter/analyze.ts';
import { BEATS, type BeatName, FIELD_OF, isFieldBeat } from '../linter/beats.ts';
import { ownedIn } from '../linter/story-card.ts';
import type { CountedField, Span } from '../types.ts';

/** What a passage shows: a beat of a story, or an element of the prompt. */
export type PassageKind = BeatName | 'element';

/** A passage of a text that shows something. */
export interface MarkedPassage {
  kind: PassageKind;
  /** The label of an element; null for other kinds. */
  label: string | null;
  text: string;
  /** Its place in the file, or in the pasted text. */
  at: Span;
  /** How sure the reader is, from 0 to 1; null for what the author labelled. */
  strength: number | null;
}

/** The passages of a document in order: points and elements of its answers, and the fields of a story. */
export function passagesOf(analyzed: AnalyzedDocument): MarkedPassage[] {
  const { document, scores, vocabulary } = analyzed;
  const found: MarkedPassage[] = [];
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

function valuesOf({ texts }: CountedField, kind: BeatName): MarkedPassage[] {
  return texts.flatMap((prose) => {
    const at = trimmedSpan(prose);
    return at === null ? [] : [{ kind, label: null, text: prose.text.trim(), at, strength: null }];
  });
}
