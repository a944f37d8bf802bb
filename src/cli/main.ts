import module from 'node:module';
import { lookAtStaged } from '../host/look-at-staged.ts';
import { EXIT } from './exit-codes.ts';
import { stagedFlags } from './staged-flags.ts';

/**
 * Runs the command line and returns its exit code. A hook runs at every commit, and most commits have nothing to check,
 * which is found out before anything else is loaded.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const flags = stagedFlags(argv);
  const look = flags === null ? null : lookAtStaged(flags.C ?? process.cwd());
  if (look?.isNothing) return EXIT.pass;
  keepCompiledCode();
  const { runCommandLine } = await import('./command-line.ts');
  return runCommandLine(argv, flags === null ? null : { ...flags, staged: look?.staged ?? true });
}

/** Compiled code is kept between runs where Node can do that (22.1 and later). */
function keepCompiledCode(): void {
  (module as { enableCompileCache?: () => void }).enableCompileCache?.();
}
