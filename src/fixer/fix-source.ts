import type { Finding } from '../linter/report.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import type { Document, Fix, Source } from '../types.ts';
import { applyFixes } from './apply-fixes.ts';
import { sortKeys } from './sort-keys.ts';

/** Times that a document is fixed and read again, because its fixes overlap or lead to others. */
export const MAX_PASSES = 10;
/** The same for mistakes in its YAML, of which the parser names one at a time. */
export const MAX_REPAIRS = 100;

export interface FixedSource {
  text: string;
  edits: number;
  /** Whether the fixes did not end within the bounds, so that none was applied. */
  endless: boolean;
}

export interface FixerOptions {
  /** Parses a source and checks it. */
  inspect(source: Source): { document: Document; findings: readonly Finding[] };
  /** The vocabulary to sort the keys by; null leaves them in their order. */
  sortBy: Vocabulary | null;
}

/** Applies every safe fix, and the fixes that these lead to: all or none, so that doing it twice changes nothing. */
export function fixSource(source: Source, { inspect, sortBy }: FixerOptions): FixedSource {
  let { text } = source;
  let edits = 0;
  let passes = 0;
  let repairs = 0;
  for (;;) {
    const { document, findings } = inspect({ ...source, text });
    let fixes: Fix[] = findings.flatMap(({ fix }) => (fix?.safe ? [fix] : []));
    if (fixes.length === 0 && sortBy !== null) fixes = [sortKeys(document, text, sortBy) ?? []].flat();
    if (fixes.length === 0) return { text, edits, endless: false };
    if (document.problems.length > 0) repairs++;
    else passes++;
    if (passes > MAX_PASSES || repairs > MAX_REPAIRS) return { text: source.text, edits: 0, endless: true };
    const applied = applyFixes(text, fixes);
    text = applied.text;
    edits += applied.count;
  }
}
