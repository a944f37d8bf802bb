// Runs the property tests with one random seed after another, forever or for this many seconds: `npm run fuzz 60`.
// It stops at the first property that fails; its output has the smallest value found, and the line that replays it.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import path from 'node:path';
import { binOf } from './compile.mjs';

/** How many times as many runs of each property a round makes as the tests do. */
const FACTOR = 5;
const FOLDER = '__tests__/properties';

const [given] = process.argv.slice(2);
const seconds = given === undefined ? Number.POSITIVE_INFINITY : Number(given);
if (!(seconds > 0)) {
  console.error(`fuzz: expected a number of seconds, found ${given}`);
  process.exit(2);
}

const end = Date.now() + 1000 * seconds;
let rounds = 0;
while (Date.now() < end) {
  const seed = randomInt(2 ** 31);
  const left = end - Date.now();
  const { status, error } = spawnSync(process.execPath, [binOf('vitest'), 'run', FOLDER], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_FACTOR: String(FACTOR) },
    stdio: 'inherit',
    ...(Number.isFinite(left) ? { timeout: left } : {}),
  });
  if (error?.code === 'ETIMEDOUT') break;
  if (error) throw error;
  if (status !== 0) {
    console.error(
      `Replay it: FUZZ_SEED=${seed} FUZZ_FACTOR=${FACTOR} npx vitest run ${FOLDER} -t "<name of the test>"`,
    );
    process.exit(1);
  }
  rounds++;
}
console.log(`fuzz: no property failed in ${rounds} whole rounds`);
