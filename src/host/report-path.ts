import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { NOT_MATCHED, type Report } from '../linter/report.ts';
import { entryAt, isInGit, isInside, realParent, toPosix, UsageError } from './workspace.ts';

/**
 * The first symbolic link in `root` on the way to an absolute path, or at it; null where there is none. Whoever commits
 * to a repository must not decide where a report is written. Links elsewhere (`/dev/stdout`, `/tmp`) are the machine's
 * own.
 */
export function linkOnTheWay(target: string, root: string): string | null {
  const { root: top } = path.parse(target);
  let folder = top;
  for (const name of target.slice(top.length).split(path.sep)) {
    const place = path.join(folder, name);
    const isLink = entryAt(place)?.isSymbolicLink() ?? false;
    if (isLink && isInside(folder, root)) return toPosix(path.relative(root, place));
    folder = isLink ? realOf(place) : place;
  }
  return null;
}

/** @throws {UsageError} where the repository has a symbolic link on the way to a file, or at it */
export function refuseLink(file: string, shown: string, root: string): void {
  const link = linkOnTheWay(file, root);
  if (link !== null)
    throw new UsageError(
      `cannot write ${shown}: ${link} is a symbolic link, expected a path without links in the repository`,
    );
}

/** @throws {UsageError} as `refuseLink`, and for a file in `.git`, where files name programs that git runs */
export function refuseTarget(file: string, shown: string, root: string): void {
  refuseLink(file, shown, root);
  if (isInGit(realParent(file), root))
    throw new UsageError(`cannot write ${shown}: it is inside .git, expected another folder`);
}

function realOf(link: string): string {
  try {
    return realpathSync(link);
  } catch {
    return link;
  }
}

/** Whether something is there that is not a folder and keeps no bytes: a device, a pipe or a socket. */
export function isDevice(target: string): boolean {
  const stats = statSync(target, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/**
 * Whether a path is one of the files that a report is about, which it must not replace. A file that was skipped because
 * nothing matches it, such as an earlier report, may be replaced.
 */
export function isChecked(target: string, { documents, banks, skipped }: Report, root: string): boolean {
  const checked = toPosix(path.relative(root, realOf(target)));
  const passed = skipped.filter(({ reason }) => !reason.startsWith(NOT_MATCHED));
  return [documents, banks, passed].some((files) => files.some(({ filePath }) => filePath === checked));
}
