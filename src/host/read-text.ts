import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../config/config.ts';
import { quoted } from '../text/message.ts';
import { PACKAGE } from './config-names.ts';
import { git } from './git.ts';
import type { ObjectReader } from './object-reader.ts';
import { SYMBOLIC_LINK } from './staged.ts';
import { decode, MAX_CONFIG_BYTES, readBounded } from './text-file.ts';
import { entryAt, isInside, isOwn, leadsOut, realParent, toPosix, type Workspace } from './workspace.ts';

/** Reads the text of a file of at most this many bytes by its POSIX path from the root; null when there is none. */
export type ReadText = (filePath: string, limit?: number) => Promise<string | null>;

const OUTSIDE = 'a symbolic link out of the repository';
/** The most symbolic links on the way to one file. */
const MAX_LINKS = 8;

/**
 * Reads files of the work tree. A symbolic link out of `boundary`, or into a `.git` below it, is not followed: a
 * repository must not make us read, and quote, other files of the machine.
 */
export function diskReader(root: string, boundary: string): ReadText {
  return async (filePath, limit) => {
    const absolute = path.resolve(root, filePath);
    if (!entryAt(absolute)) return null;
    const file = statSync(absolute, { throwIfNoEntry: false });
    if (file && !file.isFile()) return null;
    if (file && isOwn(absolute, boundary)) return textOf(filePath, readBounded(absolute, limit), limit);
    if (isPackage(filePath)) return null;
    throw notOfRepository(
      filePath,
      file ? elsewhere(realpathSync(absolute), boundary) : 'a symbolic link to nothing',
    );
  };
}

function notOfRepository(filePath: string, what: string): ConfigError {
  return new ConfigError(`${filePath}: ${what}, expected a file in the repository`);
}

function elsewhere(real: string, root: string): string {
  return isInside(real, root) ? 'a file of .git' : OUTSIDE;
}

/**
 * A configuration file that the user named. If it is outside of the repository, the files in its folder may be read, too.
 *
 * @throws {ConfigError} when it was named inside of the repository, and a linked folder leads elsewhere
 */
export function namedConfig(given: string, { root, cwd }: Workspace): { filePath: string; read: ReadText } {
  const named = path.resolve(cwd, given);
  const absolute = realParent(named);
  if (leadsOut(named, absolute, root))
    throw notOfRepository(toPosix(path.relative(root, named)), elsewhere(absolute, root));
  const filePath = toPosix(path.relative(root, absolute));
  if (existsSync(absolute) && statSync(absolute).isDirectory())
    throw new ConfigError(`${filePath || '.'}: a folder, expected a configuration file`);
  if (isInside(absolute, root)) return { filePath, read: diskReader(root, root) };
  const real = existsSync(absolute) ? realpathSync(absolute) : absolute;
  return { filePath: toPosix(path.relative(root, real)), read: diskReader(root, path.dirname(real)) };
}

/**
 * Reads files as they are in the index of the repository at `root`. Symbolic links are followed as on disk, but only to
 * files in the index.
 */
export function indexReader(objects: ObjectReader, root: string): ReadText {
  return async (filePath, limit) => {
    const fail = (what: string) => {
      if (isPackage(filePath)) return null;
      throw notOfRepository(filePath, what);
    };
    let target = filePath;
    for (let links = 0; links <= MAX_LINKS; links++) {
      // git reads one name per line.
      const isInRoot = isInside(path.resolve(root, target), root);
      const blob = target.includes('\n') || !isInRoot ? null : await objects.get(`:0:${target}`, limit);
      if (blob === null && links > 0)
        return fail(
          isInRoot
            ? `a symbolic link to ${quoted(target)}, which is not in the index (\`git add\` it)`
            : OUTSIDE,
        );
      const text = blob === null ? null : textOf(filePath, blob, limit);
      // The target of a link has no line feed, and almost every other file has one: git is rarely asked.
      if (text === null || text.includes('\n') || !isLinkInIndex(root, target)) return text;
      target = toPosix(path.relative(root, path.resolve(root, path.dirname(target), text)));
    }
    return fail('a symbolic link that leads back to itself');
  };
}

function isLinkInIndex(root: string, filePath: string): boolean {
  const entry = git(root, ['--literal-pathspecs', 'ls-files', '--stage', '-z', '--', filePath]).toString();
  return entry.startsWith(`${SYMBOLIC_LINK} `);
}

function textOf(
  filePath: string,
  bytes: Uint8Array | { size: number },
  limit = MAX_CONFIG_BYTES,
): string | null {
  const isRead = bytes instanceof Uint8Array;
  const text = isRead ? decode(bytes) : null;
  if (text !== null) return text;
  if (isPackage(filePath)) return null;
  const found = isRead ? 'no UTF-8 text' : `${bytes.size} bytes`;
  throw new ConfigError(`${found}, expected UTF-8 text of at most ${limit} bytes`, {
    filePath,
    line: 1,
    column: 1,
  });
}

/**
 * Whether a file is a `package.json`. Most of them have no configuration, so nothing is said about what is wrong with
 * one.
 */
function isPackage(filePath: string): boolean {
  return path.posix.basename(filePath) === PACKAGE;
}
