import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isDevice, linkOnTheWay } from '../host/report-path.ts';
import { isInGit, isInside, UsageError } from '../host/workspace.ts';
import { cannotWrite, writeFileAtomic } from '../host/write-file.ts';

/**
 * Writes the report that an input asks for. It goes into the workspace or into the job's folder for temporary files,
 * and nowhere else, because a pull request can put links where the workflow expects none. Folders on the way are made.
 *
 * @throws {UsageError} when it cannot be written there
 */
export function writeReport(input: string, file: string, pieces: Iterable<string>, workspace: string): void {
  const refuse = (message: string, options?: ErrorOptions) =>
    new UsageError(`input \`${input}\`: ${message}`, options);
  const temporary = process.env.RUNNER_TEMP ?? '';
  const isTemporary = path.isAbsolute(temporary) && isInside(file, temporary);
  if (!isTemporary && !isInside(file, workspace))
    throw refuse(`expected a path inside the workspace or \`runner.temp\`, found ${file}`);
  if (isInGit(file, isTemporary ? temporary : workspace))
    throw refuse(`cannot write ${file}: it is inside .git, expected another folder`);
  for (const root of isTemporary ? [temporary, workspace] : [workspace]) {
    const link = existsSync(root) ? linkOnTheWay(file, realpathSync(root)) : null;
    if (link !== null)
      throw refuse(`cannot write ${file}: ${link} is a symbolic link, expected none in the workspace`);
  }
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
      throw refuse(`${file} is a folder, expected a file in it`);
    if (isDevice(file)) throw refuse(`cannot write ${file}: it is a device or a pipe, expected a file`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileAtomic(file, pieces);
  } catch (failure) {
    if (failure instanceof UsageError) throw failure;
    throw refuse(cannotWrite(file, failure).message, { cause: failure });
  }
}
