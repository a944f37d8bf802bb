import path from 'node:path';
import { Checker } from '../core/check.ts';
import { type Config, type ConfigOptions, resolveConfig } from '../core/config.ts';
import type { Report, Scope } from '../types.ts';
import type { FindChanges } from './changes.ts';
import { findConfig, type LoadedConfig, loadConfig } from './config-file.ts';
import { kindsOf } from './kinds.ts';
import { loadModel } from './model.ts';
import { diskReader, namedConfig } from './read-text.ts';
import { refuseHugeReport } from './report-size.ts';
import { readSource, sourceOf } from './text-file.ts';
import { locateWorkspace, realParent, toPosix, UsageError, type Workspace } from './workspace.ts';

export interface RunOptions extends ConfigOptions {
  /** The working directory, absolute. */
  cwd: string;
  /** The root where there is no repository; without it the working directory. */
  fallbackRoot?: string | undefined;
  /** Files, directories and globs; none means the configured globs. */
  paths: readonly string[];
  /** A configuration file, relative to the working directory. */
  configPath?: string | undefined;
  allowEmpty: boolean;
  /** Judge what is in the index, and only that. */
  staged: boolean;
  /** Judge this text as the file at this path, relative to the working directory. */
  stdin?: { text: Uint8Array; filePath: string } | undefined;
  /** What is reported and gated of what the work tree holds: all of it, unless said otherwise. */
  scope?: Scope | undefined;
  /** Tells what changed; also without a scope, for the scores before. */
  changes?: FindChanges | undefined;
}

export interface RunResult {
  report: Report;
  workspace: Workspace;
  warnings: string[];
}

/** Called before each file with how many of all are done. It may wait, which lets the process breathe. */
export type OnProgress = (done: number, total: number) => Promise<void> | undefined;

/**
 * Finds, reads and judges what the options name: the one way in for the command line and the Action.
 *
 * @throws {UsageError} when nothing matches, a path names nothing, or the report is too large
 * @throws {ConfigError} when the configuration is invalid
 * @throws {GitError} when git is needed and fails
 */
export async function run(options: RunOptions, onProgress?: OnProgress): Promise<RunResult> {
  const result = await judge(options, onProgress);
  refuseHugeReport(result.report);
  return result;
}

async function judge(options: RunOptions, onProgress: OnProgress | undefined): Promise<RunResult> {
  if (options.paths.includes('') || options.configPath === '')
    throw new UsageError('an empty path, expected one that names something');
  const workspace = locateWorkspace(options.cwd, options.fallbackRoot);
  if (options.staged) return (await import('./run-staged.ts')).runStaged(options, workspace);
  const loaded = await loadFromDisk(options, workspace);
  const config = resolveConfig(loaded.layers, options);
  if (options.stdin !== undefined) return runStdin(options.stdin, config, loaded, workspace);
  // Only here, because the hook has no use for globbing and every millisecond of it is felt.
  const { discover } = await import('./discover.ts');
  const { files, skipped, linked, warnings } = discover(
    workspace,
    config,
    loaded.prefix,
    options.paths,
    options.allowEmpty,
  );
  if (files.length === 0 && skipped.length === 0 && !options.allowEmpty) throw nothingMatched(config, linked);
  const checker = new Checker(loadModel, config, loaded.prefix);
  for (const skip of skipped) checker.skip(skip);
  for (const [done, { filePath, kind, unreadable }] of files.entries()) {
    const waiting = onProgress?.(done, files.length);
    if (waiting !== undefined) await waiting;
    checker.add(
      unreadable === undefined
        ? readSource(path.join(workspace.root, filePath), filePath, kind)
        : { filePath, kind, text: '', unreadable },
    );
  }
  if (options.changes === undefined && (options.scope ?? 'all') === 'all')
    return { report: checker.report(), workspace, warnings };
  const { reportChanges } = await import('./report-changes.ts');
  return { report: await reportChanges(checker, files, workspace.root, options), workspace, warnings };
}

function nothingMatched({ stories, answers }: Config, linked: string | null): UsageError {
  const globs = [...stories, ...answers].map((glob) => `\`${glob}\``).join(', ');
  const leftOut = linked === null ? '' : `; ${linked}`;
  return new UsageError(
    `no file matches ${globs}, expected stories or answers there (or --allow-empty)${leftOut}`,
  );
}

/** The configuration on disk: the one that was named, or the nearest. */
export async function loadFromDisk(
  { configPath }: Pick<RunOptions, 'configPath'>,
  workspace: Workspace,
): Promise<LoadedConfig> {
  const { root } = workspace;
  if (configPath === undefined) return findConfig(workspace, diskReader(root, root));
  const { filePath, read } = namedConfig(configPath, workspace);
  return loadConfig(filePath, workspace, read);
}

function runStdin(
  { text, filePath }: { text: Uint8Array; filePath: string },
  config: Config,
  { prefix }: LoadedConfig,
  workspace: Workspace,
): RunResult {
  const checker = new Checker(loadModel, config, prefix);
  const local = toPosix(path.relative(workspace.root, realParent(path.resolve(workspace.cwd, filePath))));
  checker.add(sourceOf(local, kindsOf(config, prefix).of(local), text));
  return { report: checker.report(), workspace, warnings: [] };
}
