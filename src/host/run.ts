import path from 'node:path';
import { builtIn, resolveConfig } from '../builtin.ts';
import type { Config, ConfigOptions } from '../config/config.ts';
import type { Linter } from '../linter/linter.ts';
import type { Report } from '../linter/report.ts';
import { type BaselineFile, findBaseline, matchBaseline, withoutKnown } from './baseline.ts';
import { findConfig, type LoadedConfig, loadConfig } from './config-file.ts';
import { kindsOf } from './kinds.ts';
import { loadModel } from './model.ts';
import { asJudged } from './named-file.ts';
import { onDemand, withParts } from './on-demand.ts';
import { diskReader, namedConfig } from './read-text.ts';
import { refuseHugeReport } from './report-size.ts';
import type { RunOptions, RunResult, Warning } from './run-options.ts';
import type { FoundFile } from './search.ts';
import { readFound, sourceOf } from './text-file.ts';
import { unmatchedGlobs } from './unmatched-globs.ts';
import { unmatchedSettings } from './unmatched-settings.ts';
import { unmatchedTypes } from './unmatched-types.ts';
import { locateWorkspace, pathFromRoot, UsageError, type Workspace } from './workspace.ts';

/**
 * Called before each file, with how many of all are done. It may return a promise to wait for, so that signals get
 * through.
 */
export type OnProgress = (done: number, total: number) => Promise<void> | undefined;

/** A configuration, and where it applies. */
export interface Configured {
  config: Config;
  /** The layers that it was merged from. */
  layers: LoadedConfig['layers'];
  /** The file that was found or named, relative to the root; null for none. */
  configFile: string | null;
  /** The folder that its globs count from, relative to the root: `''`, or ending in `/`. */
  prefix: string;
  workspace: Workspace;
}

/** The options of a run whose configuration is loaded already. */
export type ConfiguredRunOptions = Omit<
  RunOptions,
  'cwd' | 'fallbackRoot' | 'configPath' | 'staged' | keyof ConfigOptions
>;

/**
 * Finds, reads and judges what the options name. The command line and the Action both start here.
 *
 * @throws {UsageError} when nothing matches, a path names nothing, or the report is too large
 * @throws {ConfigError} when the configuration is invalid
 * @throws {GitError} when git is needed and fails
 */
export async function run(options: RunOptions, onProgress?: OnProgress): Promise<RunResult> {
  refuseEmptyPaths([...options.paths, options.configPath]);
  const workspace = locateWorkspace(options.cwd, options.fallbackRoot);
  if (!options.staged) return runConfigured(await configure(options, workspace), options, onProgress);
  const { runStaged } = await import('./run-staged.ts');
  const result = await runStaged(options, workspace);
  refuseHugeReport(result.report);
  return result;
}

/**
 * The configuration on disk for a run in a workspace.
 *
 * @throws {UsageError} when it cannot be read
 * @throws {ConfigError} when it is invalid
 */
export async function configure(
  options: Pick<RunOptions, 'configPath' | keyof ConfigOptions>,
  workspace: Workspace,
): Promise<Configured> {
  refuseEmptyPaths([options.configPath]);
  const { layers, prefix, filePath } = await loadFromDisk(options, workspace);
  return { config: resolveConfig(layers, options), layers, configFile: filePath, prefix, workspace };
}

/** As `run`, for files on disk and with a configuration that is loaded already. It throws the same errors. */
export async function runConfigured(
  configured: Configured,
  options: ConfiguredRunOptions,
  onProgress?: OnProgress,
): Promise<RunResult> {
  refuseEmptyPaths(options.paths);
  const result = await judge(configured, options, onProgress);
  refuseHugeReport(result.report);
  return result;
}

async function judge(
  configured: Configured,
  options: ConfiguredRunOptions,
  onProgress: OnProgress | undefined,
): Promise<RunResult> {
  const { config, prefix, workspace } = configured;
  const { root } = workspace;
  // Imported here, because a commit without documents does not need it, and a hook waits for everything that it loads.
  const { Linter } = await import('../linter/linter.ts');
  const isComplete =
    options.stdin === undefined && options.paths.length === 0 && prefix.startsWith(workspace.prefix);
  const baseline = await findBaseline(config, prefix, diskReader(root, root), root);
  const linter = new Linter({
    rules: builtIn.rules,
    isComplete,
    loadModel,
    ...onDemand,
    config,
    details: options.details ?? true,
    prefix,
    wholeFiles: baseline !== null || options.wholeFiles === true,
  });
  if (options.stdin !== undefined)
    return await runStdin(options, options.stdin, linter, configured, baseline);
  const { discover } = await import('./discover.ts');
  const {
    files,
    skipped,
    warnings,
    unmatched,
    unmatchedGlobs: globs,
  } = await discover(workspace, config, prefix, options);
  for (const skip of skipped) linter.skip(skip);
  await judgeFiles(files, linter, configured, options.bank, onProgress);
  const judged = linter.report();
  const filePaths = files.map(({ filePath }) => filePath);
  if (isComplete) warnings.push(...unmatchedWarnings(judged, filePaths, globs, linter, configured));
  const basis = { configFile: configured.configFile, config, prefix, filePaths };
  const match = await matchBaseline(judged, baseline);
  const report = match?.apply({ isComplete }) ?? judged;
  if (options.changes === undefined && (options.scope ?? 'all') === 'all')
    return { report, workspace, warnings, unmatched, basis, match };
  const { reportChanges } = await import('./report-changes.ts');
  const { judgedAlike } = await import('./judged-alike.ts');
  const isAlike = judgedAlike(config, prefix);
  const compared = await reportChanges({ report, match, linter, files, root, isAlike }, options);
  return { ...compared, workspace, warnings, unmatched, basis };
}

/** Adds each file to the linter, and notes as what kind it was judged. */
async function judgeFiles(
  files: readonly FoundFile[],
  linter: Linter,
  { config, prefix, workspace }: Configured,
  bank: boolean | undefined,
  onProgress: OnProgress | undefined,
): Promise<void> {
  const kinds = kindsOf(config, prefix);
  for (const [done, file] of files.entries()) {
    const waiting = onProgress?.(done, files.length);
    if (waiting !== undefined) await waiting;
    const source = await asJudged(readFound(workspace.root, file), { kinds, config, bank });
    file.kind = source.kind;
    await withParts(() => linter.add(source));
  }
}

/** What the configuration asks for and a run over all files did not find. */
function unmatchedWarnings(
  report: Report,
  filePaths: readonly string[],
  globs: ReadonlySet<string>,
  linter: Linter,
  { layers, prefix, workspace }: Configured,
): Warning[] {
  return [
    ...unmatchedGlobs(globs, layers, path.join(workspace.root, prefix)),
    ...unmatchedTypes(linter, layers),
    ...unmatchedSettings(report, filePaths, { layers, prefix, rules: builtIn.rules }),
  ];
}

/**
 * Refuses an empty path, which would be the working directory and most likely comes from a variable that is not set.
 *
 * @throws {UsageError}
 */
export function refuseEmptyPaths(paths: readonly (string | undefined)[]): void {
  if (paths.includes('')) throw new UsageError('an empty path, expected the path of a file or folder');
}

/** The configuration on disk: the one that was named, or the nearest. */
async function loadFromDisk(
  { configPath }: Pick<RunOptions, 'configPath'>,
  workspace: Workspace,
): Promise<LoadedConfig> {
  const { root } = workspace;
  if (configPath === undefined) return findConfig(workspace, diskReader(root, root));
  const { filePath, read } = namedConfig(configPath, workspace);
  return loadConfig(filePath, workspace, read);
}

async function runStdin(
  { bank = false }: ConfiguredRunOptions,
  { text, filePath }: { text: Uint8Array; filePath: string },
  linter: Linter,
  { config, prefix, workspace }: Configured,
  baseline: BaselineFile | null,
): Promise<RunResult> {
  const local = pathFromRoot(workspace, filePath);
  const kinds = kindsOf(config, prefix);
  const source = sourceOf(local, bank ? 'bank' : kinds.of(local), text);
  const judged = await asJudged(source, { kinds, config, bank });
  await withParts(() => linter.add(judged));
  const report = await withoutKnown(linter.report(), baseline);
  return { report, workspace, warnings: [], unmatched: [] };
}
