import type { Layer } from '../config/config.ts';
import type { Linter } from '../linter/linter.ts';

/** One line for each entry of `bank-stories` that no story met, with its place in the file. For runs that read all banks. */
export function unmetTypes(linter: Linter, layers: readonly Layer[]): string[] {
  const unmet = linter.unmetTypes();
  if (unmet.length === 0) return [];
  const places = layers.flatMap((layer) => {
    if (typeof layer === 'string' || !('data' in layer)) return [];
    const entries = layer.data['bank-stories'] ?? [];
    return entries.map((_, index) => ({ layer, path: ['bank-stories', index] }));
  });
  return unmet.flatMap(({ index, message }) => {
    const place = places[index];
    if (place === undefined) return [];
    return [place.layer.errorFor([{ path: place.path, atKey: false, message }]).message];
  });
}
