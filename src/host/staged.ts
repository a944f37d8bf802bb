import type { Skipped } from '../linter/report.ts';
import { git, rawEntries, SUBMODULE } from './git.ts';

/** A staged file: its path from the root, and the blob that would be committed. */
export interface StagedFile {
  filePath: string;
  blob: string;
  /** The blob that was at that path before; null where none was. */
  before: string | null;
  /** Whether the path is UTF-8. If not, invalid bytes in it are replaced. */
  isText: boolean;
  /** The earlier path of the same blob, if the file was moved and not edited. */
  movedFrom: string | null;
}

export interface Staged {
  files: StagedFile[];
  skipped: Skipped[];
}

/** The mode of a symbolic link in the index. */
export const SYMBOLIC_LINK = '120000';

/**
 * What is staged against HEAD: added, copied, modified, renamed (at the new path) and retyped files. The index that
 * git names in its environment is read (`git commit -a` and `-o` have their own). Nothing is written.
 *
 * @throws {GitError}
 */
export function listStaged(root: string): Staged {
  const args = [
    'diff',
    '--cached',
    '--raw',
    '-z',
    '--no-abbrev',
    // Only renames without an edit: any other one is a deletion and an addition.
    '--find-renames=100%',
    '--diff-filter=ACMRT',
    '--no-ext-diff',
  ];
  const files: StagedFile[] = [];
  const skipped: Skipped[] = [];
  const output = gitDiff(root, args);
  for (const { mode, oldId, id: blob, previousPath: movedFrom, filePath } of rawEntries(output)) {
    if (mode === SYMBOLIC_LINK) skipped.push({ filePath, reason: 'symbolic link' });
    else if (mode === SUBMODULE) skipped.push({ filePath, reason: 'submodule' });
    else
      files.push({
        filePath,
        blob,
        before: movedFrom !== null || /^0+$/.test(oldId) ? null : oldId,
        isText: !filePath.includes('\ufffd') || output.includes(`${filePath}\0`),
        movedFrom,
      });
  }
  return { files, skipped };
}

/** Where git sees no repository (it is broken, or someone else's), `git diff` only complains about its options. */
function gitDiff(root: string, args: readonly string[]): Buffer {
  try {
    return git(root, args);
  } catch (error) {
    // This fails with the reason.
    git(root, ['rev-parse', '--git-dir']);
    throw error;
  }
}
