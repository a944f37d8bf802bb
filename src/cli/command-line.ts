import { explainFailure } from '../host/failure.ts';
import { PRODUCT } from '../product.ts';
import { type CheckFlags, checkCommand } from './check-command.ts';
import { EXIT } from './exit-codes.ts';

/** Runs the command line and gives its exit code. `flags` are those of `check` where they are known already. */
export async function runCommandLine(argv: readonly string[], flags: CheckFlags | null): Promise<number> {
  // Errors are handled where something is written; without a listener, the event would end the process.
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

/** What went wrong, in one line; for a bug of ours, with what to do about it. */
function explain(error: unknown): string {
  const { message, isOurs } = explainFailure(error);
  if (!isOurs) return message;
  const stack = process.env.STAR_WITNESS_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  return `internal error, please report it: ${message} (STAR_WITNESS_DEBUG=1 shows where)${stack}`;
}
