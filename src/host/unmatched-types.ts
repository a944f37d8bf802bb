import type { Layer } from '../config/config.ts';
import type { Linter } from '../linter/linter.ts';
import { plural } from '../text/message.ts';
import type { Warning } from './run-options.ts';

/** At most this many entries have a line of their own; the others are counted. */
const SHOWN = 20;

/**
 * The entries of `bank-stories` that apply to no story, each with its place in the file. For runs that read all banks.
 */
export function unmatchedTypes(linter: Linter, layers: readonly Layer[]): Warning[] {
  const unmatched = linter.unmatchedTypes();
  if (unmatched.length === 0) return [];
  const places = layers.flatMap((layer) => {
    if (typeof layer === 'string' || !('data' in layer)) return [];
    const entries = layer.data['bank-stories'] ?? [];
    return entries.map((_, index) => ({ layer, path: ['bank-stories', index] }));
  });
  const warnings: Warning[] = unmatched.slice(0, SHOWN).flatMap(({ index, message }) => {
    const place = places[index];
    if (place === undefined) return [];
    return [place.layer.errorFor([{ path: place.path, atKey: false, message }])];
  });
  const more = unmatched.length - SHOWN;
  if (more > 0)
    warnings.push({
      message: `\`bank-stories\`: ${plural(more, 'more entry', 'more entries')} without a matching story`,
    });
  return warnings;
}
