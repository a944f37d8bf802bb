/**
 * Elementary functions by additions, multiplications and divisions alone. `Math.exp` and `Math.log` may differ in
 * their last bit from one engine to another; models, and what they say, are the same everywhere.
 */

/** 1/0!, 1/1!, 1/2! and so on. */
const INVERSE_FACTORIALS: readonly number[] = [
  1,
  1,
  1 / 2,
  1 / 6,
  1 / 24,
  1 / 120,
  1 / 720,
  1 / 5040,
  1 / 40_320,
  1 / 362_880,
  1 / 3_628_800,
  1 / 39_916_800,
];

/** e to the power of `x`, to about 1e-12 of its value; 0 below -700. */
export function exp(x: number): number {
  if (x < -700) return 0;
  if (x > 700) return Number.MAX_VALUE;
  const power = Math.round(x / Math.LN2);
  const r = x - power * Math.LN2;
  let sum = 0;
  for (let n = INVERSE_FACTORIALS.length - 1; n >= 0; n--) sum = sum * r + (INVERSE_FACTORIALS[n] as number);
  return scaled(sum, power);
}

function scaled(value: number, power: number): number {
  let result = value;
  let factor = power < 0 ? 0.5 : 2;
  for (let left = Math.abs(power); left > 0; left >>= 1) {
    if (left & 1) result *= factor;
    factor *= factor;
  }
  return result;
}

/** The natural logarithm of a positive number, to about 1e-12. */
export function log(x: number): number {
  let power = 0;
  let m = x;
  while (m > Math.SQRT2) {
    m /= 2;
    power++;
  }
  while (m < Math.SQRT1_2) {
    m *= 2;
    power--;
  }
  const t = (m - 1) / (m + 1);
  const square = t * t;
  let term = t;
  let sum = 0;
  for (let n = 1; n <= 25; n += 2) {
    sum += term / n;
    term *= square;
  }
  return 2 * sum + power * Math.LN2;
}

export function sigmoid(x: number): number {
  return 1 / (1 + exp(-x));
}
