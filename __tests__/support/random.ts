import { randomFrom } from '../../src/text/random.ts';

/** Random choices that are the same in every run with the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
}

export function randomOf(seed: number): Random {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return { below, pick: <T>(items: readonly T[]) => items[below(items.length)] as T };
}
