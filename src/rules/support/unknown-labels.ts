import type { Document, Field, Fix, MisspeltLabel } from '../../types.ts';
import type { RuleContext } from '../types.ts';
import { renameOwn } from './fixes.ts';

/** A label of a bank story that is most likely misspelled. */
export interface UnknownLabel extends MisspeltLabel {
  /** Renames the label; null if the story already has that part, or another fix adds it. */
  fix: Fix | null;
}

/** The labels that look like misspelled names of parts, in their order. */
export function unknownLabels(
  { bank, fields }: Document,
  { vocabulary, isWord }: Pick<RuleContext, 'vocabulary' | 'isWord'>,
): UnknownLabel[] {
  // A part without a label may be the text after a misspelled one.
  const isLabelled = ({ keySpan }: Field) => keySpan.end > keySpan.start;
  const taken = new Set(
    [...fields].flatMap(([name, field]) =>
      isLabelled(field) && !vocabulary.isBlankField(field) ? [name] : [],
    ),
  );
  return (bank?.misspelt ?? []).flatMap((label): UnknownLabel[] => {
    const isTaken = taken.has(label.field);
    const fix = renameOwn(label.at, label.written, label.near, isWord);
    // An existing word is meant as it is, unless the story lacks the part.
    if (!fix.safe && isTaken) return [];
    taken.add(label.field);
    return [{ ...label, fix: isTaken ? null : fix }];
  });
}
