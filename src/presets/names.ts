import { choicesIn } from '../text/message.ts';

/** A table of a preset, by the ids of its entries. */
type Table = Readonly<Record<string, unknown>>;

/** What is made of an object the first time that it is asked for: a configuration may name thousands, for each document. */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

export const idsOf = oncePer((table: Table): readonly string[] => Object.keys(table));
/** The ids as a message lists them. */
export const choicesOf = oncePer((table: Table) => choicesIn(idsOf(table)));
const placesOf = oncePer((table: Table) => new Map(idsOf(table).map((id, place) => [id, place])));

/** Those that the table has, each once, in its order. */
export function inOrder(ids: readonly (string | null)[], table: Table): string[] {
  const places = placesOf(table);
  const known = ids.flatMap((id) => (id !== null && places.has(id) ? [id] : []));
  return [...new Set(known)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
