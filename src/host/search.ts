import { realpathSync } from 'node:fs';
import path from 'node:path';
import type FastGlob from 'fast-glob';
import type { Config } from '../config/config.ts';
import { Glob, splitGlob } from '../config/glob.ts';
import { NOT_MATCHED, type Skipped } from '../linter/report.ts';
import type { Source, SourceKind } from '../types.ts';
import { GitIgnored } from './git-ignored.ts';
import { ignoreMatcher, isLeftOut, type Kinds, kindsOf } from './kinds.ts';
import { recognized, saysItsKind } from './named-file.ts';
import { readSource } from './text-file.ts';
import { irregular, type Met, Walk } from './walk.ts';
import { entryAt, isOwn, leadsOut, realParent, toPosix, type Workspace } from './workspace.ts';

/** A file to be read; `filePath` is relative to the root. */
export interface FoundFile {
  filePath: string;
  kind: SourceKind | undefined;
  /** Why it cannot be read, where that is known already. It may be a folder then. */
  unreadable?: Source['unreadable'];
}

const CHECK_IT = '; --no-ignore checks it, --bank as a story bank';

/** Finds files one path or glob after another. */
export class Search {
  private readonly workspace: Workspace;
  /** The globs of the configuration, and the folder that they count from. */
  readonly globs: readonly string[];
  /** How many of them are for stories and answers; they come first. */
  private readonly documentGlobs: number;
  /** Whether stories or answers may lie in a folder. */
  private isForDocuments: (folder: string) => boolean = () => true;
  private readonly prefix: string;
  /** Undefined where a user cannot ask for it. */
  private readonly noIgnore: boolean | undefined;
  private readonly kinds: Kinds;
  private readonly isIgnored: (filePath: string) => boolean;
  readonly gitIgnored: GitIgnored;
  readonly found = new Map<string, FoundFile>();
  readonly skipped = new Map<string, Skipped>();
  /** Folders that were left out, because they are symbolic links. */
  readonly linked = new Set<string>();
  /** What a glob or a folder would have found, had the configuration not ignored it. */
  readonly ignored = new Set<string>();
  /** The globs of the configuration that match nothing, where they were asked. */
  readonly unmet = new Map<string, Glob>();

  constructor(
    workspace: Workspace,
    config: Config,
    prefix: string,
    { noIgnore, bank }: { noIgnore: boolean | undefined; bank: boolean },
  ) {
    this.noIgnore = noIgnore;
    this.workspace = workspace;
    this.globs = [...config.stories, ...config.answers, ...config.banks];
    this.documentGlobs = config.stories.length + config.answers.length;
    this.prefix = prefix;
    const kinds = kindsOf(config, prefix);
    this.kinds = bank ? { matches: () => true, of: () => 'bank' } : kinds;
    this.isIgnored = ignoreMatcher(config, prefix);
    this.gitIgnored = new GitIgnored(workspace.root);
  }

  /** What the configured globs match, below the working directory: a configuration reaches no further. */
  configured(): void {
    const { root, cwd } = this.workspace;
    const globs = this.globs.map((glob) => new Glob(glob));
    for (const [index, glob] of globs.entries()) this.unmet.set(this.globs[index] ?? '', glob);
    const from = path.join(root, this.prefix);
    this.isForDocuments = (folder) => globs.slice(0, this.documentGlobs).some((glob) => glob.means(folder));
    this.walk(globs, from, toPosix(path.relative(from, cwd)), false);
  }

  /** What one path of the command line names. False when that is nothing. */
  async given(given: string): Promise<boolean> {
    const { root, cwd } = this.workspace;
    const absolute = path.resolve(cwd, given);
    const stats = entryAt(absolute);
    if (stats === undefined) return this.globbed(given);
    const real = realParent(absolute);
    if (leadsOut(absolute, real, root)) this.take(this.local(absolute), 'symbolic link');
    else if (stats.isDirectory()) return this.walk([new Glob('**/*.md')], real);
    else await this.named(this.local(real), irregular(stats));
    return true;
  }

  /** What a glob of the command line matches; its first names may lead anywhere, as a path may. */
  private async globbed(given: string): Promise<boolean> {
    // Few runs name a glob, and the package takes a fifth of a start to load.
    const { default: fastGlob } = await import('fast-glob');
    if (!fastGlob.isDynamicPattern(given)) return false;
    const { root, cwd } = this.workspace;
    const { base, rest } = splitGlob(toPosix(given));
    const from = path.resolve(cwd, base);
    if (entryAt(from) === undefined) return false;
    const real = realpathSync(from);
    if (leadsOut(from, real, root)) this.take(this.local(from), 'symbolic link');
    else return this.takeGlob(fastGlob, rest, real);
    return true;
  }

  /** Takes what a glob of the user matches. A configuration is a stranger's, and its globs go through `Walk`. */
  private takeGlob({ globSync }: typeof FastGlob, glob: string, from: string): boolean {
    const entries = globSync(glob, {
      cwd: from,
      ignore: ['**/node_modules/**', '**/.git/**'],
      followSymbolicLinks: false,
      onlyFiles: false,
      objectMode: true,
      suppressErrors: true,
    });
    const files = entries
      .filter(({ dirent }) => !dirent.isDirectory())
      .map((entry) => ({
        filePath: this.local(path.join(from, entry.path)),
        problem: irregular(entry.dirent),
      }))
      .filter(({ filePath }) => !isLeftOut(filePath) && !this.gitIgnored.has(filePath));
    for (const { filePath, problem } of files) this.takeMatched(filePath, problem, true);
    return files.length > 0;
  }

  /** Takes what globs match from `start` on; whether that is anything. `isNamed`: a user named it, so ignored files are told. */
  private walk(globs: readonly Glob[], from: string, start = '', isNamed = true): boolean {
    const walk = new Walk(from, (absolute) => isOwn(absolute, this.workspace.root));
    let any = false;
    for (const met of walk.find(globs, start)) {
      const filePath = this.local(path.join(from, met.name));
      if (this.isLeftOut(filePath, met) || this.isBesides(met)) continue;
      any = true;
      this.meet(met);
      if (met.as === 'linked folder') this.linked.add(filePath);
      else if (met.as === 'unreadable') this.takeUnreadable(filePath, met);
      else this.takeMatched(filePath, met.as === 'file' ? null : met.as, isNamed);
    }
    return any;
  }

  /** What is told of a folder is told of every glob that may match something in it. */
  private meet({ as, name }: Met): void {
    const isFolder = as === 'linked folder' || as === 'unreadable';
    for (const [written, glob] of this.unmet)
      if (glob.matches(name) || (isFolder && glob.leadsInto(name))) this.unmet.delete(written);
  }

  /** A linked folder that only a glob for banks means, which most often means every folder. */
  private isBesides({ as, name }: Met): boolean {
    return as === 'linked folder' && !this.isForDocuments(name);
  }

  private isLeftOut(filePath: string, met: Met): boolean {
    if (met.as !== 'unreadable' || !met.isFolder) return isLeftOut(filePath) || this.gitIgnored.has(filePath);
    // A folder is ignored where all in it would be.
    const inside = `${filePath}/x.md`;
    return this.gitIgnored.has(inside) || this.isIgnored(filePath) || this.isIgnored(inside);
  }

  /** A file that is named itself. */
  private async named(filePath: string, problem: string | null): Promise<void> {
    const { root } = this.workspace;
    if (problem !== null || this.kinds.matches(filePath)) {
      if (problem === null && this.noIgnore)
        this.found.set(filePath, { filePath, kind: this.kinds.of(filePath) });
      else this.take(filePath, problem);
      return;
    }
    if (this.noIgnore) this.found.set(filePath, { filePath, kind: undefined });
    else {
      const source = readSource(path.join(root, filePath), filePath, undefined);
      const reason = this.noIgnore === undefined ? NOT_MATCHED : NOT_MATCHED + CHECK_IT;
      // What is found to be a bank here need not be looked at again.
      const { kind } = await recognized(source, this.kinds);
      if (kind !== undefined || saysItsKind(source)) this.take(filePath, null, kind);
      else this.take(filePath, unseen(source) ?? reason);
    }
  }

  /** What a glob or a folder holds. What is ignored is told only where a user named the glob or the folder. */
  private takeMatched(filePath: string, problem: string | null, isNamed: boolean): void {
    const isIgnored = this.isIgnored(filePath);
    if (isIgnored) this.ignored.add(filePath);
    if (isNamed || !isIgnored) this.take(filePath, problem);
  }

  private take(filePath: string, problem: string | null, kind = this.kinds.of(filePath)): void {
    const reason = problem ?? (this.isIgnored(filePath) ? '`ignore` in the configuration' : null);
    if (reason === null) this.found.set(filePath, { filePath, kind });
    else this.skipped.set(filePath, { filePath, reason });
  }

  private takeUnreadable(filePath: string, { unreadable }: Extract<Met, { as: 'unreadable' }>): void {
    if (!this.isIgnored(filePath))
      this.found.set(filePath, { filePath, kind: this.kinds.of(filePath), unreadable });
  }

  private local(absolute: string): string {
    return toPosix(path.relative(this.workspace.root, absolute)) || '.';
  }
}

/** Why it is not known whether a file is a bank: null where its text was seen. */
function unseen({ unreadable }: Source): string | null {
  if (unreadable?.messageId !== 'tooLarge') return null;
  const { size, limit } = unreadable.data;
  return `${NOT_MATCHED}, and with ${size} it is too large to be looked at, more than the ${limit} that are read`;
}
