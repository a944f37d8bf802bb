import { chmodSync } from 'node:fs';
import path from 'node:path';
import type { Change } from '../setup/outcome.ts';
import { createFile } from './new-files.ts';
import { refuseLink } from './report-path.ts';
import type { Workspace } from './workspace.ts';
import { cannotWrite, replaceText } from './write-file.ts';

const EXECUTABLE = 0o755;

/**
 * Writes the files of the setup. New ones replace nothing; edited ones keep their permissions.
 *
 * @throws {UsageError} where one cannot be written. Symbolic links on the way are refused before anything is written
 */
export function writeChanges(changes: readonly Change[], { root }: Workspace): void {
  for (const { filePath } of changes) refuseLink(path.join(root, filePath), filePath, root);
  for (const change of changes) writeChange(change, path.join(root, change.filePath));
}

function writeChange({ filePath, kind, text, isExecutable }: Change, file: string): void {
  if (kind === 'create') createFile(file, text, filePath);
  else rewrite(file, text, filePath);
  // Git runs no hook that is not executable.
  if (isExecutable) chmodSync(file, EXECUTABLE);
}

function rewrite(file: string, text: string, filePath: string): void {
  try {
    replaceText(file, text);
  } catch (error) {
    throw cannotWrite(filePath, error);
  }
}
