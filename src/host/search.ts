import { realpathSync } from 'node:fs';
import path from 'node:path';
import type FastGlob from 'fast-glob';
import type { Config } from '../config/config.ts';
import { Glob, splitGlob } from '../config/glob.ts';
import { NOT_MATCHED, type Skipped } from '../linter/report.ts';
import type { Preset } from '../presets/types.ts';
import type { Source, SourceKind } from '../types.ts';
import { GitIgnored } from './git-ignored.ts';
import { ignoreMatcher, isLeftOut, type Kinds, kindsOf } from './kinds.ts';
import { recognized, saysDocument, saysItsKind } from './named-file.ts';
import { readSource } from './text-file.ts';
import { irregular, Walk, type WalkEntry } from './walk.ts';
import { entryAt, isOwn, leadsOut, realParent, toPosix, type Workspace } from './workspace.ts';

/** A file to read; `filePath` is relative to the root. */
export interface FoundFile {
  filePath: string;
  kind: SourceKind | undefined;
  /** Why it cannot be read, where that is known already. It may then be a folder. */
  unreadable?: Source['unreadable'];
}

const CHECK_IT = '; --no-ignore checks it, --bank as a story bank';

/** Finds files one path or glob after another. */
export class Search {
  private readonly workspace: Workspace;
  /** The globs of the configuration. Those for stories and answers come first. */
  readonly globs: readonly string[];
  /** How many of them are for stories and answers. */
  private readonly documentGlobs: number;
  /** Whether a glob for stories or answers is about a folder. */
  private isForDocuments: (folder: string) => boolean = () => true;
  /** The folder that globs count from. */
  private readonly prefix: string;
  /** Undefined where a user cannot ask for it. */
  private readonly noIgnore: boolean | undefined;
  private readonly kinds: Kinds;
  private readonly storyTypes: Preset['storyTypes'];
  private readonly isIgnored: (filePath: string) => boolean;
  readonly gitIgnored: GitIgnored;
  readonly found = new Map<string, FoundFile>();
  readonly skipped = new Map<string, Skipped>();
  /** Folders that were left out because they are symbolic links. */
  readonly linked = new Set<string>();
  /** Files that a glob or a folder has, but the configuration ignores. */
  readonly ignored = new Set<string>();
  /** Markdown files in named folders that neither a glob nor their text makes a story, an answer or a bank. */
  readonly others = new Set<string>();
  /** The globs of the configuration that have matched nothing so far, if they are in use. */
  readonly unmatchedGlobs = new Map<string, Glob>();

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
    this.storyTypes = config.preset.storyTypes;
    this.isIgnored = ignoreMatcher(config, prefix);
    this.gitIgnored = new GitIgnored(workspace.root);
  }

  /** Whether a user can ask for files that no glob matches. */
  get canForce(): boolean {
    return this.noIgnore !== undefined;
  }

  /** Takes what the configured globs match below the working directory; a run without paths looks nowhere else. */
  configured(): void {
    const { root, cwd } = this.workspace;
    const globs = this.globs.map((glob) => new Glob(glob));
    for (const [index, glob] of globs.entries()) this.unmatchedGlobs.set(this.globs[index] ?? '', glob);
    const from = path.join(root, this.prefix);
    this.isForDocuments = (folder) => globs.slice(0, this.documentGlobs).some((glob) => glob.means(folder));
    for (const entry of this.walk(globs, from, toPosix(path.relative(from, cwd)))) {
      this.markMatched(entry);
      this.takeEntry(entry, { isNamed: false });
    }
  }

  /** Takes what a path of the command line names. False for nothing. */
  async given(given: string): Promise<boolean> {
    const { root, cwd } = this.workspace;
    const absolute = path.resolve(cwd, given);
    const stats = entryAt(absolute);
    if (stats === undefined) return this.globbed(given);
    const real = realParent(absolute);
    if (leadsOut(absolute, real, root)) this.take(this.local(absolute), 'symbolic link');
    else if (stats.isDirectory()) return this.folder(real);
    else await this.named(this.local(real), irregular(stats));
    return true;
  }

  /** Takes the Markdown files of a folder that would be checked without being named. False for nothing. */
  private async folder(from: string): Promise<boolean> {
    let any = false;
    for (const entry of this.walk([new Glob('**/*.md')], from)) {
      const { filePath } = entry;
      const kind = entry.as === 'file' ? await this.kindIn(filePath) : undefined;
      if (kind === null) this.others.add(filePath);
      else {
        this.takeEntry(entry, { isNamed: true, kind });
        any = true;
      }
    }
    return any;
  }

  /** The kind of a file in a named folder, where its path or its text says so; null for none that is checked. */
  private async kindIn(filePath: string): Promise<SourceKind | undefined | null> {
    if (this.noIgnore || this.kinds.matches(filePath)) return this.kinds.of(filePath);
    const source = this.read(filePath);
    return this.kindByText(source, saysDocument(source, this.storyTypes));
  }

  /** The kind of a file that no glob matches: a bank by its look, undefined if it says that it is a document, or null. */
  private async kindByText(source: Source, isDocument: boolean): Promise<SourceKind | undefined | null> {
    const { kind } = await recognized(source, this.kinds);
    return kind === undefined && !isDocument ? null : kind;
  }

  private read(filePath: string): Source {
    return readSource(path.join(this.workspace.root, filePath), filePath, undefined);
  }

  /**
   * Takes what a glob of the command line matches. Its first names may lead anywhere, as a path may. False for nothing.
   */
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

  /** Takes what a glob of the user matches. Globs of a configuration may come from strangers, and go through `Walk`. */
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
    for (const { filePath, problem } of files) this.takeMatched(filePath, problem, { isNamed: true });
    return files.length > 0;
  }

  /** What globs match below `start` in the folder `from`, without what is never checked. */
  private *walk(
    globs: readonly Glob[],
    from: string,
    start = '',
  ): Iterable<WalkEntry & { filePath: string }> {
    const walk = new Walk(from, (absolute) => isOwn(absolute, this.workspace.root));
    for (const entry of walk.find(globs, start)) {
      const filePath = this.local(path.join(from, entry.name));
      if (!this.isLeftOut(filePath, entry) && !this.isForBanksOnly(entry)) yield { ...entry, filePath };
    }
  }

  private takeEntry(
    entry: WalkEntry & { filePath: string },
    { isNamed, kind }: { isNamed: boolean; kind?: SourceKind | undefined },
  ): void {
    const { filePath } = entry;
    if (entry.as === 'linked folder') this.linked.add(filePath);
    else if (entry.as === 'unreadable') this.takeUnreadable(filePath, entry);
    else this.takeMatched(filePath, entry.as === 'file' ? null : entry.as, { isNamed, kind });
  }

  /**
   * Takes the globs that match it off `unmatchedGlobs`; for a folder that is not read, those that may match something
   * in it.
   */
  private markMatched({ as, name }: WalkEntry): void {
    const isFolder = as === 'linked folder' || as === 'unreadable';
    for (const [written, glob] of this.unmatchedGlobs)
      if (glob.matches(name) || (isFolder && glob.leadsInto(name))) this.unmatchedGlobs.delete(written);
  }

  /**
   * Whether a linked folder matters to globs for banks only. These usually cover every folder, so it is not worth a
   * note.
   */
  private isForBanksOnly({ as, name }: WalkEntry): boolean {
    return as === 'linked folder' && !this.isForDocuments(name);
  }

  private isLeftOut(filePath: string, entry: WalkEntry): boolean {
    if (entry.as !== 'unreadable' || !entry.isFolder)
      return isLeftOut(filePath) || this.gitIgnored.has(filePath);
    // A folder counts as ignored if a file in it would be.
    const inside = `${filePath}/x.md`;
    return this.gitIgnored.has(inside) || this.isIgnored(filePath) || this.isIgnored(inside);
  }

  /** Takes a file that is named itself. */
  private async named(filePath: string, problem: string | null): Promise<void> {
    if (problem !== null || this.kinds.matches(filePath)) {
      if (problem === null && this.noIgnore)
        this.found.set(filePath, { filePath, kind: this.kinds.of(filePath) });
      else this.take(filePath, problem);
      return;
    }
    if (this.noIgnore) this.found.set(filePath, { filePath, kind: undefined });
    else {
      const source = this.read(filePath);
      // Once it is found to be a bank here, it need not be looked at again.
      const kind = await this.kindByText(source, saysItsKind(source));
      if (kind !== null) this.take(filePath, null, kind);
      else this.take(filePath, unseen(source) ?? (this.canForce ? NOT_MATCHED + CHECK_IT : NOT_MATCHED));
    }
  }

  /**
   * Takes a file that a glob or a folder has. An ignored one is reported only if a user named the glob or the folder.
   */
  private takeMatched(
    filePath: string,
    problem: string | null,
    { isNamed, kind }: { isNamed: boolean; kind?: SourceKind | undefined },
  ): void {
    const isIgnored = this.isIgnored(filePath);
    if (isIgnored) this.ignored.add(filePath);
    if (isNamed || !isIgnored) this.take(filePath, problem, kind);
  }

  private take(filePath: string, problem: string | null, kind = this.kinds.of(filePath)): void {
    const reason = problem ?? (this.isIgnored(filePath) ? '`ignore` in the configuration' : null);
    if (reason === null) this.found.set(filePath, { filePath, kind });
    else this.skipped.set(filePath, { filePath, reason });
  }

  private takeUnreadable(filePath: string, { unreadable }: Extract<WalkEntry, { as: 'unreadable' }>): void {
    if (!this.isIgnored(filePath))
      this.found.set(filePath, { filePath, kind: this.kinds.of(filePath), unreadable });
  }

  private local(absolute: string): string {
    return toPosix(path.relative(this.workspace.root, absolute)) || '.';
  }
}

/** Why it is unknown whether a file is a bank; null if its text was read. */
function unseen({ unreadable }: Source): string | null {
  if (unreadable?.messageId !== 'tooLarge') return null;
  const { size, limit } = unreadable.data;
  return `${NOT_MATCHED}, and with ${size} it is too large to be looked at, more than the ${limit} that are read`;
}
