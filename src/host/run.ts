import path from 'node:path';
import { Checker } from '../core/check.ts';
import { type Config, type ConfigOptions, resolveConfig } from '../core/config.ts';
import type { Report } from '../types.ts';
import { diskReader, findConfig, indexReader, type LoadedConfig, loadConfig } from './config-file.ts';
import { ObjectReader } from './git.ts';
import { ignoreMatcher, isReadme, type Kinds, kindsOf } from './kinds.ts';
import { readSource, sourceOf } from './text-file.ts';
import { isInside, locateWorkspace, toPosix, UsageError, type Workspace } from './workspace.ts';

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
 * @throws {UsageError} when nothing matches or a path names nothing
 * @throws {ConfigError} when the configuration is invalid
 * @throws {GitError} when git is needed and fails
 */
export async function run(options: RunOptions, onProgress?: OnProgress): Promise<RunResult> {
  const workspace = locateWorkspace(options.cwd, options.fallbackRoot);
  if (options.staged) return runStaged(options, workspace);
  const loaded = await loadFromDisk(options, workspace);
  const config = resolveConfig(loaded.layers, options);
  if (options.stdin !== undefined) return runStdin(options.stdin, config, loaded, workspace);
  // Only here, because the hook has no use for globbing and every millisecond of it is felt.
  const { discover } = await import('./discover.ts');
  const { files, skipped, warnings } = discover(
    workspace,
    config,
    loaded.prefix,
    options.paths,
    options.allowEmpty,
  );
  if (files.length === 0 && skipped.length === 0 && !options.allowEmpty) throw nothingMatched(config);
  const checker = new Checker(config, loaded.prefix);
  for (const skip of skipped) checker.skip(skip);
  for (const [done, { filePath, kind }] of files.entries()) {
    const waiting = onProgress?.(done, files.length);
    if (waiting !== undefined) await waiting;
    checker.add(readSource(path.join(workspace.root, filePath), filePath, kind));
  }
  return { report: checker.report(), workspace, warnings };
}

function nothingMatched({ stories, answers }: Config): UsageError {
  const globs = [...stories, ...answers].map((glob) => `\`${glob}\``).join(', ');
  return new UsageError(`no file matches ${globs}, expected stories or answers there (or --allow-empty)`);
}

async function loadFromDisk({ configPath }: RunOptions, workspace: Workspace): Promise<LoadedConfig> {
  const { root, cwd } = workspace;
  if (configPath === undefined) return findConfig(workspace, diskReader(root, root));
  const absolute = path.resolve(cwd, configPath);
  const boundary = isInside(absolute, root) ? root : path.dirname(absolute);
  return loadConfig(toPosix(path.relative(root, absolute)), workspace, diskReader(root, boundary));
}

async function runStaged(options: RunOptions, workspace: Workspace): Promise<RunResult> {
  if (!workspace.inGit)
    throw new UsageError(`${workspace.cwd} is in no git repository, expected one for --staged`);
  const { listStaged } = await import('./staged.ts');
  const { files, skipped } = listStaged(workspace.root);
  const objects = new ObjectReader(workspace.root);
  try {
    const loaded =
      options.configPath === undefined
        ? await findConfig(workspace, indexReader(objects))
        : await loadFromDisk(options, workspace);
    const config = resolveConfig(loaded.layers, options);
    const checker = new Checker(config, loaded.prefix);
    const kinds = kindsOf(config, loaded.prefix);
    const isMeant = stagedFilter(options, workspace, kinds, ignoreMatcher(config, loaded.prefix));
    for (const skip of skipped) if (isMeant(skip.filePath)) checker.skip(skip);
    const sources = files
      .filter(({ filePath }) => isMeant(filePath))
      .map(async ({ filePath, blob }) => {
        const bytes = await objects.get(blob);
        return bytes === null ? unreadable(filePath) : sourceOf(filePath, kinds.of(filePath), bytes);
      });
    for (const source of await Promise.all(sources)) checker.add(source);
    return { report: checker.report(), workspace, warnings: [] };
  } finally {
    objects.close();
  }
}

function unreadable(filePath: string) {
  const data = { reason: 'git has no such object' };
  return { filePath, text: '', unreadable: { messageId: 'unreadable' as const, data } };
}

/** Whether a staged path is a document of this run: matched by the globs, below the working directory, asked for. */
function stagedFilter(
  { paths }: RunOptions,
  { root, cwd, prefix }: Workspace,
  kinds: Kinds,
  isIgnored: (filePath: string) => boolean,
): (filePath: string) => boolean {
  const asked = paths.map((given) => toPosix(path.relative(root, path.resolve(cwd, given))));
  return (filePath) => {
    if (!filePath.startsWith(prefix) || isReadme(filePath) || isIgnored(filePath)) return false;
    if (asked.length === 0) return kinds.matches(filePath);
    return asked.some((path) => path === '' || filePath === path || filePath.startsWith(`${path}/`));
  };
}

function runStdin(
  { text, filePath }: { text: Uint8Array; filePath: string },
  config: Config,
  { prefix }: LoadedConfig,
  workspace: Workspace,
): RunResult {
  const checker = new Checker(config, prefix);
  const local = toPosix(path.relative(workspace.root, path.resolve(workspace.cwd, filePath)));
  checker.add(sourceOf(local, kindsOf(config, prefix).of(local), text));
  return { report: checker.report(), workspace, warnings: [] };
}
