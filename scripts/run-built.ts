import { type SpawnSyncOptions, spawnSync } from 'node:child_process';

/**
 * Runs a script with this Node and returns what it prints. Exit code 1, for findings, is not a failure.
 *
 * @throws {Error} when it cannot be started, is killed or ends with another exit code
 */
export function runBuilt(args: readonly string[], options: SpawnSyncOptions): string {
  const { error, status, signal, stdout, stderr } = spawnSync(process.execPath, args, {
    ...options,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  if (status !== 0 && status !== 1)
    throw new Error(`${args.join(' ')} ended with ${status ?? signal}, expected 0 or 1:\n${stderr}`);
  return stdout;
}
