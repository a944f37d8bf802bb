import { existsSync, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** What the user asked for cannot be done. Reported in one line, with exit code 2. */
export class UsageError extends Error {}

/** Where a run takes place. Folders are absolute, real paths; `prefix` is POSIX. */
export interface Workspace {
  /** The repository's root; outside of a repository the working directory. */
  root: string;
  cwd: string;
  /** `cwd` relative to `root`: `''`, or a path that ends in `/`. */
  prefix: string;
  inGit: boolean;
}

/**
 * Finds the repository that `directory` is in: the one that git's environment names, or the nearest. Where there is
 * none, `fallbackRoot` is the root if the directory is in it, else the directory itself.
 *
 * @throws {UsageError} when `directory` is not a directory
 */
export function locateWorkspace(directory: string, fallbackRoot = directory): Workspace {
  if (!isDirectory(directory)) throw new UsageError(`${directory} is not a directory`);
  const cwd = realpathSync(directory);
  const top = namedWorkTree(cwd) ?? upwards(cwd).find((folder) => existsSync(path.join(folder, '.git')));
  if (top !== undefined) return { root: top, cwd, prefix: prefixOf(top, cwd), inGit: true };
  const fallback = realpathSync(fallbackRoot);
  const root = isInside(cwd, fallback) ? fallback : cwd;
  return { root, cwd, prefix: prefixOf(root, cwd), inGit: false };
}

/**
 * The top of the work tree that GIT_DIR and GIT_WORK_TREE name, as git sets them for the hooks of a linked worktree and
 * of `git --git-dir`; null if the folder is not in it. If only GIT_DIR is set, git takes the working directory for the
 * top; here it is the folder above that has this repository, if there is one.
 */
export function namedWorkTree(folder: string, env = process.env): string | null {
  const { GIT_DIR, GIT_WORK_TREE } = env;
  if (GIT_WORK_TREE) return ownTop(folder, GIT_WORK_TREE);
  const gitDir = GIT_DIR ? realPath(GIT_DIR) : null;
  if (gitDir === null) return null;
  const top = upwards(folder).find((each) => gitDirOf(each) === gitDir);
  return top ?? (isInside(folder, gitDir) ? null : ownTop(folder, '.'));
}

function ownTop(folder: string, given: string): string | null {
  const top = realPath(given);
  return top !== null && isInside(folder, top) ? top : null;
}

/** The repository of a folder: its `.git`, or the path in a file of that name. */
function gitDirOf(folder: string): string | null {
  const own = path.join(folder, '.git');
  if (!entryAt(own)?.isFile()) return realPath(own);
  const [, named = ''] = /^gitdir: (.+)$/m.exec(readFileSync(own, 'utf8')) ?? [];
  return realPath(path.resolve(folder, named));
}

function realPath(given: string): string | null {
  try {
    return realpathSync(given);
  } catch {
    return null;
  }
}

/** A folder and its parents, the nearest first. */
function upwards(folder: string): string[] {
  const all = [folder];
  for (let above = path.dirname(folder); above !== all.at(-1); above = path.dirname(above)) all.push(above);
  return all;
}

/** The error for an option that needs a work tree of git, in a folder without one. */
export function noWorkTree(cwd: string, option: string): UsageError {
  const found = isBare(cwd)
    ? 'a bare git repository, expected one with a work tree'
    : 'no git repository, expected one';
  return new UsageError(`${cwd} is in ${found} for ${option}`);
}

/** Whether a folder is in a repository without a work tree. */
export function isBare(cwd: string): boolean {
  return upwards(cwd).some((folder) =>
    ['HEAD', 'objects', 'refs'].every((name) => existsSync(path.join(folder, name))),
  );
}

function isDirectory(absolute: string): boolean {
  try {
    return statSync(absolute).isDirectory();
  } catch {
    return false;
  }
}

/** Whether an absolute path is this folder, or is in it. */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** Whether what is at a path is in the repository and not in its `.git`. Symbolic links are followed. */
export function isOwn(absolute: string, root: string): boolean {
  try {
    const real = realpathSync(absolute);
    return isInside(real, root) && !isInGit(real, root);
  } catch {
    return false;
  }
}

/** Whether symbolic links on the way to a given path lead out of the repository, or into its `.git`. */
export function leadsOut(given: string, real: string, root: string): boolean {
  return isInside(real, root) ? isInGit(real, root) && !isInGit(given, root) : isInside(given, root);
}

/**
 * The absolute path of a file that a command names.
 *
 * @throws {UsageError} where a symbolic link of the repository leads out of it, or into its `.git`: what is there is
 * printed, and whoever names a file of a pull request does not know that it is a link
 */
export function namedPath(file: string, { cwd, root, inGit }: Workspace): string {
  const absolute = path.resolve(cwd, file);
  const real = existsSync(absolute) ? realpathSync(absolute) : absolute;
  if (inGit && leadsOut(absolute, real, root))
    throw new UsageError(`${file}: a symbolic link out of the repository, expected a file in it`);
  return absolute;
}

/**
 * As `namedPath`, for a command that reads whole files: a pipe would be waited for.
 *
 * @throws {UsageError} for a link out of the repository, a pipe or a device
 */
export function namedFile(file: string, workspace: Workspace): string {
  const absolute = namedPath(file, workspace);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile() && !stats.isDirectory())
    throw new UsageError(`cannot read ${file}: not a regular file`);
  return absolute;
}

/** Whether a path is a `.git`, or is in one. */
export function isInGit(file: string, root: string): boolean {
  return path.relative(root, file).toLowerCase().split(path.sep).includes('.git');
}

/**
 * An absolute path with the symbolic links on the way resolved, but not one at its end. It can be compared with the
 * root.
 */
export function realParent(absolute: string): string {
  try {
    return path.join(realpathSync(path.dirname(absolute)), path.basename(absolute));
  } catch {
    return absolute;
  }
}

/** A path of the command line as one from the root; a symbolic link at it is not followed. */
export function pathFromRoot({ root, cwd }: Pick<Workspace, 'root' | 'cwd'>, given: string): string {
  return toPosix(path.relative(root, realParent(path.resolve(cwd, given))));
}

/** What is at a path, without following a symbolic link; undefined for nothing, or for a path that is not possible. */
export function entryAt(absolute: string): Stats | undefined {
  try {
    return lstatSync(absolute);
  } catch {
    return undefined;
  }
}

/** `folder` relative to `root`, as a prefix for POSIX paths. */
function prefixOf(root: string, folder: string): string {
  const relative = toPosix(path.relative(root, folder));
  return relative === '' ? '' : `${relative}/`;
}

export function toPosix(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}
