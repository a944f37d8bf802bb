import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isDevice, linkOnTheWay } from '../host/report-path.ts';
import { isInGit, isInside, UsageError } from '../host/workspace.ts';
import { cannotWrite, writeFileAtomic } from '../host/write-file.ts';

/**
 * Writes what an input asks for into the workspace, and nowhere else: a pull request can put links, devices and pipes
 * where the workflow expects none. Folders on the way are made.
 *
 * @throws {UsageError} when it cannot be written there
 */
export function writeReport(input: string, file: string, pieces: Iterable<string>, workspace: string): void {
  const refuse = (message: string, options?: ErrorOptions) =>
    new UsageError(`input \`${input}\`: ${message}`, options);
  if (!isInside(file, workspace) || isInGit(file, workspace))
    throw refuse(`expected a path in the workspace, found ${file}`);
  const link = linkOnTheWay(file, realpathSync(workspace));
  if (link !== null)
    throw refuse(`cannot write ${file}: ${link} is a symbolic link, expected none in the workspace`);
  try {
    if (isDevice(file)) throw refuse(`cannot write ${file}: it is a device or a pipe, expected a file`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileAtomic(file, pieces);
  } catch (failure) {
    if (failure instanceof UsageError) throw failure;
    throw refuse(cannotWrite(file, failure).message, { cause: failure });
  }
}
