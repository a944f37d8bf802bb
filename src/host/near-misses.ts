import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Glob, globMatcher } from '../config/glob.ts';
import { suggest } from '../text/keys.ts';
import { inBackticks } from '../text/message.ts';
import { isLeftOut } from './kinds.ts';
import { saysItsKind } from './named-file.ts';
import { readSource } from './text-file.ts';
import { Walk } from './walk.ts';

/** The most entries of the folder that are looked at, and the most Markdown files among them that are read. */
const MOST_ENTRIES = 1000;
const MOST_READ = 10;

/** What to do in a folder where no glob matches, if one nearly does or a file is a document. Null otherwise. */
export async function nearMiss(folder: string, globs: readonly string[]): Promise<string | null> {
  const entries = readdirSync(folder, { withFileTypes: true }).slice(0, MOST_ENTRIES);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const glob of globs) {
    const name = glob.replace(/\/$/, '');
    if (isPlain(name) && statSync(path.join(folder, name), { throwIfNoEntry: false })?.isDirectory())
      return `${inBackticks(name)} is a folder, and a glob names files: write ${inBackticks(`${name}/**/*.md`)}`;
  }
  for (const meant of new Set(globs.flatMap(foldersOf))) {
    const near = suggest(meant, folders);
    if (near !== null && near !== meant)
      return `rename the folder ${inBackticks(near)} to ${inBackticks(meant)}`;
  }
  const files = entries.filter(
    (entry) => entry.isFile() && /\.md$/i.test(entry.name) && !isLeftOut(entry.name),
  );
  const { looksLikeBank } = await import('../bank/read-bank.ts');
  for (const { name } of files.slice(0, MOST_READ)) {
    const source = readSource(path.join(folder, name), name, undefined);
    if (saysItsKind(source))
      return `${inBackticks(name)} says that it is a story or an answer: check it by its name`;
    if (looksLikeBank(source.text))
      return `${inBackticks(name)} looks like a story bank: check it by its name, or list it under \`banks\` in the configuration`;
  }
  return null;
}

/** What to say of each folder that differs from one of the globs only in case, so that files in it are not found. */
export function miscasedFolders(folder: string, globs: readonly string[]): string[] {
  const asked = new Map(globs.flatMap(foldersOf).map((name) => [name.toLowerCase(), name]));
  const isFound = globMatcher(globs);
  return readdirSync(folder, { withFileTypes: true })
    .slice(0, MOST_ENTRIES)
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const meant = asked.get(name.toLowerCase());
      if (meant === undefined || meant === name || !hasOther(folder, name, isFound)) return [];
      return [
        `skipped the folder ${inBackticks(name)}, which no glob matches: rename it to ${inBackticks(meant)}`,
      ];
    })
    .sort();
}

/** Whether a Markdown file in a folder is not found. */
function hasOther(folder: string, name: string, isFound: (filePath: string) => boolean): boolean {
  for (const met of new Walk(folder, () => false).find([new Glob('**/*.md')], name))
    if (met.as === 'file' && !isLeftOut(met.name) && !isFound(met.name)) return true;
  return false;
}

/** The names of folders that a glob asks for as they are. */
function foldersOf(glob: string): string[] {
  return glob
    .split('/')
    .slice(0, -1)
    .filter((name) => isPlain(name) && !name.startsWith('.'));
}

function isPlain(glob: string): boolean {
  return !/[*?[\]{}()!\\]/.test(glob);
}
