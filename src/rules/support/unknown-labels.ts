import type { Document, Field, Fix, MisspeltLabel } from '../../types.ts';
import type { RuleContext } from '../types.ts';
import { renameOwn } from './fixes.ts';

/** A label of a story in a bank that is most likely a misspelled one. */
export interface UnknownLabel extends MisspeltLabel {
  /** The edit that renames it; null where the story has such a part already, or gets it. */
  fix: Fix | null;
}

/** The labels that look like misspelled names of parts, in their order. */
export function unknownLabels(
  { bank, fields }: Document,
  { vocabulary, isWord }: Pick<RuleContext, 'vocabulary' | 'isWord'>,
): UnknownLabel[] {
  // What is told without a label may be what is after a misspelled one.
  const isLabelled = ({ keySpan }: Field) => keySpan.end > keySpan.start;
  const taken = new Set(
    [...fields].flatMap(([name, field]) =>
      isLabelled(field) && !vocabulary.isBlankField(field) ? [name] : [],
    ),
  );
  return (bank?.misspelt ?? []).flatMap((label): UnknownLabel[] => {
    const isTaken = taken.has(label.field);
    const fix = renameOwn(label.at, label.written, label.near, isWord);
    // A word of its own is meant as it is, unless the story lacks the part.
    if (!fix.safe && isTaken) return [];
    taken.add(label.field);
    return [{ ...label, fix: isTaken ? null : fix }];
  });
}
