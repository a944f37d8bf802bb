import { TAP_DISTANCE, TAPS } from '../src/reader/model.ts';
import { type Dropout, rectify } from './dropout.ts';
import type { Room } from './kernel.ts';
import type { LinearMap, LinearMaps } from './linear-map.ts';
import type { Example, HeadPlace, Network } from './network.ts';

/** The second layer of a pass, forward and backward. */
export class WideLayer {
  /** A row per token. */
  readonly units: Float32Array;
  /** The gradients that it gives to the units of the first layer. */
  readonly back: Float32Array;
  private readonly network: Network;
  private readonly maps: LinearMaps;
  private readonly random: () => number;
  private readonly kept: Float32Array;
  private readonly slopes: Float32Array;

  constructor(network: Network, maps: LinearMaps, room: Room, longest: number, random: () => number) {
    const { heads } = network.spec;
    const most = Math.max(...heads.map(({ wide }) => wide));
    this.network = network;
    this.maps = maps;
    this.random = random;
    this.units = room.floats(longest * most);
    this.kept = new Float32Array(longest * most);
    this.slopes = room.floats(most);
    this.back = room.floats(longest * Math.max(...heads.map(({ hidden }) => hidden)));
  }

  /** Each unit sees the first layer at `TAPS` tokens, `TAP_DISTANCE` apart, its own in the middle. */
  forward({ length }: Example, place: HeadPlace, hidden: Float32Array, dropout: Dropout): void {
    const { parameters } = this.network;
    const { wide: wideSize } = place.spec;
    const { units, kept } = this;
    for (let row = 0; row < length; row++) {
      const to = row * wideSize;
      for (let unit = 0; unit < wideSize; unit++)
        units[to + unit] = parameters[place.wideBias + unit] as number;
      for (const map of tapMaps(row, length, place)) this.maps.apply(hidden, map, wideSize, units, to);
      rectify(units, kept, to, to + wideSize, dropout, this.random);
    }
  }

  /** Computes `back` from the gradients of the labels at each token (`given`), and adds to those of the parameters. */
  backward({ length, columns }: Example, place: HeadPlace, hidden: Float32Array, given: Float32Array): void {
    const { parameters, gradients } = this.network;
    const { hidden: size, wide: wideSize, labels } = place.spec;
    const { units, kept, slopes, back } = this;
    const count = labels.length;
    back.fill(0, 0, length * size);
    for (let row = 0; row < length; row++) {
      slopes.fill(0);
      for (const column of columns) {
        const slope = given[row * count + column] as number;
        if (slope === 0) continue;
        for (let unit = 0; unit < wideSize; unit++) {
          const at = place.wideOut + unit * count + column;
          gradients[at] = (gradients[at] as number) + slope * (units[row * wideSize + unit] as number);
          slopes[unit] = (slopes[unit] as number) + slope * (parameters[at] as number);
        }
      }
      let any = false;
      for (let unit = 0; unit < wideSize; unit++) {
        const value = (slopes[unit] as number) * (kept[row * wideSize + unit] as number);
        slopes[unit] = value;
        if (value === 0) continue;
        any = true;
        gradients[place.wideBias + unit] = (gradients[place.wideBias + unit] as number) + value;
      }
      if (!any) continue;
      for (const map of tapMaps(row, length, place))
        this.maps.backpropagate(hidden, map, wideSize, slopes, back);
    }
  }
}

/** The maps from the tokens of the first layer that a unit of the second layer sees, as far as they are in the text. */
function tapMaps(row: number, length: number, { wideConv, spec }: HeadPlace): LinearMap[] {
  const size = spec.hidden;
  const maps: LinearMap[] = [];
  for (let tap = 0; tap < TAPS; tap++) {
    const seen = row + (tap - ((TAPS - 1) >> 1)) * TAP_DISTANCE;
    if (seen < 0 || seen >= length) continue;
    maps.push({ from: seen * size, size, weights: wideConv + tap * size, step: TAPS * size });
  }
  return maps;
}
