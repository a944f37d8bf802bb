import { choicesIn } from '../text/message.ts';
import { oncePer } from '../text/once-per.ts';

/** A table of a preset, by the ids of its entries. */
type Table = Readonly<Record<string, unknown>>;

/** Made once for each table: a configuration may define thousands, and every document needs them. */
export const idsOf = oncePer((table: Table): readonly string[] => Object.keys(table));
/** The ids as a message lists them. */
export const choicesOf = oncePer((table: Table) => choicesIn(idsOf(table)));
const placesOf = oncePer((table: Table) => new Map(idsOf(table).map((id, place) => [id, place])));

/** The ids that the table has, each once, in the order of the table. */
export function inOrder(ids: readonly (string | null)[], table: Table): string[] {
  const places = placesOf(table);
  const known = ids.flatMap((id) => (id !== null && places.has(id) ? [id] : []));
  return [...new Set(known)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
