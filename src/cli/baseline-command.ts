import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isCut, recordFindings } from '../baseline/apply.ts';
import { type BaselineEntry, sortEntries } from '../baseline/entries.ts';
import { parseBaseline, renderBaseline } from '../baseline/file.ts';
import { BASELINE_NAME, MAX_BASELINE_BYTES } from '../baseline/name.ts';
import { builtIn } from '../builtin.ts';
import { baselinePath, refuseFolder } from '../host/baseline.ts';
import { refuseTarget } from '../host/report-path.ts';
import { configure, run } from '../host/run.ts';
import { locateWorkspace, UsageError } from '../host/workspace.ts';
import { writeNamed } from '../host/write-file.ts';
import { MAX_FINDINGS } from '../linter/finding-limit.ts';
import { PRODUCT } from '../product.ts';
import { logLine } from '../report/escape.ts';
import { listOf, plural } from '../text/message.ts';
import { print } from './print.ts';
import { printWarnings } from './print-warnings.ts';

export interface BaselineFlags {
  /** Absolute. */
  C?: string;
  config?: string;
  prune?: boolean;
}

/**
 * Records every finding of the repository in the baseline, or, with `prune`, removes the fixed ones from it.
 *
 * @throws {UsageError} where there is nothing to prune, or nowhere to write
 */
export async function baselineCommand({
  C,
  config: configPath,
  prune = false,
}: BaselineFlags): Promise<void> {
  const workspace = locateWorkspace(C ?? process.cwd());
  const { config, prefix } = await configure({ configPath }, workspace);
  const filePath = baselinePath(config, prefix);
  if (filePath === null)
    throw new UsageError(
      '`baseline` is `false` in the configuration, expected the path of the file to write',
    );
  refuseFolder(filePath, workspace.root);
  // Everything that the globs match, wherever the command was started.
  const cwd = path.join(workspace.root, prefix);
  const { report, warnings, match } = await run({
    cwd,
    configPath: configPath === undefined ? undefined : path.resolve(workspace.cwd, configPath),
    paths: [],
    allowEmpty: true,
    staged: false,
    wholeFiles: true,
    ...(prune ? {} : { baseline: false }),
  });
  printWarnings(warnings.map(({ message }) => message));
  if (prune && report.baseline === null)
    throw new UsageError(`no baseline ${filePath} to prune, run \`${PRODUCT} baseline\` first`);
  // With an incomplete baseline, the missing findings would be reported as new.
  if (isCut(report.findings, builtIn.rules))
    throw new UsageError(
      `cannot write ${filePath}: more than ${MAX_FINDINGS} findings, expected at most that many (fix some first, or turn a rule off)`,
    );
  const findings = report.baseline?.known ?? report.findings;
  const unjudged = prune ? (match?.leftOver({ isComplete: true }).unjudged ?? []) : [];
  const entries = sortEntries([...recordFindings(report, findings, builtIn.rules), ...unjudged]);
  write(filePath, renderBaseline(entries), workspace.root);
  const fixed = report.baseline?.fixed ?? 0;
  const dropped = prune ? `${droppedText(fixed, unjudged)}, ` : '';
  await print(`${logLine(`${filePath}: ${dropped}${totalOf(entries)}`)}\n`);
}

function totalOf(entries: readonly BaselineEntry[]): string {
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  const files = new Set(entries.flatMap(({ filePath }) => filePath ?? [])).size;
  const owners = new Set(entries.filter(({ filePath }) => filePath === null).map(({ owner }) => owner)).size;
  const places = [
    ...(files > 0 || owners === 0 ? [plural(files, 'file')] : []),
    ...(owners > 0 ? [plural(owners, 'portfolio')] : []),
  ];
  return `${plural(count, 'finding')} in ${listOf(places)}`;
}

/** Whether a file is a baseline, which may be replaced. A configuration can name any file of the repository. */
function isBaseline(filePath: string, text: string): boolean {
  if (text.trim() === '') return true;
  try {
    parseBaseline(filePath, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * @throws {UsageError} for a file that is not a baseline or is in .git, for a symbolic link on the way, for a missing
 * folder, and for a baseline that would be too large to be read again
 */
function write(filePath: string, text: string, root: string): void {
  const target = path.join(root, filePath);
  // Before the file is read.
  refuseTarget(target, filePath, root);
  const isOurs = path.basename(filePath) === BASELINE_NAME;
  if (!isOurs && existsSync(target) && !isBaseline(filePath, readFileSync(target, 'utf8')))
    throw new UsageError(
      `cannot write ${filePath}: the file exists and is not a baseline; set \`baseline\` in the configuration to another file, or delete this one`,
    );
  const size = Buffer.byteLength(text);
  if (size > MAX_BASELINE_BYTES)
    throw new UsageError(
      `cannot write ${filePath}: ${size} bytes of findings, expected at most ${MAX_BASELINE_BYTES} (fix some first, or turn a rule off)`,
    );
  writeNamed(target, filePath, text, root);
}

function droppedText(fixed: number, unjudged: readonly BaselineEntry[]): string {
  const removed =
    fixed === 0 ? 'no finding is fixed, nothing removed' : `removed ${plural(fixed, 'fixed finding')}`;
  const kept = unjudged.reduce((sum, { count }) => sum + count, 0);
  return kept === 0 ? removed : `${removed}, kept ${kept} that could not be checked`;
}
