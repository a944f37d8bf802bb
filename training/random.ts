/** Shuffles a list in place (Fisher–Yates). */
export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = list[at] as T;
    list[at] = list[other] as T;
    list[other] = held;
  }
  return list;
}
