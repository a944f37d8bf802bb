import { type BankText, bankText } from '../bank/bank-text.ts';
import { parseBank } from '../bank/documents.ts';
import { misspeltLabels } from '../bank/misspelt-labels.ts';
import { applyFixes } from '../fixer/apply-fixes.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import type { MisspeltName } from '../report/import.ts';
import { unknownLabels } from '../rules/support/unknown-labels.ts';
import type { RuleContext } from '../rules/types.ts';
import { LineIndex } from '../text/lines.ts';
import { isNeeded } from './placed-parts.ts';

/**
 * A bank with its labels fixed as `fix` does, line for line, and the labels that are most likely misspelled. A label
 * that is a word of its own stays as it is, and is named only if its story needs the part.
 */
export function withNamesMeant(
  bank: BankText,
  vocabulary: Vocabulary,
  isWord: RuleContext['isWord'],
): { bank: BankText; misspelt: MisspeltName[] } {
  // Most banks have no such label, and need not be parsed for it.
  if (misspeltLabels(bank, vocabulary).length === 0) return { bank, misspelt: [] };
  const text = bank.written;
  const { documents } = parseBank({ filePath: '', text }, vocabulary);
  const labels = documents
    .flatMap((document) => unknownLabels(document, { vocabulary, isWord }))
    .filter(({ field, fix }) => fix?.safe !== false || isNeeded(field));
  const lines = new LineIndex(text);
  const fixes = labels.flatMap(({ fix }) => (fix?.safe ? [fix] : []));
  return {
    bank: bankText(applyFixes(text, fixes).text),
    misspelt: labels.map(({ at, written, near, fix }) => ({
      line: lines.position(at.start).line,
      written,
      near,
      isRead: fix?.safe === true,
    })),
  };
}
