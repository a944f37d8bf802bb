import path from 'node:path';
import { builtIn, resolveConfig } from '../builtin.ts';
import type { Config } from '../config/config.ts';
import { Glob, isGlob } from '../config/glob.ts';
import { GlobError } from '../config/glob-segment.ts';
import { emptyReport } from '../linter/empty-report.ts';
import { NOT_MATCHED } from '../linter/report.ts';
import type { Source } from '../types.ts';
import { findBaseline, withoutKnown } from './baseline.ts';
import { findConfig, type LoadedConfig, loadConfig } from './config-file.ts';
import { judgedAlike } from './judged-alike.ts';
import { ignoreMatcher, isLeftOut, type Kinds, kindsOf } from './kinds.ts';
import { loadModel } from './model.ts';
import { asJudged, saysDocument, saysItsKind } from './named-file.ts';
import { ObjectReader } from './object-reader.ts';
import { onDemand, withParts } from './on-demand.ts';
import { indexReader, namedConfig, type ReadText } from './read-text.ts';
import type { RunOptions, RunResult } from './run-options.ts';
import { listStaged, type StagedFile } from './staged.ts';
import { sourceOf } from './text-file.ts';
import { noWorkTree, pathFromRoot, toPosix, type Workspace } from './workspace.ts';

/**
 * Judges what is staged, by the configuration in the index.
 *
 * @throws {UsageError} outside of a repository
 * @throws {GitError}
 */
export async function runStaged(options: RunOptions, workspace: Workspace): Promise<RunResult> {
  const { root } = workspace;
  if (!workspace.inGit) throw noWorkTree(workspace.cwd, '--staged');
  const staged = typeof options.staged === 'object' ? options.staged : listStaged(root);
  const objects = new ObjectReader(root);
  try {
    const fromIndex = indexReader(objects, root);
    const { layers, prefix } = await loadFromIndex(options, workspace, fromIndex);
    const config = resolveConfig(layers, options);
    const selection = new Selection(options, workspace, config, prefix);
    const files = staged.files.filter((file) => selection.has(file));
    const skipped = staged.skipped.filter((file) => selection.has(file));
    if (files.length + skipped.length === 0)
      return { report: emptyReport(config), workspace, warnings: [], unmatched: [] };
    const baseline = await findBaseline(config, prefix, fromIndex, root);
    const { Linter } = await import('../linter/linter.ts');
    const linter = new Linter({
      rules: builtIn.rules,
      loadModel,
      ...onDemand,
      config,
      details: options.details ?? true,
      prefix,
      wholeFiles: baseline !== null,
    });
    for (const skip of skipped) linter.skip(skip);
    const isAlike = judgedAlike(config, prefix);
    for (const file of files) {
      const { filePath, movedFrom, isText } = file;
      if (isText && movedFrom !== null && isAlike(movedFrom, filePath)) {
        linter.skip({ filePath, reason: `only renamed, from ${movedFrom}` });
        continue;
      }
      const source = await selection.sourceOf(file, objects);
      if (source === null) continue;
      if (source.kind === 'bank' && selection.isForeign(filePath)) {
        linter.skip({ filePath, reason: `${NOT_MATCHED}; --bank checks it as a story bank` });
        continue;
      }
      // Of a bank, only the stories that are staged are judged.
      const before = source.kind === 'bank' ? await textBefore(file, objects) : undefined;
      await withParts(() => linter.add(source, before));
    }
    const report = linter.report();
    const isClean = report.findings.length === 0;
    return {
      report: isClean ? report : await withoutKnown(report, baseline),
      workspace,
      warnings: [],
      unmatched: [],
    };
  } finally {
    objects.close();
  }
}

/** Which staged files a run is about, and what each is judged as. */
class Selection {
  private readonly options: RunOptions;
  private readonly config: Config;
  private readonly kinds: Kinds;
  private readonly isIgnored: (filePath: string) => boolean;
  /** Whether a path is itself one of the given paths. */
  private readonly isNamed: (filePath: string) => boolean;
  /** Whether the given paths, or without any the globs, match a path below the working directory. */
  private readonly isAsked: (filePath: string) => boolean;

  constructor(options: RunOptions, workspace: Workspace, config: Config, prefix: string) {
    const named = new Set(options.paths.map((given) => pathFromRoot(workspace, given)));
    this.options = options;
    this.config = config;
    this.kinds = kindsOf(config, prefix);
    this.isIgnored = ignoreMatcher(config, prefix);
    this.isNamed = (filePath) => named.has(filePath);
    this.isAsked = askedFilter(options.paths, workspace, this.kinds);
  }

  has({ filePath }: { filePath: string }): boolean {
    return this.isForced(filePath) || (this.isAsked(filePath) && !this.isIgnored(filePath));
  }

  /** The file as it is judged; null for one that is no story, no answer and no bank. */
  async sourceOf({ filePath, blob, isText }: StagedFile, objects: ObjectReader): Promise<Source | null> {
    const { bank } = this.options;
    if (!isText) return { filePath, text: '', unreadable: { messageId: 'nameNotText', data: {} } };
    const bytes = await objects.get(blob);
    // With --bank, all files are selected by the paths.
    const kind = bank === true ? 'bank' : this.kinds.of(filePath);
    const read = bytes === null ? unreadable(filePath) : sourceOf(filePath, kind, bytes);
    const source = await asJudged(read, { kinds: this.kinds, config: this.config, bank });
    const says = this.isNamed(filePath)
      ? saysItsKind(read)
      : saysDocument(read, this.config.preset.storyTypes);
    return this.isForeign(filePath) && source.kind !== 'bank' && !says ? null : source;
  }

  private isForced(filePath: string): boolean {
    return this.options.noIgnore === true && this.isNamed(filePath);
  }

  /**
   * Whether only a given path selects a file, and no glob and no option. Hook managers name every changed file, so it
   * may be no document at all.
   */
  isForeign(filePath: string): boolean {
    return !(this.options.bank || this.options.noIgnore || this.kinds.matches(filePath));
  }
}

async function textBefore(
  { filePath, before }: StagedFile,
  objects: ObjectReader,
): Promise<Source | undefined> {
  const bytes = before === null ? null : await objects.get(before);
  const source = bytes === null ? undefined : sourceOf(filePath, 'bank', bytes);
  return source?.unreadable === undefined ? source : undefined;
}

/** A configuration file that the user named is read from the index, too; one that git does not know, from the disk. */
async function loadFromIndex(
  { configPath }: RunOptions,
  workspace: Workspace,
  fromIndex: ReadText,
): Promise<LoadedConfig> {
  if (configPath === undefined) return findConfig(workspace, fromIndex);
  const { filePath, read } = namedConfig(configPath, workspace);
  return loadConfig(filePath, workspace, async (file) => (await fromIndex(file)) ?? read(file));
}

function unreadable(filePath: string): Source {
  const data = { reason: 'git has no such object' };
  return { filePath, text: '', unreadable: { messageId: 'unreadable', data } };
}

/** Whether the given paths match a staged path; without any, whether a glob does, below the working directory. */
function askedFilter(
  paths: readonly string[],
  workspace: Workspace,
  kinds: Kinds,
): (filePath: string) => boolean {
  const { prefix } = workspace;
  if (paths.length === 0) return (filePath) => filePath.startsWith(prefix) && kinds.matches(filePath);
  const named = paths.map((given) => pathFromRoot(workspace, given));
  const isGlobbed = anyGlob(paths);
  return (filePath) => {
    if (named.includes(filePath)) return true;
    if (isLeftOut(filePath)) return false;
    const inFolder = named.some((folder) => folder === '' || filePath.startsWith(`${folder}/`));
    if (inFolder && filePath.endsWith('.md')) return true;
    return filePath.startsWith(prefix) && isGlobbed(filePath.slice(prefix.length));
  };
}

/** Whether one of the given paths that are globs matches a path from the working directory. */
function anyGlob(paths: readonly string[]): (filePath: string) => boolean {
  const globs = paths.filter(isGlob).flatMap((given) => {
    try {
      return [new Glob(path.posix.normalize(toPosix(given)))];
    } catch (error) {
      if (error instanceof GlobError) return [];
      throw error;
    }
  });
  return (filePath) => globs.some((glob) => glob.matches(filePath));
}
