import { PRODUCT } from '../product.ts';

/** The exit codes that a shell gives to what a signal ended. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Says in one line that the runner cancelled the step, or that its output is no longer read. In the latter case the
 * step goes on: the report and the outputs are files.
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

/** Lets a signal through between two files. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
