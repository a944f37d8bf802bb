import path from 'node:path';
import type { BaselineMatch } from '../baseline/apply.ts';
import { builtIn } from '../builtin.ts';
import { fixSource } from '../fixer/fix-source.ts';
import { Linter } from '../linter/linter.ts';
import type { Skipped } from '../linter/report.ts';
import type { FindingCounts } from '../linter/verdict.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { PRODUCT } from '../product.ts';
import type { Source } from '../types.ts';
import { type BaselineFile, findBaseline, matchBaseline } from './baseline.ts';
import { discover } from './discover.ts';
import { kindsOf } from './kinds.ts';
import { loadModel } from './model.ts';
import { asJudged } from './named-file.ts';
import { onDemand, withParts } from './on-demand.ts';
import { diskReader } from './read-text.ts';
import { refuseLink } from './report-path.ts';
import { configure, type OnProgress, refuseEmptyPaths } from './run.ts';
import type { RunOptions, Warning } from './run-options.ts';
import type { FoundFile } from './search.ts';
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
  /** Why files with fixes were not written. */
  notWritten: string[];
  /** What is still found after the fixes. */
  left: FindingCounts;
  skipped: readonly Skipped[];
  warnings: Warning[];
}

export interface FixRunOptions
  extends Pick<RunOptions, 'cwd' | 'paths' | 'configPath' | 'bank' | 'baseline'> {
  /** Whether the keys of the frontmatter are sorted. */
  sort: boolean;
  onProgress: OnProgress;
  /**
   * Gets each file that has fixes, in the order of paths, to write it or to show it. A `UsageError` means that the file
   * is as it was.
   */
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
  const { config, prefix } = await configure(options, workspace);
  const { files, skipped, warnings } = await discover(workspace, config, prefix, {
    paths,
    allowEmpty: false,
    bank,
  });
  const isComplete = paths.length === 0 && prefix.startsWith(workspace.prefix);
  const { root } = workspace;
  const baseline = await findBaseline(config, prefix, diskReader(root, root), root);
  const newLinter = () =>
    new Linter({
      rules: builtIn.rules,
      isComplete,
      loadModel,
      ...onDemand,
      config,
      details: false,
      prefix,
      wholeFiles: baseline !== null,
    });
  const kinds = kindsOf(config, prefix);
  const read = (file: FoundFile) => asJudged(readFound(root, file), { kinds, config, bank });
  const known = baseline === null ? null : await matchBefore(baseline, newLinter(), files, read);
  const linter = newLinter();
  for (const skip of skipped) linter.skip(skip);
  const sortBy = sort ? new Vocabulary(config.preset) : null;
  const run = { files: 0, edits: 0, endless: [] as string[], notWritten: [] as string[], warnings };
  const passOn = async (fixed: FixedFile): Promise<boolean> => {
    try {
      await onFixed(fixed, workspace);
      return true;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      run.notWritten.push(error.message);
      return false;
    }
  };
  for (const [done, file] of files.entries()) {
    const { filePath } = file;
    const waiting = onProgress(done, files.length);
    if (waiting !== undefined) await waiting;
    const source = await read(file);
    const inspect = (given: Source) => {
      const found = linter.inspect(given);
      return known === null ? found : { ...found, findings: known.newAmong(found) };
    };
    const { text, edits, endless } = await withParts(() => fixSource(source, { inspect, sortBy }));
    if (endless) run.endless.push(filePath);
    const fixed = { ...source, text };
    const isFixed =
      text !== source.text &&
      (await passOn({
        filePath,
        before: source.text,
        after: text,
        edits,
        shown: { before: linter.shown(source), after: linter.shown(fixed) },
      }));
    if (isFixed) {
      run.files++;
      run.edits += edits;
    }
    await withParts(() => linter.add(isFixed ? fixed : source));
  }
  const report = linter.report();
  const match = await matchBaseline(report, baseline);
  const { counts, skipped: notFixed } = match?.apply({ isComplete }) ?? report;
  return { ...run, left: counts, skipped: notFixed };
}

/** A baseline matched with all that is found before anything is fixed. */
async function matchBefore(
  baseline: BaselineFile,
  linter: Linter,
  files: readonly FoundFile[],
  read: (file: FoundFile) => Promise<Source>,
): Promise<BaselineMatch | null> {
  for (const file of files) {
    const source = await read(file);
    await withParts(() => linter.add(source));
  }
  return matchBaseline(linter.report(), baseline);
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
