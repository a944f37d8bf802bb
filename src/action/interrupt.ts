import { PRODUCT } from '../product.ts';

/** The exit codes that shells use for processes that a signal ended. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Says in one line that the runner cancelled the step, or that nobody reads its output. In the latter case, the step
 * goes on, because the report and the outputs are files.
 */
export function explainInterrupts(): void {
  for (const [signal, exitCode] of Object.entries(EXIT_CODES)) {
    process.once(signal, () => {
      process.stdout.write(`${PRODUCT}: stopped by ${signal}\n`, () => process.exit(exitCode));
    });
  }
  process.stdout.once('error', ({ code }: NodeJS.ErrnoException) => {
    process.stderr.write(`${PRODUCT}: cannot write to standard output: ${code}\n`);
  });
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** Lets signals through between two files. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
