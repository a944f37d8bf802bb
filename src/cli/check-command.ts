import type { PackedDocuments } from '../host/packed-documents.ts';
import { run } from '../host/run.ts';
import type { Staged } from '../host/staged.ts';
import { UsageError } from '../host/workspace.ts';
import { PRODUCT } from '../product.ts';
import { scopeNote, verdictReason } from '../report/counts.ts';
import { formats, type ReportFormat } from '../report/formats.ts';
import type { FailOn, ScorerName } from '../types.ts';
import { type ChangedFlags, chooseChanged } from './changed.ts';
import { wantsColor } from './color.ts';
import { columnsFor } from './columns.ts';
import { EXIT } from './exit-codes.ts';
import { type Output, pathFrom, writeOutputs } from './outputs.ts';
import { createProgress } from './progress.ts';
import { readStdin } from './stdin.ts';
import { tellWarnings } from './tell-warnings.ts';

/** The options of `star-witness check`, as commander names them. */
export interface CheckFlags extends ChangedFlags {
  /** Absolute. */
  C?: string;
  config?: string;
  /** What is staged, where it is known already. */
  staged?: boolean | Staged;
  format?: Output[];
  failOn?: FailOn;
  maxWarnings?: number;
  minScore?: number;
  scorer?: ScorerName;
  quiet?: boolean;
  color?: boolean;
  stdin?: boolean;
  stdinFilename?: string;
  allowEmpty?: boolean;
  /** False with `--no-ignore`. */
  ignore?: boolean;
  bank?: boolean;
  /** False with `--no-inline-config`. */
  inlineConfig?: boolean;
  /** False with `--no-baseline`. */
  baseline?: boolean;
}

/** Checks, reports, and gives the exit code. */
export async function checkCommand(paths: string[], flags: CheckFlags): Promise<number> {
  const startedIn = process.cwd();
  const outputs = flags.format ?? [{ format: 'text', file: null }];
  refuseContradictions(paths, flags, outputs);
  const progress = createProgress(process.stderr);
  const stdin = flags.stdin ? { text: await readStdin(), filePath: flags.stdinFilename ?? '' } : undefined;
  const cwd = flags.C ?? startedIn;
  const isScoped = flags.changed !== undefined || flags.scope !== undefined;
  const detailed = outputs
    .map(({ format }): ReportFormat => formats[format])
    .filter((each) => each.showsDetails);
  const showsDetails = detailed.length > 0;
  const canPack = showsDetails && detailed.every((each) => each.takesTexts);
  const packed = canPack && !isScoped && !flags.staged ? await newPack() : null;
  const options = {
    cwd,
    ...(isScoped ? await chooseChanged(paths, flags, cwd) : { paths }),
    configPath: flags.config,
    allowEmpty: flags.allowEmpty ?? false,
    allowEmptyOption: '--allow-empty',
    noIgnore: flags.ignore === false,
    bank: flags.bank ?? false,
    staged: flags.staged ?? false,
    stdin,
    failOn: flags.failOn,
    maxWarnings: flags.maxWarnings,
    minScore: flags.minScore,
    scorer: flags.scorer,
    details: packed === null ? showsDetails : packed.add,
    inlineConfig: flags.inlineConfig,
    baseline: flags.baseline,
  };
  const { report, workspace, warnings } = await run(options, progress.update).finally(progress.clear);
  if (flags.quiet) warnings.length = 0;
  const note = scopeNote(report);
  const isTold = outputs.some(({ format, file }) => format === 'text' && file === null) && !flags.quiet;
  if (report.scope.reason !== null && note !== null && !isTold) warnings.push({ message: note });
  tellWarnings(warnings.map(({ message }) => message));
  // Of a commit without documents nothing is said, unless a machine asked for a report.
  const { counts, findings } = report;
  const silent = flags.staged && counts.documents + counts.skipped + findings.length === 0;
  const asked = silent
    ? outputs.filter(({ format, file }) => file !== null || formats[format].isForMachines)
    : outputs;
  const context = {
    workspace,
    startedIn,
    color: wantsColor(flags.color),
    quiet: flags.quiet ?? false,
    documents: packed,
  };
  await writeOutputs(report, asked, context);
  if (report.verdict === 'pass') return EXIT.pass;
  // One line a finding says nothing of a limit.
  const reason = outputs.some(({ format, file }) => format === 'compact' && file === null)
    ? verdictReason(report)
    : null;
  if (reason !== null) process.stderr.write(`${PRODUCT}: ${reason}\n`);
  if (flags.staged) {
    const { renderRefusedCommit } = await import('../report/refused-commit.ts');
    const { rules } = (await import('../builtin.ts')).builtIn;
    const displayPath = (filePath: string) => pathFrom(context, filePath);
    const columns = columnsFor(process.stderr);
    process.stderr.write(renderRefusedCommit(report, { rules, columns, displayPath }));
  }
  return EXIT.fail;
}

/** Documents for a report of everything; one that compares them with what they were needs them all at hand. */
async function newPack(): Promise<PackedDocuments> {
  const { PackedDocuments } = await import('../host/packed-documents.ts');
  return new PackedDocuments();
}

function refuseContradictions(paths: string[], flags: CheckFlags, outputs: readonly Output[]): void {
  if (outputs.filter(({ file }) => file === null).length > 1) {
    throw new UsageError(
      'two reports for standard output, expected one (write the others to files: --format json=report.json)',
    );
  }
  if (flags.stdin && (flags.staged || paths.length > 0)) {
    throw new UsageError('--stdin reads standard input only, expected no paths and no --staged with it');
  }
  if (flags.ignore === false && paths.length === 0) {
    throw new UsageError('--no-ignore without a path, expected the files to check');
  }
  if (flags.bank && paths.length === 0 && !flags.stdin) {
    throw new UsageError('--bank without a path, expected the files to read as story banks');
  }
  if ((flags.staged || flags.stdin) && (flags.changed !== undefined || flags.scope !== undefined)) {
    const option = flags.staged ? '--staged' : '--stdin';
    throw new UsageError(
      `${option} already selects what is checked, expected no --changed and no --scope with it`,
    );
  }
  if (flags.stdin && !flags.stdinFilename) {
    throw new UsageError('--stdin without --stdin-filename, expected the path to report for the text');
  }
  if (!flags.stdin && flags.stdinFilename !== undefined) {
    throw new UsageError('--stdin-filename without --stdin, expected both');
  }
}
