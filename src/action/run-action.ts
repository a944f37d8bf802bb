import { renderInPieces } from '../builtin.ts';
import { connect as connectTo, type GitHub, RETRY_BUDGET, type RetryBudget } from '../github/client.ts';
import { type GitHubEvent, readEvent } from '../github/event.ts';
import { changesOfEvent } from '../github/event-changes.ts';
import { isChecked } from '../host/report-path.ts';
import { run } from '../host/run.ts';
import type { RunResult } from '../host/run-options.ts';
import { UsageError } from '../host/workspace.ts';
import type { Finding, Report } from '../linter/report.ts';
import { type Annotation, type AnnotationLevel, selectAnnotations } from '../report/annotations.ts';
import { baselineNote, checkedCounts, findingCounts, scopeNote, verdictReason } from '../report/counts.ts';
import { logLine } from '../report/escape.ts';
import { formats } from '../report/formats.ts';
import { logGroups } from '../report/log.ts';
import { changesSince } from './base.ts';
import { type PublishResult, publishToGitHub } from './channels.ts';
import { checkoutWarnings, refuseEmptyWorkspace } from './checkout.ts';
import { logBasis } from './debug-log.ts';
import { annotationPlace, reportFailure, type Started } from './failed-run.ts';
import { gettingStarted, gettingStartedMarkdown } from './getting-started.ts';
import { type Inputs, REPORT_INPUTS, readInputs, rethrowByInput } from './inputs.ts';
import { breathe } from './interrupt.ts';
import { linkBaseOf, runUrlOf } from './links.ts';
import { writeReport } from './report-file.ts';
import { endGroup, error, getInput, info, notice, setOutput, startGroup, warning } from './runner.ts';
import { writeSummary } from './summary.ts';
import { trustCheckouts } from './trust.ts';

const ANNOTATE: Record<AnnotationLevel, typeof error> = { error, warning, notice };

/**
 * One step of a workflow: checks, reports on GitHub, annotates, summarizes and sets outputs. The step fails exactly
 * when the command line would exit with another code than 0.
 */
export async function runAction(budget = RETRY_BUDGET): Promise<void> {
  const root = process.env.GITHUB_WORKSPACE || process.cwd();
  const event = readEvent(process.env);
  const connect = connection(event, getInput('token'), budget);
  const started: Started = { root, event, inputs: null, connect, isPublished: false };
  try {
    const report = await checkAndPublish(started);
    // No annotation says so, because it would take one of the ten places for errors.
    if (report.verdict === 'fail') process.exitCode = 1;
  } catch (failure) {
    await reportFailure(failure, started);
  }
}

async function checkAndPublish(started: Started): Promise<Report> {
  const { root, event, connect } = started;
  refuseEmptyWorkspace(root);
  trustCheckouts(process.env);
  const inputs = readInputs(root);
  started.inputs = inputs;
  const options = {
    ...inputs,
    cwd: inputs.workingDirectory,
    fallbackRoot: root,
    staged: false,
    // A path that was named has to exist.
    allowEmpty: inputs.allowEmpty && inputs.paths.length === 0,
    ...(inputs.paths.length === 0 && { allowEmptyOption: '`allow-empty: true`' }),
    details: [...inputs.reportFiles.keys()].some((input) => formats[REPORT_INPUTS[input]].showsDetails),
    changes: changesFor(inputs, event, connect),
  };
  const result = await run(options, breathe).catch(rethrowByInput);
  logBasis(result);
  const { report, workspace } = result;
  result.warnings.push(...checkoutWarnings(event, workspace.root, report));
  const linkBase = linkBaseOf(event, process.env);
  for (const [input, file] of inputs.reportFiles) {
    if (isChecked(file, report, workspace.root))
      throw new UsageError(
        `input \`${input}\`: cannot write ${file}: it is one of the checked files, expected another file`,
      );
    // Code scanning turns every result into an alert.
    const text = await renderInPieces(report, REPORT_INPUTS[input], { onlyCounted: true, linkBase });
    writeReport(input, file, text, root);
  }
  const detailsUrl = runUrlOf(event, process.env);
  const published = await publishToGitHub(report, {
    event,
    workspace,
    inputs,
    linkBase,
    detailsUrl,
    connect,
  });
  started.isPublished = true;
  publish(result, inputs, published, linkBase);
  return report;
}

/** Where to find the changes. If they are needed only for the scores before, git is asked, but not GitHub. */
function changesFor({ scope, base, token }: Inputs, event: GitHubEvent, connect: () => Promise<GitHub>) {
  if (base !== undefined) return changesSince(base);
  return changesOfEvent(event, scope === 'all' || token === '' ? null : connect);
}

/** Connects with GitHub's API when it is first called. All requests share one connection and one budget. */
function connection({ repository }: GitHubEvent, token: string, budget: RetryBudget): () => Promise<GitHub> {
  let github: Promise<GitHub> | undefined;
  return async () => {
    if (token === '') throw new Error('the input `token` is empty');
    if (repository === null) throw new Error('GITHUB_REPOSITORY does not name a repository');
    const url = process.env.GITHUB_API_URL || 'https://api.github.com';
    github ??= connectTo(token, url, repository, budget);
    return github;
  };
}

/** Shows the result in the job. Steps that may fail come first, so that a failure is the only error shown. */
function publish(
  { report, warnings, unmatched, touched }: RunResult,
  inputs: Inputs,
  { left, log, notice: problem }: PublishResult,
  linkBase: string | null,
): void {
  const isAnnotated = inputs.annotations !== 'none';
  const isEmpty = report.counts.documents === 0 && unmatched.length > 0;
  const scope = report.scope.reason === null ? null : scopeNote(report);
  const notices = [
    ...(problem === null ? [] : [`${problem}.`]),
    ...(scope === null ? [] : [`scope: ${scope}`]),
  ];
  const taken = { warning: warnings.length, note: notices.length };
  const { shown, overflow } = selectAnnotations(left, report.documents, taken, touched);
  const start = isEmpty ? gettingStartedMarkdown(unmatched) : null;
  const noSummary = inputs.summary
    ? writeSummary(report, { linkBase, overflow, note: problem, start })
    : null;
  try {
    setOutputs(report, inputs);
  } catch (failure) {
    throw unwritableOutputs(failure);
  }
  logFindings(report, shown);
  for (const { message, place } of warnings) {
    if (isAnnotated) warning(logLine(message), annotationPlace(place));
    else info(logLine(`warning: ${message}`));
  }
  for (const text of notices) (isAnnotated ? notice : info)(logLine(text));
  for (const line of [...log, ...closingLines(report)]) info(logLine(line));
  if (isEmpty) info(logLine(gettingStarted(unmatched)));
  if (overflow !== null) info(`annotations: ${overflow}`);
  if (noSummary !== null) info(logLine(`no job summary: ${noSummary}`));
}

/** Logs the findings, with a folded group for each document. */
function logFindings({ findings }: Report, annotated: ReadonlyMap<Finding, Annotation>): void {
  for (const { title, entries } of logGroups(findings, annotated)) {
    startGroup(title);
    for (const entry of entries) {
      if (typeof entry === 'string') info(entry);
      else ANNOTATE[entry.level](entry.message, entry.properties);
    }
    endGroup();
  }
}

function closingLines(report: Report): string[] {
  const reason = verdictReason(report);
  const scope = scopeNote(report);
  const baseline = baselineNote(report);
  return [
    `${report.verdict}: ${findingCounts(report)}${reason === null ? '' : ` (${reason})`}`,
    checkedCounts(report),
    ...(scope === null || report.scope.reason !== null ? [] : [`scope: ${scope}`]),
    ...(baseline === null ? [] : [`baseline: ${baseline}`]),
  ];
}

function setOutputs({ verdict, counts, documents, scope }: Report, { reportFiles }: Inputs): void {
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
  setOutput('report-json', reportFiles.get('report-json') ?? '');
  setOutput('sarif-file', reportFiles.get('sarif-file') ?? '');
  setOutput('html-file', reportFiles.get('html-file') ?? '');
  setOutput('scope', scope.name);
}

/** The error for outputs that cannot be written. @actions/core does not say which file is missing. */
function unwritableOutputs(failure: unknown): UsageError {
  const { code = 'no such file' } = failure as NodeJS.ErrnoException;
  return new UsageError(
    `cannot write the outputs: GITHUB_OUTPUT is ${process.env.GITHUB_OUTPUT} (${code}), expected the file that the runner creates`,
    { cause: failure },
  );
}
