import { existsSync } from 'node:fs';
import path from 'node:path';
import { inBackticks, listOf } from '../text/message.ts';
import type { ChangedFile, Changes } from '../types.ts';
import type { FindChanges, FoundChanges } from './changes.ts';

/**
 * The outermost repositories that files are in, by the prefixes of their folders; null stands for files in none. A
 * checkout may be in a folder below the root, which then is no repository itself.
 */
export function repositoriesOf(root: string, filePaths: readonly string[]): ReadonlySet<string | null> {
  const isRepository = (prefix: string) => existsSync(path.join(root, prefix, '.git'));
  if (isRepository('')) return new Set(['']);
  const known = new Map<string, string | null>([['', null]]);
  const of = (folder: string): string | null => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const outer = of(folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1));
    const own = outer ?? (!folder.startsWith('../') && isRepository(folder) ? folder : null);
    known.set(folder, own);
    return own;
  };
  return new Set(filePaths.map((filePath) => of(filePath.slice(0, filePath.lastIndexOf('/') + 1))));
}

/** The prefix of the one repository below the root that contains all files, or null. */
export function innerRepository(root: string, filePaths: readonly string[]): string | null {
  const [prefix = null, ...others] = repositoriesOf(root, filePaths);
  return others.length > 0 || prefix === '' ? null : prefix;
}

/**
 * Makes `find` look in the repository that contains the files, because the paths of git and GitHub are relative to it.
 */
export function inRepository(find: FindChanges): FindChanges {
  return async ({ root, filePaths }) => {
    const repositories = repositoriesOf(root, filePaths);
    const prefix = innerRepository(root, filePaths);
    if (repositories.size > 1) return { reason: severalIn(repositories) };
    if (prefix === null) return find({ root, filePaths });
    const found = await find({
      root: path.join(root, prefix),
      filePaths: filePaths.map((filePath) => filePath.slice(prefix.length)),
    });
    return 'reason' in found ? found : fromRoot(found.changes, prefix);
  };
}

function severalIn(repositories: ReadonlySet<string | null>): string {
  const folders = [...repositories].map((prefix) =>
    prefix === null ? 'no repository' : inBackticks(prefix),
  );
  return `the files are in several repositories (${listOf(folders.sort())})`;
}

/** The changes with paths from the root. They have no commit, because its files have other paths. */
function fromRoot({ base, files, deleted }: Changes, prefix: string): FoundChanges {
  const moved = [...files].map(([filePath, file]): [string, ChangedFile] => {
    const { previousPath } = file;
    return [
      prefix + filePath,
      { ...file, previousPath: previousPath === null ? null : prefix + previousPath },
    ];
  });
  const gone = deleted?.map((filePath) => prefix + filePath);
  return { changes: { base, files: new Map(moved), ...(gone && { deleted: gone }) }, commit: null };
}
