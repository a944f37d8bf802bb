import { parentPort, workerData } from 'node:worker_threads';
import { randomFrom } from '../src/text/random.ts';
import type { Dropout } from './dropout.ts';
import { type KernelParts, Room, startKernel } from './kernel.ts';
import { type Example, Network, type NetworkSpec } from './network.ts';
import { Pass } from './pass.ts';
import { shuffle } from './random.ts';

export interface FitOptions {
  seed: number;
  epochs: number;
  /** How many texts are read before the parameters change. */
  batch: number;
  rate: number;
  decay: number;
  /** How much the marked stretches of a text count, compared with the text as a whole. */
  spanWeight: number;
  dropout: Dropout;
}

/** What the threads share. */
export interface Shared {
  kernel: KernelParts;
  parameters: Float32Array;
  /** One array per thread. */
  gradients: readonly Float32Array[];
  /** Two counters: the threads that wait, and the times that all have met. */
  turn: Int32Array;
}

/** The job of one of the threads that train a network. */
export interface FitJob {
  /** The number of the thread, from 0. */
  part: number;
  /** The bytes of the memory that only this thread uses; `to` is exclusive. */
  room: readonly [from: number, to: number];
  spec: NetworkSpec;
  components: Int8Array;
  examples: readonly Example[];
  options: FitOptions;
  shared: Shared;
}

const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.99;
/** The share of the steps after which the parameters count in their mean. */
const UNCOUNTED = 0.67;

/** Waits until all threads have come here. */
function meet({ turn, gradients }: Shared): void {
  const round = Atomics.load(turn, 1);
  if (Atomics.add(turn, 0, 1) === gradients.length - 1) {
    Atomics.store(turn, 0, 0);
    Atomics.add(turn, 1, 1);
    Atomics.notify(turn, 1);
  } else while (Atomics.load(turn, 1) === round) Atomics.wait(turn, 1, round);
}

/** The texts of a batch that one thread takes: each text goes to the thread with the fewest tokens so far. */
function shareOf(batch: readonly Example[], part: number, parts: number): Example[] {
  const tokens = new Array<number>(parts).fill(0);
  return batch.filter(({ length }) => {
    const to = tokens.indexOf(Math.min(...tokens));
    tokens[to] = (tokens[to] ?? 0) + length;
    return to === part && length > 0;
  });
}

/** The learning rate. It rises during the first fifth of the steps, then falls to nearly nothing. */
function rateAt(done: number, top: number): number {
  return done < 0.2 ? top * (0.1 + 4.5 * done) : top * Math.max(0.02, (1 - done) / 0.8);
}

/**
 * Adam for one thread's range of the parameters. At the end they are set to their mean over the last third of the
 * steps.
 */
class Optimizer {
  private readonly shared: Shared;
  private readonly from: number;
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private readonly sum: Float64Array;
  private counted = 0;
  private firstPower = 1;
  private secondPower = 1;

  constructor(shared: Shared, part: number) {
    const { length } = shared.parameters;
    const size = Math.ceil(length / shared.gradients.length);
    this.shared = shared;
    this.from = part * size;
    const own = Math.max(0, Math.min(size, length - this.from));
    this.first = new Float32Array(own);
    this.second = new Float32Array(own);
    this.sum = new Float64Array(own);
  }

  step(rate: number, decay: number, counts: boolean): void {
    const { first, second, sum, from } = this;
    const { parameters, gradients } = this.shared;
    this.firstPower *= FIRST_MOMENT;
    this.secondPower *= SECOND_MOMENT;
    if (counts) this.counted++;
    for (let at = 0; at < first.length; at++) {
      let slope = 0;
      for (const each of gradients) slope += each[from + at] as number;
      const m = FIRST_MOMENT * (first[at] as number) + (1 - FIRST_MOMENT) * slope;
      const v = SECOND_MOMENT * (second[at] as number) + (1 - SECOND_MOMENT) * slope * slope;
      first[at] = m;
      second[at] = v;
      const change = m / (1 - this.firstPower) / (Math.sqrt(v / (1 - this.secondPower)) + 1e-8);
      const now = (parameters[from + at] as number) * (1 - rate * decay) - rate * change;
      parameters[from + at] = now;
      if (counts) sum[at] = (sum[at] as number) + (parameters[from + at] as number);
    }
  }

  finish(): void {
    const { parameters } = this.shared;
    for (let at = 0; this.counted > 0 && at < this.sum.length; at++)
      parameters[this.from + at] = (this.sum[at] as number) / this.counted;
  }
}

function work(
  { part, room, spec, components, examples, options, shared }: FitJob,
  onEpoch: (epoch: number, loss: number) => void,
): void {
  const { seed, epochs, batch, spanWeight, dropout } = options;
  const parts = shared.gradients.length;
  const gradients = shared.gradients[part] as Float32Array;
  const network = new Network(spec, { parameters: shared.parameters, gradients });
  // Every thread shuffles with the same seed but draws its own dropout.
  const order = [...examples];
  const random = randomFrom(seed);
  const { kernel } = shared;
  const pass = new Pass(network, components, {
    kernel: startKernel(kernel),
    room: new Room(kernel.memory, ...room),
    longest: Math.max(...examples.map(({ length }) => length)),
    random: randomFrom(seed + 1 + part),
  });
  const optimizer = new Optimizer(shared, part);
  const steps = epochs * Math.ceil(order.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (let from = 0; from < order.length; from += batch) {
      const texts = order.slice(from, from + batch);
      gradients.fill(0);
      pass.startBatch();
      for (const example of shareOf(texts, part, parts)) {
        pass.forward(example, dropout);
        loss += pass.backward(example, spanWeight, 1 / texts.length, dropout);
      }
      pass.endBatch();
      meet(shared);
      const counts = step >= Math.floor(steps * UNCOUNTED);
      optimizer.step(rateAt(step / steps, options.rate), options.decay, counts);
      meet(shared);
      step++;
    }
    onEpoch(epoch, loss);
  }
  optimizer.finish();
}

work(workerData as FitJob, (epoch, loss) => parentPort?.postMessage({ epoch, loss }));
