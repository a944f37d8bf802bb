import { debug, error, info, isDebug, notice, setFailed, setOutput, warning } from '@actions/core';
import { ConfigError } from '../core/config.ts';
import { GitError } from '../host/git.ts';
import { run } from '../host/run.ts';
import { UsageError } from '../host/workspace.ts';
import { writeFileAtomic } from '../host/write-file.ts';
import { type AnnotationLevel, findingLog, selectAnnotations } from '../report/annotations.ts';
import { checkedCounts, findingCounts, verdictReason } from '../report/counts.ts';
import { logLine } from '../report/escape.ts';
import { renderJson } from '../report/json.ts';
import type { Report } from '../types.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { writeSummary } from './summary.ts';

const ANNOTATE: Record<AnnotationLevel, typeof error> = { error, warning, notice };

/**
 * One step of a workflow: check, annotate, summarize, set outputs. The step fails exactly where the command line
 * would exit with another code than 0.
 */
export async function runAction(): Promise<void> {
  try {
    const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
    const inputs = readInputs(workspace);
    const { report, warnings } = await run({
      ...inputs,
      cwd: inputs.workingDirectory,
      fallbackRoot: workspace,
      allowEmpty: false,
      staged: false,
    });
    publish(report, warnings, inputs);
    // No setFailed: its message would take one of the ten places for errors.
    if (report.verdict === 'fail') process.exitCode = 1;
  } catch (failure) {
    setFailed(explain(failure));
    if (isDebug() && failure instanceof Error)
      debug((failure.stack ?? '').split('\n').map(logLine).join('\n'));
  }
}

/** What may fail comes first, so that a failure is the only error shown. */
function publish(report: Report, warnings: readonly string[], inputs: Inputs): void {
  const { shown, overflow } = selectAnnotations(report, warnings.length);
  const cut = inputs.annotations ? overflow : null;
  if (inputs.reportJson !== undefined) writeReport(inputs.reportJson, report);
  const noSummary = inputs.summary ? writeSummary(report, cut) : null;
  setOutputs(report, inputs);
  for (const line of findingLog(report)) info(line);
  if (inputs.annotations) {
    for (const { level, message, properties } of shown) ANNOTATE[level](message, properties);
    for (const text of warnings) warning(logLine(text));
  } else for (const text of warnings) info(logLine(`warning: ${text}`));
  const reason = verdictReason(report);
  info(logLine(`${report.verdict}: ${findingCounts(report)}${reason === null ? '' : ` (${reason})`}`));
  info(logLine(checkedCounts(report)));
  if (cut !== null) info(`annotations: ${cut}`);
  if (noSummary !== null) info(logLine(`no job summary: ${noSummary}`));
}

/** @throws {UsageError} when it cannot be written there */
function writeReport(file: string, report: Report): void {
  try {
    writeFileAtomic(file, renderJson(report));
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    throw new UsageError(`input \`report-json\`: cannot write ${file}: ${code ?? failure}`, {
      cause: failure,
    });
  }
}

function setOutputs({ verdict, counts, documents }: Report, { reportJson }: Inputs): void {
  const scores = documents
    .flatMap(({ status, answers }) => (status === 'retired' ? [] : answers))
    .map(({ score }) => score);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  setOutput('verdict', verdict);
  setOutput('errors', counts.error);
  setOutput('warnings', counts.warning);
  setOutput('notes', counts.note);
  setOutput('stories', counts.stories);
  setOutput('answers', counts.answers);
  setOutput('mean-score', scores.length === 0 ? '' : mean.toFixed(2));
  setOutput('report-json', reportJson ?? '');
}

/** One line for what went wrong. */
function explain(failure: unknown): string {
  const message = logLine(failure instanceof Error ? failure.message : String(failure));
  const known =
    failure instanceof UsageError || failure instanceof ConfigError || failure instanceof GitError;
  // The machine's own refusals (no space, no permission) are not ours either.
  return known || (failure instanceof Error && 'syscall' in failure)
    ? message
    : `internal error, please report it (re-run with debug logging to see where): ${message}`;
}
