import { Worker } from 'node:worker_threads';
import type { FitJob, FitOptions, Shared } from './fit-part.ts';
import { kernelParts, Room } from './kernel.ts';
import { type Example, Network, type NetworkSpec } from './network.ts';

/** The number of threads that share each batch. It is fixed, because the trained network depends on it. */
const PARTS = 2;

/** A network trained on texts: the mean of its parameters over the last third of the steps. */
export async function fit(
  spec: NetworkSpec,
  components: Int8Array,
  examples: readonly Example[],
  options: FitOptions,
  onEpoch: (epoch: number, loss: number) => void,
): Promise<Network> {
  const kernel = await kernelParts();
  const room = new Room(kernel.memory);
  const { length } = new Network(spec).parameters;
  const shared: Shared = {
    kernel,
    parameters: room.floats(length),
    gradients: Array.from({ length: PARTS }, () => room.floats(length)),
    turn: new Int32Array(new SharedArrayBuffer(8)),
  };
  const network = new Network(spec, { parameters: shared.parameters, gradients: new Float32Array(length) });
  network.initialize(options.seed);
  const losses = new Map<number, number[]>();
  const job: Omit<FitJob, 'part' | 'room'> = { spec, components, examples, options, shared };
  await Promise.all(
    room.parts(PARTS).map((own, part) =>
      run({ ...job, part, room: own }, (epoch, loss) => {
        const known = [...(losses.get(epoch) ?? []), loss];
        losses.set(epoch, known);
        if (known.length === PARTS) onEpoch(epoch, known.reduce((sum, each) => sum + each) / examples.length);
      }),
    ),
  );
  return network;
}

/** Runs one thread to its end. If one fails, the others wait for it forever, so the caller has to end the process. */
function run(job: FitJob, onEpoch: (epoch: number, loss: number) => void): Promise<void> {
  const worker = new Worker(new URL('./fit-part.js', import.meta.url), { workerData: job });
  return new Promise((resolve, reject) => {
    worker.on('message', ({ epoch, loss }: { epoch: number; loss: number }) => onEpoch(epoch, loss));
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}
