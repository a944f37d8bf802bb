import path from 'node:path';
import fastGlob from 'fast-glob';
import type { Config } from '../config/config.ts';
import type { Skipped } from '../linter/report.ts';
import type { DocumentKind } from '../types.ts';
import { GitIgnored } from './git-ignored.ts';
import { ignoreMatcher, isLeftOut, type Kinds, kindsOf } from './kinds.ts';
import { NOT_MATCHED, saysItsKind } from './named-file.ts';
import type { RunOptions } from './run-options.ts';
import { readSource } from './text-file.ts';
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
 * a file that is named itself is left out when the configuration ignores it, or when neither its path nor its
 * frontmatter says that it is a story or an answer (`noIgnore` takes it all the same).
 *
 * @throws {UsageError} when a path names nothing
 */
export function discover(
  workspace: Workspace,
  config: Config,
  prefix: string,
  { paths, allowEmpty, noIgnore = false }: Pick<RunOptions, 'paths' | 'allowEmpty' | 'noIgnore'>,
): Discovery {
  const search = new Search(workspace, config, prefix, noIgnore);
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
  private readonly config: Config;
  /** The folder that the configured globs count from. */
  private readonly prefix: string;
  private readonly noIgnore: boolean;
  private readonly kinds: Kinds;
  private readonly isIgnored: (filePath: string) => boolean;
  private readonly gitIgnored: GitIgnored;
  private readonly found = new Map<string, FoundFile>();
  private readonly skipped = new Map<string, Skipped>();

  constructor(workspace: Workspace, config: Config, prefix: string, noIgnore: boolean) {
    this.noIgnore = noIgnore;
    this.workspace = workspace;
    this.config = config;
    this.prefix = prefix;
    this.kinds = kindsOf(config, prefix);
    this.isIgnored = ignoreMatcher(config, prefix);
    this.gitIgnored = new GitIgnored(workspace.root);
  }

  /** What the configured globs match, below the working directory: a configuration reaches no further. */
  configured(): void {
    const { root, cwd } = this.workspace;
    for (const { filePath, problem } of this.glob(
      [...this.config.stories, ...this.config.answers],
      path.join(root, this.prefix),
    )) {
      const isBelow = isInside(path.join(root, filePath), cwd);
      if (isBelow && !this.isIgnored(filePath)) this.take(filePath, problem);
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
    else this.named(this.local(real), irregular(stats));
    return true;
  }

  result(): Omit<Discovery, 'unmatched'> {
    const { warnings } = this.gitIgnored;
    return { files: [...this.found.values()], skipped: [...this.skipped.values()], warnings };
  }

  private takeAll(patterns: readonly string[], from: string): boolean {
    const entries = this.glob(patterns, from);
    for (const { filePath, problem } of entries) this.take(filePath, problem);
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

  /** A file that is named itself. */
  private named(filePath: string, problem: string | null): void {
    const { root } = this.workspace;
    const isForced = problem === null && this.noIgnore;
    if (isForced) this.found.set(filePath, { filePath, kind: this.kinds.of(filePath) });
    else if (problem !== null || this.kinds.matches(filePath)) this.take(filePath, problem);
    else {
      const isDocument = saysItsKind(readSource(path.join(root, filePath), filePath, undefined));
      this.take(filePath, isDocument ? null : NOT_MATCHED);
    }
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
