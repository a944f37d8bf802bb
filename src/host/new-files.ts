import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileNames } from '../drafts/file-name.ts';
import { refuseTarget } from './report-path.ts';
import { readSource } from './text-file.ts';
import { entryAt, toPosix, UsageError, type Workspace } from './workspace.ts';
import { cannotWrite, writeFileNew } from './write-file.ts';

/** Where a new file goes, or where it is already. */
export interface NewFilePlace {
  /** Absolute. */
  file: string;
  state: 'new' | 'unchanged' | 'changed';
}

/** What is to be a file of its own in a folder. */
export interface NewFile {
  /** The name without an ending. A number is added if it is taken. */
  name: string;
  text: string;
}

/** Finds places for new files in a folder. Existing files stay as they are, and no place is given twice. */
export class NewFiles {
  private readonly folder: string;
  private readonly taken = new Set<string>();

  /** `folder` is absolute. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** `isSame` tells from the text of an existing file whether it is the new file, edited since it was written. */
  place({ name, text }: NewFile, isSame: (there: string) => boolean): NewFilePlace {
    for (const each of fileNames(name)) {
      const file = path.join(this.folder, each);
      if (this.taken.has(file)) continue;
      const there = entryAt(file);
      if (there === undefined) return this.take(file, 'new');
      const written = there.isFile() ? readSource(file, file, undefined).text : null;
      if (written === text) return this.take(file, 'unchanged');
      if (written !== null && isSame(written)) return this.take(file, 'changed');
    }
    throw new Error('names never end');
  }

  /** Takes an existing file; false if it was taken before. */
  claim(file: string): boolean {
    return !this.taken.has(file) && this.taken.add(file) !== undefined;
  }

  private take(file: string, state: NewFilePlace['state']): NewFilePlace {
    this.taken.add(file);
    return { file, state };
  }
}

/** The most Markdown files below a folder that are read. */
export const MOST_FILES_BELOW = 5000;

export interface MarkdownFile {
  /** Absolute. */
  file: string;
  text: string;
}

/**
 * The Markdown files below a folder, with their texts; symbolic links are left out. One at a time, because all the
 * texts may not fit in memory.
 */
export function* markdownBelow(folder: string): Iterable<MarkdownFile> {
  if (!entryAt(folder)?.isDirectory()) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .slice(0, MOST_FILES_BELOW)
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) yield { file, text: readSource(file, file, undefined).text };
}

/**
 * Writes a file that does not exist yet, and makes the folders on the way.
 *
 * @throws {UsageError} where the repository has a symbolic link on the way, or the path is taken
 */
export function writeNewFile(file: string, text: string, { root, cwd }: Workspace): void {
  const shown = toPosix(path.relative(cwd, file));
  refuseTarget(file, shown, root);
  createFile(file, text, shown);
}

/** @throws {UsageError} where something is there, or the folders on the way cannot be made */
export function createFile(file: string, text: string, shown: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileNew(file, text);
  } catch (error) {
    const folder = fileOnTheWay(file);
    if (folder === null) throw cannotWrite(shown, error);
    const name = shown.slice(0, shown.length - file.length + folder.length);
    throw new UsageError(`cannot write ${shown}: ${name} is a file, expected a folder`);
  }
}

/** The file that is in place of a folder on the way to a path, or null. */
function fileOnTheWay(file: string): string | null {
  for (let at = path.dirname(file); at !== path.dirname(at); at = path.dirname(at)) {
    const entry = entryAt(at);
    if (entry !== undefined) return entry.isFile() ? at : null;
  }
  return null;
}
