import path from 'node:path';
import fastGlob from 'fast-glob';
import type { Config } from '../config/config.ts';
import type { Skipped } from '../linter/report.ts';
import { choicesIn } from '../text/message.ts';
import type { DocumentKind } from '../types.ts';
import { GitIgnored } from './git-ignored.ts';
import { ignoreMatcher, isLeftOut, type Kinds, kindsOf } from './kinds.ts';
import { entryAt, isInside, realParent, toPosix, UsageError, type Workspace } from './workspace.ts';

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
  /** The given paths that name nothing, or without any the globs where they match nothing. */
  unmatched: string[];
}

/** Never looked into. */
const NEVER = ['**/node_modules/**', '**/.git/**'];

/**
 * The files to check: those that the given paths name, or without any those of the configured globs, below the
 * working directory. Left out are `node_modules`, `.git`, READMEs, what git ignores and what the configuration ignores;
 * a file that is named itself is left out by nothing but the configuration.
 *
 * @throws {UsageError} when a path names nothing, or nothing matches, or all that matches is ignored
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
  const unmatched: string[] = [];
  for (const given of paths) {
    if (search.given(given)) continue;
    if (!allowEmpty)
      throw new UsageError(
        `nothing matches \`${given}\`, expected a file, or a directory or glob with stories or answers (or --allow-empty)`,
      );
    unmatched.push(given);
  }
  if (!allowEmpty) search.refuseNothing(paths);
  const found = search.result();
  const isEmpty = found.files.length === 0 && found.skipped.length === 0;
  if (paths.length === 0 && isEmpty) unmatched.push(...config.stories, ...config.answers);
  return { ...found, unmatched };
}

/** Why something that is no directory is not read, or null for a file. */
function irregular(entry: { isFile(): boolean; isSymbolicLink(): boolean }): string | null {
  if (entry.isFile()) return null;
  return entry.isSymbolicLink() ? 'symbolic link' : 'not a regular file';
}

class Search {
  private readonly workspace: Workspace;
  /** The globs of the configuration, and the folder that they count from. */
  private readonly globs: readonly string[];
  private readonly prefix: string;
  private readonly kinds: Kinds;
  private readonly isIgnored: (filePath: string) => boolean;
  private readonly gitIgnored: GitIgnored;
  private readonly found = new Map<string, FoundFile>();
  private readonly skipped = new Map<string, Skipped>();
  /** What a glob or a folder would have found, had the configuration not ignored it. */
  private readonly ignored = new Set<string>();

  constructor(workspace: Workspace, config: Config, prefix: string) {
    this.workspace = workspace;
    this.globs = [...config.stories, ...config.answers];
    this.prefix = prefix;
    this.kinds = kindsOf(config, prefix);
    this.isIgnored = ignoreMatcher(config, prefix);
    this.gitIgnored = new GitIgnored(workspace.root);
  }

  /** What the configured globs match, below the working directory: a configuration reaches no further. */
  configured(): void {
    const { root, cwd } = this.workspace;
    for (const { filePath, problem } of this.glob(this.globs, path.join(root, this.prefix))) {
      if (!isInside(path.join(root, filePath), cwd)) continue;
      if (this.isIgnored(filePath)) this.ignored.add(filePath);
      else this.take(filePath, problem);
    }
  }

  /** What one path of the command line names. False when that is nothing. */
  given(given: string): boolean {
    const { root, cwd } = this.workspace;
    const absolute = path.resolve(cwd, given);
    const stats = entryAt(absolute);
    if (stats === undefined) return fastGlob.isDynamicPattern(given) && this.takeAll([toPosix(given)], cwd);
    const real = realParent(absolute);
    if (isInside(absolute, root) && !isInside(real, root)) this.take(this.local(absolute), 'symbolic link');
    else if (stats.isDirectory()) return this.takeAll(['**/*.md'], real);
    else this.take(this.local(real), irregular(stats));
    return true;
  }

  /**
   * Nothing to check is no success: most likely a glob is wrong. Files that are named one by one may all be skipped.
   *
   * @throws {UsageError}
   */
  refuseNothing(paths: readonly string[]): void {
    const { root, cwd } = this.workspace;
    if (this.found.size > 0) return;
    if (this.ignored.size > 0) {
      const all = this.ignored.size === 1 ? 'the only file' : `all ${this.ignored.size} files`;
      const what =
        paths.length > 0 ? `${choicesIn(paths)} names` : `${choicesIn(this.globs)} matches in ${cwd}`;
      throw new UsageError(
        `\`ignore\` leaves out ${all} that ${what}, expected a narrower \`ignore\` in the configuration (or --allow-empty)`,
      );
    }
    if (this.skipped.size > 0) return;
    const base = path.resolve(root, this.prefix);
    throw new UsageError(
      `no file in ${cwd} matches ${choicesIn(this.globs)} (globs count from ${base}), expected stories or answers there (or --allow-empty)`,
    );
  }

  result(): Omit<Discovery, 'unmatched'> {
    const { warnings } = this.gitIgnored;
    return { files: [...this.found.values()], skipped: [...this.skipped.values()], warnings };
  }

  private takeAll(patterns: readonly string[], from: string): boolean {
    const entries = this.glob(patterns, from);
    for (const { filePath, problem } of entries) {
      if (this.isIgnored(filePath)) this.ignored.add(filePath);
      this.take(filePath, problem);
    }
    return entries.length > 0;
  }

  /** What globs match in the folder `from`. */
  private glob(patterns: readonly string[], from: string): { filePath: string; problem: string | null }[] {
    const entries = fastGlob.globSync([...patterns], {
      cwd: from,
      ignore: NEVER,
      followSymbolicLinks: false,
      onlyFiles: false,
      objectMode: true,
      suppressErrors: true,
    });
    return entries
      .filter(({ dirent }) => !dirent.isDirectory())
      .map((entry) => ({
        filePath: this.local(path.resolve(from, entry.path)),
        problem: irregular(entry.dirent),
      }))
      .filter(({ filePath }) => !isLeftOut(filePath) && !this.gitIgnored.has(filePath));
  }

  private take(filePath: string, problem: string | null): void {
    const reason = problem ?? (this.isIgnored(filePath) ? '`ignore` in the configuration' : null);
    if (reason === null) this.found.set(filePath, { filePath, kind: this.kinds.of(filePath) });
    else this.skipped.set(filePath, { filePath, reason });
  }

  private local(absolute: string): string {
    return toPosix(path.relative(this.workspace.root, absolute));
  }
}
