import { explainFailure } from '../host/failure.ts';
import { PRODUCT } from '../product.ts';
import { type CheckFlags, checkCommand } from './check-command.ts';
import { EXIT } from './exit-codes.ts';

/** Runs the command line and gives its exit code. `flags` are those of `check` where they are known already. */
export async function runCommandLine(argv: readonly string[], flags: CheckFlags | null): Promise<number> {
  // Whoever writes learns of it from the write itself; an event without a listener would end the process.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    if (flags !== null) return await checkCommand([], flags);
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv);
  } catch (error) {
    process.stderr.write(`${PRODUCT}: ${explain(error)}\n`);
    return EXIT.cannotRun;
  }
}

/** One line for what went wrong; where it is our own fault, where to say so. */
function explain(error: unknown): string {
  const { message, isOurs } = explainFailure(error);
  if (!isOurs) return message;
  const stack = process.env.STAR_WITNESS_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  return `internal error, please report it: ${message} (STAR_WITNESS_DEBUG=1 shows where)${stack}`;
}
