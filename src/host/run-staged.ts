import path from 'node:path';
import { builtIn, resolveConfig } from '../builtin.ts';
import { Glob, isGlob } from '../config/glob.ts';
import { GlobError } from '../config/glob-segment.ts';
import { emptyReport } from '../linter/empty-report.ts';
import type { Source } from '../types.ts';
import { findBaseline, matchBaseline } from './baseline.ts';
import { findConfig, type LoadedConfig, loadConfig } from './config-file.ts';
import { judgedAlike } from './judged-alike.ts';
import { ignoreMatcher, isLeftOut, type Kinds, kindsOf } from './kinds.ts';
import { loadModel } from './model.ts';
import { asJudged, saysItsKind } from './named-file.ts';
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
  if (!workspace.inGit) throw noWorkTree(workspace.cwd, '--staged');
  const { files, skipped } = typeof options.staged === 'object' ? options.staged : listStaged(workspace.root);
  const objects = new ObjectReader(workspace.root);
  try {
    const fromIndex = indexReader(objects, workspace.root);
    const { layers, prefix } = await loadFromIndex(options, workspace, fromIndex);
    const config = resolveConfig(layers, options);
    const kinds = kindsOf(config, prefix);
    const isIgnored = ignoreMatcher(config, prefix);
    const isNamed = namedFilter(options.paths, workspace);
    const isForced = (filePath: string) => options.noIgnore === true && isNamed(filePath);
    const isAsked = askedFilter(options.paths, workspace, kinds);
    const isMeant = ({ filePath }: { filePath: string }) =>
      isForced(filePath) || (isAsked(filePath) && !isIgnored(filePath));
    const meant = files.filter(isMeant);
    const left = skipped.filter(isMeant);
    if (meant.length + left.length === 0)
      return { report: emptyReport(config), workspace, warnings: [], unmatched: [] };
    const baseline = await findBaseline(config, prefix, fromIndex, workspace.root);
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
    for (const skip of left) linter.skip(skip);
    const isAlike = judgedAlike(config, prefix);
    // With --bank, all files are selected by the paths.
    const kindOf = (filePath: string) => (options.bank === true ? 'bank' : kinds.of(filePath));
    const sourceOfStaged = async (file: StagedFile): Promise<StagedSource | null> => {
      const { filePath, blob, isText, movedFrom } = file;
      if (!isText)
        return { source: { filePath, text: '', unreadable: { messageId: 'nameNotText', data: {} } } };
      if (movedFrom !== null && isAlike(movedFrom, filePath)) {
        linter.skip({ filePath, reason: `only renamed, from ${movedFrom}` });
        return null;
      }
      const bytes = await objects.get(blob);
      const kind = kindOf(filePath);
      const read = bytes === null ? unreadable(filePath) : sourceOf(filePath, kind, bytes);
      const isForeign = !options.bank && isNamed(filePath) && !isForced(filePath) && !kinds.matches(filePath);
      if (isForeign && !saysItsKind(read)) return null;
      const source = await asJudged(read, { kinds, config, bank: options.bank });
      return source.kind === 'bank' ? { source, before: await textBefore(file, objects) } : { source };
    };
    for (const file of meant) {
      const staged = await sourceOfStaged(file);
      if (staged === null) continue;
      await withParts(() => linter.add(staged.source, staged.before));
    }
    const judged = linter.report();
    const match = judged.findings.length === 0 ? null : await matchBaseline(judged, baseline);
    return { report: match?.apply({ isComplete: false }) ?? judged, workspace, warnings: [], unmatched: [] };
  } finally {
    objects.close();
  }
}

/** A staged file, and what a bank was before: only its stories that are staged are judged. */
interface StagedSource {
  source: Source;
  before?: Source | undefined;
}

async function textBefore(
  { filePath, before }: StagedFile,
  objects: ObjectReader,
): Promise<Source | undefined> {
  const bytes = before === null ? null : await objects.get(before);
  const source = bytes === null ? undefined : sourceOf(filePath, 'bank', bytes);
  return source?.unreadable === undefined ? source : undefined;
}

/** A file that the user named counts as it is staged too; one that git does not know counts as it is on disk. */
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

/** Whether a staged path is itself one of the paths. */
function namedFilter(paths: readonly string[], workspace: Workspace): (filePath: string) => boolean {
  const named = new Set(paths.map((given) => pathFromRoot(workspace, given)));
  return (filePath) => named.has(filePath);
}

/** Whether a staged path lies below the working directory and is matched by the paths, or without any by the globs. */
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

/** Whether a path from the working directory is matched by the paths that are globs. Any other one names a file. */
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
