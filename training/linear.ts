import { exp, log } from '../src/reader/numerics.ts';

/** The sum of the products of two stretches, in four parts that are added at the end: always in the same order. */
export function dot(one: Float32Array, at: number, other: Float32Array, from: number, size: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < size; i += 4) {
    a += (one[at + i] as number) * (other[from + i] as number);
    b += (one[at + i + 1] as number) * (other[from + i + 1] as number);
    c += (one[at + i + 2] as number) * (other[from + i + 2] as number);
    d += (one[at + i + 3] as number) * (other[from + i + 3] as number);
  }
  return a + b + (c + d);
}

/** Adds a stretch times a factor to another; `size` is a multiple of four. */
export function addTo(
  sum: Float32Array,
  to: number,
  added: Float32Array,
  from: number,
  size: number,
  factor: number,
): void {
  for (let i = 0; i < size; i += 4) {
    sum[to + i] = (sum[to + i] as number) + factor * (added[from + i] as number);
    sum[to + i + 1] = (sum[to + i + 1] as number) + factor * (added[from + i + 1] as number);
    sum[to + i + 2] = (sum[to + i + 2] as number) + factor * (added[from + i + 2] as number);
    sum[to + i + 3] = (sum[to + i + 3] as number) + factor * (added[from + i + 3] as number);
  }
}

export function softplus(x: number): number {
  return x > 30 ? x : log(1 + exp(x));
}
