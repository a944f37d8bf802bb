import { lstatSync } from 'node:fs';
import path from 'node:path';
import fastGlob from 'fast-glob';
import type { Config } from '../core/config.ts';
import type { DocumentKind, Skipped } from '../types.ts';
import { GitError, git, records } from './git.ts';
import { ignoreMatcher, isReadme, type Kinds, kindsOf } from './kinds.ts';
import { prefixOf, toPosix, UsageError, type Workspace } from './workspace.ts';

/** A file to be read; `filePath` is relative to the root. */
export interface FoundFile {
  filePath: string;
  kind: DocumentKind | undefined;
}

export interface Discovery {
  files: FoundFile[];
  skipped: Skipped[];
  /** What could not be done on the way, for standard error. */
  warnings: string[];
}

/** Never looked into, wherever they are. */
const NEVER = ['**/node_modules/**', '**/.git/**'];

/**
 * The files to check: those that the given paths name, or without any those of the configured globs, below the
 * working directory. Left out are `node_modules`, `.git`, READMEs, what git ignores and what the configuration ignores.
 *
 * @throws {UsageError} when a path names nothing
 */
export function discover(
  workspace: Workspace,
  config: Config,
  prefix: string,
  paths: readonly string[],
  allowEmpty: boolean,
): Discovery {
  const search = new Search(workspace, config, prefix);
  if (paths.length === 0) search.configured();
  for (const given of paths) {
    const found = search.given(given);
    if (!found && !allowEmpty)
      throw new UsageError(
        `nothing matches ${given}, expected a file, a directory or a glob that matches (or --allow-empty)`,
      );
  }
  return search.result();
}

/** Why something that is no directory is not read, or null for a file. */
function irregular(entry: { isFile(): boolean; isSymbolicLink(): boolean }): string | null {
  if (entry.isFile()) return null;
  return entry.isSymbolicLink() ? 'symbolic link' : 'not a regular file';
}

class Search {
  private readonly workspace: Workspace;
  private readonly config: Config;
  private readonly prefix: string;
  private readonly kinds: Kinds;
  private readonly isIgnored: (filePath: string) => boolean;
  private readonly found = new Map<string, FoundFile>();
  private readonly skipped = new Map<string, Skipped>();
  private readonly warnings: string[] = [];
  private gitIgnored: ((filePath: string) => boolean) | null = null;

  constructor(workspace: Workspace, config: Config, prefix: string) {
    this.workspace = workspace;
    this.config = config;
    this.prefix = prefix;
    this.kinds = kindsOf(config, prefix);
    this.isIgnored = ignoreMatcher(config, prefix);
  }

  /** What the configured globs match, below the working directory. */
  configured(): void {
    this.glob([...this.config.stories, ...this.config.answers], this.prefix, true);
  }

  /** What one path of the command line names. False when that is nothing. */
  given(given: string): boolean {
    const absolute = path.resolve(this.workspace.cwd, given);
    const stats = lstatSync(absolute, { throwIfNoEntry: false });
    if (stats?.isDirectory()) return this.glob(['**/*.md'], prefixOf(this.workspace.root, absolute), false);
    if (stats !== undefined) {
      this.take(toPosix(path.relative(this.workspace.root, absolute)), irregular(stats));
      return true;
    }
    const pattern = path.sep === '\\' ? fastGlob.convertPathToPattern(given) : given;
    return fastGlob.isDynamicPattern(pattern) && this.glob([pattern], this.workspace.prefix, false);
  }

  result(): Discovery {
    return { files: [...this.found.values()], skipped: [...this.skipped.values()], warnings: this.warnings };
  }

  /** What globs match below `from`; with `belowCwd` only what also lies below the working directory. */
  private glob(patterns: readonly string[], from: string, belowCwd: boolean): boolean {
    const entries = fastGlob.globSync([...patterns], {
      cwd: path.join(this.workspace.root, from),
      ignore: NEVER,
      followSymbolicLinks: false,
      onlyFiles: false,
      objectMode: true,
      suppressErrors: true,
    });
    let any = false;
    for (const { path: local, dirent } of entries) {
      const filePath = path.posix.normalize(from + local);
      if (dirent.isDirectory() || isReadme(filePath) || this.isGitIgnored(filePath)) continue;
      if (belowCwd && !filePath.startsWith(this.workspace.prefix)) continue;
      any = true;
      if (belowCwd && this.isIgnored(filePath)) continue;
      this.take(
        filePath,
        dirent.isFile() ? null : dirent.isSymbolicLink() ? 'symbolic link' : 'not a regular file',
      );
    }
    return any;
  }

  private take(filePath: string, problem: string | null): void {
    const reason = problem ?? (this.isIgnored(filePath) ? '`ignore` in the configuration' : null);
    if (reason === null) this.found.set(filePath, { filePath, kind: this.kinds.of(filePath) });
    else this.skipped.set(filePath, { filePath, reason });
  }

  private isGitIgnored(filePath: string): boolean {
    this.gitIgnored ??= this.workspace.inGit ? this.askGit() : () => false;
    return this.gitIgnored(filePath);
  }

  /** One question for all that git ignores; whole folders are one record, ending in `/`. */
  private askGit(): (filePath: string) => boolean {
    try {
      const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
      const ignored = new Set(records(git(this.workspace.root, args)));
      return (filePath) => {
        if (ignored.has(filePath)) return true;
        for (let slash = filePath.indexOf('/'); slash !== -1; slash = filePath.indexOf('/', slash + 1)) {
          if (ignored.has(filePath.slice(0, slash + 1))) return true;
        }
        return false;
      };
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      this.warnings.push(`ignored files are checked too, because git could not name them: ${error.message}`);
      return () => false;
    }
  }
}
