import type { Checker } from '../core/check.ts';
import { scopeReport } from '../core/scope.ts';
import type { ChangedFile, Report, Source } from '../types.ts';
import type { KnownChanges } from './changes.ts';
import type { FoundFile } from './discover.ts';
import { ObjectReader } from './git.ts';
import type { RunOptions } from './run.ts';
import { sourceOf } from './text-file.ts';

/** The report of what a checker holds, compared with what was before, and with what the scope takes in. */
export async function reportChanges(
  checker: Checker,
  files: readonly FoundFile[],
  root: string,
  { scope = 'all', changes: find }: RunOptions,
): Promise<Report> {
  const filePaths = files.map(({ filePath }) => filePath);
  const found = (await find?.({ root, filePaths })) ?? { reason: 'there is nothing to compare to' };
  if ('reason' in found) return scopeReport(checker.report(), scope, found);
  await compareFiles(checker, files, root, found);
  return scopeReport(checker.report(), scope, found.changes);
}

async function compareFiles(
  checker: Checker,
  files: readonly FoundFile[],
  root: string,
  { changes, commit }: KnownChanges,
): Promise<void> {
  const objects = commit === null ? null : new ObjectReader(root);
  try {
    for (const found of files) {
      const file = changes.files.get(found.filePath);
      if (file === undefined) continue;
      const before = objects === null ? null : await sourceBefore(objects, `${commit}`, found, file);
      checker.compare(found.filePath, file, before);
    }
  } finally {
    objects?.close();
  }
}

/** A changed file as it was; null for one that was not there, or that is no text. */
async function sourceBefore(
  objects: ObjectReader,
  commit: string,
  { filePath, kind }: FoundFile,
  { added, previousPath }: ChangedFile,
): Promise<Source | null> {
  const path = previousPath ?? filePath;
  // The reader asks by the line.
  if (added || path.includes('\n')) return null;
  const bytes = await objects.get(`${commit}:${path}`);
  const source = bytes === null ? null : sourceOf(filePath, kind, bytes);
  return source?.unreadable === undefined ? source : null;
}
