import type { Example, Network } from './network.ts';
import { type Dropout, Pass } from './pass.ts';
import { randomFrom, shuffle } from './random.ts';

export interface FitOptions {
  seed: number;
  epochs: number;
  /** Texts after which the parameters change. */
  batch: number;
  rate: number;
  decay: number;
  /** How much a text's marked stretches weigh against the text as a whole. */
  spanWeight: number;
  dropout: Dropout;
  onEpoch?: (epoch: number, loss: number) => void;
}

const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.99;

/** Trains a network on texts, in place, and leaves in it the mean of its parameters over the last third of the steps. */
export function fit(
  network: Network,
  components: Int8Array,
  examples: readonly Example[],
  options: FitOptions,
): void {
  const { seed, epochs, batch, spanWeight, dropout } = options;
  const random = randomFrom(seed);
  const pass = new Pass(network, components, random);
  const { parameters, gradients } = network;
  const first = new Float32Array(parameters.length);
  const second = new Float32Array(parameters.length);
  const mean = new Float64Array(parameters.length);
  const order = [...examples];
  const steps = epochs * Math.ceil(order.length / batch);
  const averageFrom = Math.floor(steps * 0.67);
  let averaged = 0;
  let step = 0;
  let firstPower = 1;
  let secondPower = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (let from = 0; from < order.length; from += batch) {
      gradients.fill(0);
      pass.startBatch();
      const to = Math.min(order.length, from + batch);
      for (let at = from; at < to; at++) {
        const example = order[at] as Example;
        if (example.length === 0) continue;
        pass.forward(example, dropout);
        loss += pass.backward(example, spanWeight, 1 / (to - from), dropout);
      }
      pass.endBatch();
      firstPower *= FIRST_MOMENT;
      secondPower *= SECOND_MOMENT;
      const rate = rateAt(step / steps, options.rate);
      for (let at = 0; at < parameters.length; at++) {
        const slope = gradients[at] as number;
        const m = FIRST_MOMENT * (first[at] as number) + (1 - FIRST_MOMENT) * slope;
        const v = SECOND_MOMENT * (second[at] as number) + (1 - SECOND_MOMENT) * slope * slope;
        first[at] = m;
        second[at] = v;
        const change = m / (1 - firstPower) / (Math.sqrt(v / (1 - secondPower)) + 1e-8);
        parameters[at] = (parameters[at] as number) * (1 - rate * options.decay) - rate * change;
      }
      if (step >= averageFrom) {
        averaged++;
        for (let at = 0; at < parameters.length; at++)
          mean[at] = (mean[at] as number) + (parameters[at] as number);
      }
      step++;
    }
    options.onEpoch?.(epoch, loss / order.length);
  }
  if (averaged > 0)
    for (let at = 0; at < parameters.length; at++) parameters[at] = (mean[at] as number) / averaged;
}

/** Up for a fifth of the steps, then down to nearly nothing. */
function rateAt(done: number, top: number): number {
  return done < 0.2 ? top * (0.1 + 4.5 * done) : top * Math.max(0.02, (1 - done) / 0.8);
}
