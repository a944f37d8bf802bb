import type { PackedDocuments } from '../host/packed-documents.ts';
import { run } from '../host/run.ts';
import type { Warning } from '../host/run-options.ts';
import type { Staged } from '../host/staged.ts';
import { UsageError } from '../host/workspace.ts';
import type { DocumentSink } from '../linter/linter.ts';
import type { Report } from '../linter/report.ts';
import { PRODUCT } from '../product.ts';
import { scopeNote, verdictReason } from '../report/counts.ts';
import { type FormatName, formats, type ReportFormat } from '../report/formats.ts';
import type { FailOn, ScorerName } from '../types.ts';
import { type ChangedFlags, chooseChanged } from './changed.ts';
import { wantsColor } from './color.ts';
import { columnsFor } from './columns.ts';
import { EXIT } from './exit-codes.ts';
import { type Output, type OutputContext, pathFrom, writeOutputs } from './outputs.ts';
import { printWarnings } from './print-warnings.ts';
import { createProgress } from './progress.ts';
import { readStdin } from './stdin.ts';

/** The options of `star-witness check`, as commander names them. */
export interface CheckFlags extends ChangedFlags {
  /** Absolute. */
  C?: string;
  config?: string;
  /** Also what is staged, if that is known already. */
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

/** Checks, reports, and returns the exit code. */
export async function checkCommand(paths: string[], flags: CheckFlags): Promise<number> {
  const startedIn = process.cwd();
  const outputs = flags.format ?? [{ format: 'text', file: null }];
  refuseContradictions(paths, flags, outputs);
  const progress = createProgress(process.stderr);
  const stdin = flags.stdin ? { text: await readStdin(), filePath: flags.stdinFilename ?? '' } : undefined;
  const cwd = flags.C ?? startedIn;
  const isScoped = flags.changed !== undefined || flags.scope !== undefined;
  const { details, packed } = await detailsFor(outputs, { canPack: !isScoped && !flags.staged });
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
    details,
    inlineConfig: flags.inlineConfig,
    baseline: flags.baseline,
  };
  const { report, workspace, warnings } = await run(options, progress.update).finally(progress.clear);
  printWarnings(messagesFor(report, warnings, outputs, flags));
  const context = {
    workspace,
    startedIn,
    color: wantsColor(flags.color),
    quiet: flags.quiet ?? false,
    documents: packed,
  };
  await writeOutputs(report, outputsFor(report, outputs, flags), context);
  if (report.verdict === 'pass') return EXIT.pass;
  // The compact format has a line per finding, and does not show limits.
  const reason = isPrinted(outputs, 'compact') ? verdictReason(report) : null;
  if (reason !== null) process.stderr.write(`${PRODUCT}: ${reason}\n`);
  if (flags.staged) await explainRefusedCommit(report, context);
  return EXIT.fail;
}

/**
 * Whether the formats show details of the documents, and the pack that takes them, if there is one: a report that
 * compares documents with what they were before needs them all at hand.
 */
async function detailsFor(
  outputs: readonly Output[],
  { canPack }: { canPack: boolean },
): Promise<{ details: boolean | DocumentSink; packed: PackedDocuments | null }> {
  const detailed = outputs
    .map(({ format }): ReportFormat => formats[format])
    .filter((format) => format.showsDetails);
  if (detailed.length === 0) return { details: false, packed: null };
  if (!canPack || !detailed.every((format) => format.takesTexts)) return { details: true, packed: null };
  const { PackedDocuments } = await import('../host/packed-documents.ts');
  const packed = new PackedDocuments();
  return { details: packed.add, packed };
}

function isPrinted(outputs: readonly Output[], name: FormatName): boolean {
  return outputs.some(({ format, file }) => format === name && file === null);
}

/** The warnings for standard error, and the note on an unknown scope unless the report on standard output has it. */
function messagesFor(
  report: Report,
  warnings: readonly Warning[],
  outputs: readonly Output[],
  { quiet = false }: CheckFlags,
): string[] {
  const note = report.scope.reason === null ? null : scopeNote(report);
  const isTold = isPrinted(outputs, 'text') && !quiet;
  const messages = quiet ? [] : warnings.map(({ message }) => message);
  return note === null || isTold ? messages : [...messages, note];
}

/** The reports to write. For a commit without documents, only those for programs and files. */
function outputsFor(
  { counts, findings }: Report,
  outputs: readonly Output[],
  { staged }: CheckFlags,
): readonly Output[] {
  if (!staged || counts.documents + counts.skipped + findings.length > 0) return outputs;
  return outputs.filter(({ format, file }) => file !== null || formats[format].isForMachines);
}

async function explainRefusedCommit(
  report: Report,
  context: Pick<OutputContext, 'workspace' | 'startedIn'>,
): Promise<void> {
  const { renderRefusedCommit } = await import('../report/refused-commit.ts');
  const { rules } = (await import('../builtin.ts')).builtIn;
  const displayPath = (filePath: string) => pathFrom(context, filePath);
  const columns = columnsFor(process.stderr);
  process.stderr.write(renderRefusedCommit(report, { rules, columns, displayPath }));
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
