import { parseBank } from '../bank/documents.ts';
import { readLines } from '../bank/lines.ts';
import { misspeltLabels } from '../bank/misspelt-labels.ts';
import { applyFixes } from '../fixer/apply-fixes.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import type { MisspeltName } from '../report/import.ts';
import { unknownLabels } from '../rules/support/unknown-labels.ts';
import type { RuleContext } from '../rules/types.ts';
import { withBlanksForInvisible } from '../text/invisible.ts';
import { LineIndex } from '../text/lines.ts';
import { isNeeded } from './placed-parts.ts';

/**
 * A bank with its labels as `fix` would leave them, line for line, and those that are most likely misspelled. One that
 * is a word of its own is named only where its story needs the part, and stays as it is.
 */
export function withNamesMeant(
  text: string,
  vocabulary: Vocabulary,
  isWord: RuleContext['isWord'],
): { text: string; misspelt: MisspeltName[] } {
  // Most banks have none, and need not be parsed for it.
  const isFree = misspeltLabels(text, readLines(withBlanksForInvisible(text)), vocabulary).length === 0;
  if (isFree) return { text, misspelt: [] };
  const { documents } = parseBank({ filePath: '', text }, vocabulary);
  const labels = documents
    .flatMap((document) => unknownLabels(document, { vocabulary, isWord }))
    .filter(({ field, fix }) => fix?.safe !== false || isNeeded(field));
  const lines = new LineIndex(text);
  return {
    text: applyFixes(
      text,
      labels.flatMap(({ fix }) => (fix?.safe ? [fix] : [])),
    ).text,
    misspelt: labels.map(({ at, written, near, fix }) => ({
      line: lines.position(at.start).line,
      written,
      near,
      isRead: fix?.safe === true,
    })),
  };
}
