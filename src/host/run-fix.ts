import path from 'node:path';
import { builtIn } from '../builtin.ts';
import { fixSource } from '../fixer/fix-source.ts';
import { Linter } from '../linter/linter.ts';
import type { Skipped } from '../linter/report.ts';
import type { FindingCounts } from '../linter/verdict.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { PRODUCT } from '../product.ts';
import { discover } from './discover.ts';
import { kindsOf } from './kinds.ts';
import { loadModel } from './model.ts';
import { asJudged } from './named-file.ts';
import { onDemand, withParts } from './on-demand.ts';
import { refuseLink } from './report-path.ts';
import { configure, type OnProgress, refuseEmptyPaths } from './run.ts';
import type { RunOptions, Warning } from './run-options.ts';
import { readFound, readSource } from './text-file.ts';
import { locateWorkspace, UsageError, type Workspace } from './workspace.ts';
import { cannotWrite, replaceText } from './write-file.ts';

/** A file with its text after the fixes. */
export interface FixedFile {
  filePath: string;
  before: string;
  after: string;
  edits: number;
  /** Both texts for display, with everything confidential blacked out. */
  shown: { before: string; after: string };
}

export interface FixRun {
  files: number;
  edits: number;
  /** Files whose fixes lead to ever more fixes, so that none was applied. */
  endless: string[];
  /** What is still found after the fixes. */
  left: FindingCounts;
  skipped: readonly Skipped[];
  warnings: Warning[];
}

export interface FixRunOptions extends Pick<RunOptions, 'cwd' | 'paths' | 'configPath' | 'bank'> {
  /** Whether the keys of the frontmatter are sorted. */
  sort: boolean;
  onProgress: OnProgress;
  /** Gets each file that has fixes, in the order of paths, to write it or to show it. */
  onFixed: (file: FixedFile, workspace: Workspace) => Promise<void>;
}

/**
 * Works out the safe fixes for what the options name.
 *
 * @throws {UsageError} when nothing matches, or a path names nothing
 * @throws {ConfigError} when the configuration is invalid
 */
export async function runFix(options: FixRunOptions): Promise<FixRun> {
  const { paths, sort, bank = false, onProgress, onFixed } = options;
  refuseEmptyPaths(paths);
  const workspace = locateWorkspace(options.cwd);
  const { config, prefix } = await configure({ configPath: options.configPath }, workspace);
  const { files, skipped, warnings } = await discover(workspace, config, prefix, {
    paths,
    allowEmpty: false,
    bank,
  });
  const isComplete = paths.length === 0 && prefix.startsWith(workspace.prefix);
  const linter = new Linter({ rules: builtIn.rules, isComplete, loadModel, ...onDemand, config, prefix });
  for (const skip of skipped) linter.skip(skip);
  const kinds = kindsOf(config, prefix);
  const sortBy = sort ? new Vocabulary(config.preset) : null;
  const run = { files: 0, edits: 0, endless: [] as string[], warnings };
  for (const [done, file] of files.entries()) {
    const { filePath } = file;
    const waiting = onProgress(done, files.length);
    if (waiting !== undefined) await waiting;
    const source = await asJudged(readFound(workspace.root, file), { kinds, config, bank });
    const { text, edits, endless } = await withParts(() =>
      fixSource(source, { inspect: (given) => linter.inspect(given), sortBy }),
    );
    await withParts(() => linter.add({ ...source, text }));
    if (endless) run.endless.push(filePath);
    if (text === source.text) continue;
    run.files++;
    run.edits += edits;
    const shown = { before: linter.shown(source), after: linter.shown({ ...source, text }) };
    await onFixed({ filePath, before: source.text, after: text, edits, shown }, workspace);
  }
  const { counts, skipped: notFixed } = linter.report();
  return { ...run, left: counts, skipped: notFixed };
}

/**
 * @throws {UsageError} for a file behind a symbolic link, which may lead out of the repository, and for one that is no
 * longer what was fixed
 */
export function writeFixed({ filePath, before, after }: FixedFile, { root }: Workspace): void {
  const target = path.join(root, filePath);
  refuseLink(target, filePath, root);
  if (readSource(target, filePath, undefined).text !== before)
    throw new UsageError(
      `cannot write ${filePath}: the file changed meanwhile, run \`${PRODUCT} fix\` again`,
    );
  try {
    replaceText(target, after);
  } catch (error) {
    throw cannotWrite(filePath, error);
  }
}
