import { expect, it } from 'vitest';
import { randomFrom } from '../../src/text/random.ts';
import { kernelParts, Room, startKernel } from '../../training/kernel.ts';
import { type Example, Network, type NetworkSpec } from '../../training/network.ts';
import { Pass } from '../../training/pass.ts';
import { DIMENSIONS } from '../../training/vectors.ts';

const SPEC: NetworkSpec = {
  width: 8,
  window: 5,
  ownWords: 2,
  roles: 2,
  heads: [
    { name: 'one', labels: ['a'], hidden: 8, wide: 2 },
    { name: 'two', labels: ['a', 'b', 'c'], hidden: 8, wide: 4 },
  ],
};

/** Seven tokens in two sentences, judged on two of the three labels of the second head. */
const EXAMPLE: Example = {
  length: 7,
  word: Int32Array.of(0, 1, -1, 2, 1, 0, -1),
  own: Int32Array.of(-1, 0, -1, 1, 0, -1, -1),
  firstRole: Int32Array.of(0, 1, 1, 3, 3, 3, 3, 3),
  roles: Uint8Array.of(1, 0, 1),
  shape: Uint8Array.of(0, 1, 2, 0, 1, 0, 3),
  flags: Uint8Array.of(0, 1, 2, 3, 0, 0, 1),
  label: Uint8Array.of(0, 0, 3, 3, 3, 4, 4),
  sentence: Int32Array.of(0, 0, 0, 0, 1, 1, 1),
  sentences: 2,
  head: 1,
  columns: [0, 2],
  truth: Float32Array.of(1, 0),
  weight: Float32Array.of(1, 1),
  tokenTruth: Uint8Array.of(0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0),
};

it('works out the slope of the loss for each parameter', async () => {
  const random = randomFrom(7);
  const components = Int8Array.from({ length: 3 * DIMENSIONS }, () => Math.floor(random() * 255) - 127);
  const parts = await kernelParts();
  const room = new Room(parts.memory);
  const { length } = new Network(SPEC).parameters;
  const memory = { parameters: room.floats(length), gradients: room.floats(length) };
  const network = new Network(SPEC, memory);
  network.initialize(3);
  const pass = new Pass(network, components, {
    kernel: startKernel(parts),
    room,
    longest: EXAMPLE.length,
    random,
  });
  const none = { words: 0, own: 0, roles: 0, vector: 0, hidden: 0 };
  const loss = () => {
    pass.startBatch();
    pass.forward(EXAMPLE, none);
    return pass.backward(EXAMPLE, 1, 1, none);
  };
  loss();
  pass.endBatch();
  const gradients = memory.gradients.slice();

  const STEP = 1e-3;
  const slopeOf = (at: number) => {
    const { parameters } = memory;
    const before = parameters[at] as number;
    parameters[at] = before + STEP;
    const above = loss();
    parameters[at] = before - STEP;
    const below = loss();
    parameters[at] = before;
    return (above - below) / (2 * STEP);
  };
  // Tokens that say little of their text's verdict are left alone, which costs about one hundredth.
  const far = Array.from({ length }, (_, at) => at).filter(
    (at) => Math.abs((gradients[at] as number) - slopeOf(at)) > 5e-3,
  );
  expect(far).toEqual([]);
  expect(gradients.filter((slope) => Math.abs(slope) > 1e-2).length).toBeGreaterThan(100);
});
