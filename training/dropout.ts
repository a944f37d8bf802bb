/** What is left out at random while training; each number is a share. */
export interface Dropout {
  /** Words of which only the shape and the flags are seen. */
  words: number;
  /** Words whose own vector is not seen. */
  own: number;
  /** Words whose roles are not seen. */
  roles: number;
  /** Numbers of a token's vector that are set to zero. */
  vector: number;
  /** Hidden units that are set to zero. */
  hidden: number;
}

/** Sets negative units to zero, and some of the others at random. `kept` gets the factor of each unit. */
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
