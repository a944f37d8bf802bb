import { existsSync } from 'node:fs';
import path from 'node:path';
import { GitError, git, NAMED_REPOSITORY, records, without } from './git.ts';
import { namedWorkTree } from './workspace.ts';

/** One repository: its folder, as a prefix, and whether it ignores a path from there. */
interface Repository {
  prefix: string;
  ignores(filePath: string): boolean;
}

/**
 * Knows what git ignores below `root`: by the repository there, and by every repository or submodule inside it for its
 * own files. Each is asked once, when the first of its files comes up.
 */
export class GitIgnored {
  /** What git could not say, for standard error. */
  readonly warnings: string[] = [];
  private readonly root: string;
  private readonly known = new Map<string, readonly Repository[]>();

  constructor(root: string) {
    this.root = root;
  }

  /** Whether git ignores a file, given by its POSIX path from the root. */
  has(filePath: string): boolean {
    const repositories = this.repositoriesOf(path.posix.dirname(filePath));
    return repositories.some(({ prefix, ignores }) => ignores(filePath.slice(prefix.length)));
  }

  /** The repositories that a folder is in, the outermost first. */
  private repositoriesOf(folder: string): readonly Repository[] {
    const known = this.known.get(folder);
    if (known !== undefined) return known;
    const outer = folder === '.' ? [] : this.repositoriesOf(path.posix.dirname(folder));
    const isNamed = folder === '.' && namedWorkTree(this.root) === this.root;
    const isOwn = isNamed || existsSync(path.join(this.root, folder, '.git'));
    const all = isOwn ? [...outer, this.ask(folder)] : outer;
    this.known.set(folder, all);
    return all;
  }

  /**
   * Asks a repository for everything that it ignores. A folder of which it ignores all is one record, ending in `/`.
   */
  private ask(folder: string): Repository {
    const prefix = folder === '.' ? '' : `${folder}/`;
    const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
    // The variables of a hook are about its own repository, and must not reach another one.
    const env = folder === '.' ? process.env : without(NAMED_REPOSITORY, process.env);
    try {
      const ignored = new Set(records(git(path.join(this.root, folder), args, { env })));
      return { prefix, ignores: (filePath) => holds(ignored, filePath) };
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      this.warnings.push(`ignored files are checked too, because git could not name them: ${error.message}`);
      return { prefix, ignores: () => false };
    }
  }
}

/** Whether a set of paths has a file, or a folder around it (which ends in `/`). */
function holds(paths: ReadonlySet<string>, filePath: string): boolean {
  if (paths.has(filePath)) return true;
  for (let slash = filePath.indexOf('/'); slash !== -1; slash = filePath.indexOf('/', slash + 1)) {
    if (paths.has(filePath.slice(0, slash + 1))) return true;
  }
  return false;
}
