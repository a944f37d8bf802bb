import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../config/config.ts';
import type { ObjectReader } from './git.ts';
import { decode, readBounded } from './text-file.ts';
import { entryAt, isInside, realParent, toPosix, type Workspace } from './workspace.ts';

/** Reads the text of a configuration file by its POSIX path from the root; null when there is none. */
export type ReadText = (filePath: string) => Promise<string | null>;

/**
 * Reads files of the work tree. A symbolic link out of `boundary` is not followed: a repository must not make us read,
 * and quote, other files of the machine.
 */
export function diskReader(root: string, boundary: string): ReadText {
  return async (filePath) => {
    const absolute = path.resolve(root, filePath);
    if (!entryAt(absolute)) return null;
    const file = statSync(absolute, { throwIfNoEntry: false });
    if (file && !file.isFile()) return null;
    if (file && isInside(realpathSync(absolute), boundary)) return textOf(filePath, readBounded(absolute));
    // Most files of this name are not ours, so what is wrong with them is not our business.
    if (path.posix.basename(filePath) === 'package.json') return null;
    throw new ConfigError(
      `${filePath}: a symbolic link ${file ? 'out of the repository' : 'to nothing'}, expected a file in the repository`,
    );
  };
}

/** A configuration file that the user named. Where it lies outside of the repository, what lies beside it may be read. */
export function namedConfig(given: string, { root, cwd }: Workspace): { filePath: string; read: ReadText } {
  const absolute = realParent(path.resolve(cwd, given));
  const filePath = toPosix(path.relative(root, absolute));
  if (isInside(absolute, root)) return { filePath, read: diskReader(root, root) };
  const real = existsSync(absolute) ? realpathSync(absolute) : absolute;
  return { filePath: toPosix(path.relative(root, real)), read: diskReader(root, path.dirname(real)) };
}

/** Reads files as they stand in the index. */
export function indexReader(objects: ObjectReader): ReadText {
  return async (filePath) => {
    if (filePath.includes('\n') || filePath.startsWith('../')) return null;
    const blob = await objects.get(`:0:${filePath}`);
    return blob === null ? null : textOf(filePath, blob);
  };
}

function textOf(filePath: string, bytes: Uint8Array | { size: number }): string {
  const text = bytes instanceof Uint8Array ? decode(bytes) : null;
  if (text === null) throw new ConfigError(`${filePath}:1:1: expected UTF-8 text of at most 1 MiB`);
  return text;
}
