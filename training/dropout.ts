/** What is left out at random while training, as shares. */
export interface Dropout {
  /** Of words: only their shape and flags are seen. */
  words: number;
  /** Of words: their own vector is not seen. */
  own: number;
  /** Of words: their roles are not seen. */
  roles: number;
  /** Of the numbers in a token's vector. */
  vector: number;
  /** Of hidden units. */
  hidden: number;
}

/** Sets units below zero to zero, and some of the others at random; `kept` has by what each is multiplied. */
export function rectify(
  units: Float32Array,
  kept: Float32Array,
  from: number,
  to: number,
  { hidden }: Dropout,
  random: () => number,
): void {
  const scale = 1 / (1 - hidden);
  for (let unit = from; unit < to; unit++) {
    const value = units[unit] as number;
    let keep = value > 0 ? 1 : 0;
    if (hidden > 0 && keep === 1) keep = random() >= hidden ? scale : 0;
    kept[unit] = keep;
    units[unit] = keep === 0 ? 0 : value * keep;
  }
}
