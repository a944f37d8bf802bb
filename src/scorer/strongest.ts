/** The item with the highest strength, the first of several; null without items. */
export function strongest<Item>(items: readonly Item[], strengthOf: (item: Item) => number): Item | null {
  return items.reduce<Item | null>(
    (best, item) => (best === null || strengthOf(item) > strengthOf(best) ? item : best),
    null,
  );
}
