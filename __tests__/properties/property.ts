import fc from 'fast-check';
import { it } from 'vitest';

/**
 * Tests make the same runs each time. `npm run fuzz` sets another seed and more runs, and so does whoever replays what it
 * found.
 */
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
const FACTOR = Number(process.env.FUZZ_FACTOR ?? 1);

/** A test that `holds` returns, and throws nothing, for `runs` values. A failure comes with the smallest value found. */
export function property<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  runs: number,
  holds: (value: Value) => void | Promise<void>,
): void {
  const parameters: fc.Parameters<[Value]> = {
    seed: SEED,
    numRuns: runs * FACTOR,
    // Shrinking a document takes many runs; a failure that takes longer is shown as far as it has come.
    interruptAfterTimeLimit: FACTOR === 1 ? 30_000 : 600_000,
    markInterruptAsFailure: false,
  };
  it(`${name} [${runs}]`, { timeout: 900_000 }, () =>
    fc.assert(
      fc.asyncProperty(values, async (value) => holds(value)),
      parameters,
    ),
  );
}
