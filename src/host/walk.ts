import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Glob, GlobAt } from '../config/glob.ts';
import type { Source } from '../types.ts';
import { decodeUtf8 } from './text-file.ts';

/** Something that a walk finds, with its POSIX path from the walk's folder. */
export type WalkEntry = { name: string } & (
  | { as: 'file' }
  | { as: 'symbolic link' | 'not a regular file' }
  /** A symbolic link to a folder that a glob is about, which is not followed. */
  | { as: 'linked folder' }
  | { as: 'unreadable'; isFolder: boolean; unreadable: NonNullable<Source['unreadable']> }
);

/** Folders that are never read. */
const NEVER = new Set(['node_modules', '.git']);

interface Folder {
  name: string;
  /** The globs that may match something below it, at its path. */
  globs: readonly GlobAt[];
}

/**
 * Finds what globs match below `start` in the folder that they count from. A symbolic link to a folder is followed only
 * if a glob begins with its very name, and `isOwn` says that its absolute path leads to a place in the repository.
 */
export class Walk {
  private readonly folder: string;
  private readonly isOwn: (absolute: string) => boolean;

  constructor(folder: string, isOwn: (absolute: string) => boolean) {
    this.folder = folder;
    this.isOwn = isOwn;
  }

  *find(globs: readonly Glob[], start = ''): Iterable<WalkEntry> {
    const open: Folder[] = [{ name: start, globs: leading(globs.map((glob) => glob.at(start))) }];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      const entries = this.list(folder.name);
      if ('name' in entries) yield entries;
      else
        for (const entry of entries) {
          const found = this.visit(folder, entry);
          if (found === null) continue;
          if ('globs' in found) open.push(found);
          else yield found;
        }
    }
  }

  private list(name: string): Dirent<Buffer>[] | WalkEntry {
    try {
      return readdirSync(path.join(this.folder, name), { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? 'unknown error';
      const unreadable = { messageId: 'unlisted', data: { reason } } as const;
      return { name: name === '' ? '.' : name, as: 'unreadable', isFolder: true, unreadable };
    }
  }

  /** A folder to read, something to yield, or null for an entry that no glob covers. */
  private visit({ name: parent, globs }: Folder, entry: Dirent<Buffer>): Folder | WalkEntry | null {
    const { text, isUtf8 } = decodeName(entry.name);
    if (NEVER.has(text.toLowerCase())) return null;
    const name = parent === '' ? text : `${parent}/${text}`;
    const isFolder = entry.isDirectory();
    const here = globs.map((glob) => glob.into(text));
    const inside = leading(here);
    const isMatched = here.some(({ isMatch }) => isMatch);
    if (!isUtf8) {
      const unreadable = { messageId: 'nameNotText', data: {} } as const;
      return (isFolder ? inside.length > 0 : isMatched)
        ? { name, as: 'unreadable', isFolder, unreadable }
        : null;
    }
    if (isFolder) return inside.length > 0 ? { name, globs: inside } : null;
    if (entry.isSymbolicLink() && inside.length > 0 && isDirectory(path.join(this.folder, name)))
      return this.follow(name, inside);
    if (!isMatched) return null;
    return { name, as: irregular(entry) ?? 'file' };
  }

  private follow(name: string, globs: readonly GlobAt[]): Folder | WalkEntry | null {
    const naming = globs.filter(({ glob }) => glob.beginsWith(name));
    if (naming.length > 0 && this.isOwn(path.join(this.folder, name))) return { name, globs: naming };
    return globs.some(({ glob }) => glob.means(name)) ? { name, as: 'linked folder' } : null;
  }
}

function leading(globs: readonly GlobAt[]): GlobAt[] {
  return globs.filter(({ leadsOn }) => leadsOn);
}

/** Why something that is not a directory is not read, or null for a file. */
export function irregular(entry: {
  isFile(): boolean;
  isSymbolicLink(): boolean;
}): 'symbolic link' | 'not a regular file' | null {
  if (entry.isFile()) return null;
  return entry.isSymbolicLink() ? 'symbolic link' : 'not a regular file';
}

/** A name as text; bytes that are not UTF-8 are replaced. */
function decodeName(bytes: Buffer): { text: string; isUtf8: boolean } {
  const text = decodeUtf8(bytes);
  return { text: text ?? bytes.toString(), isUtf8: text !== null };
}

function isDirectory(absolute: string): boolean {
  try {
    return statSync(absolute).isDirectory();
  } catch {
    return false;
  }
}
