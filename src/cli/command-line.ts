import { ConfigError } from '../config/config.ts';
import { GitError } from '../host/git.ts';
import { UsageError } from '../host/workspace.ts';
import { PRODUCT } from '../product.ts';
import { logLine } from '../report/escape.ts';
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
  const known = error instanceof UsageError || error instanceof ConfigError || error instanceof GitError;
  const message = logLine(error instanceof Error ? error.message : String(error));
  if (known || isSystemError(error)) return message;
  const stack = process.env.STAR_WITNESS_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
  return `internal error, please report it: ${message} (STAR_WITNESS_DEBUG=1 shows where)${stack}`;
}

/** Something that the system refused: a full disk, a directory in a file's place. */
function isSystemError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return 'syscall' in error || isSystemError(error.cause);
}
