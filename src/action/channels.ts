import path from 'node:path';
import { postCheckRun } from '../github/check-run.ts';
import type { GitHub } from '../github/client.ts';
import { commentMark, reportComment, updateComment } from '../github/comment.ts';
import type { GitHubEvent, PullRequest } from '../github/event.ts';
import { explainRefusal, httpStatusOf, isSilence } from '../github/failure.ts';
import type { Job } from '../github/job.ts';
import { MAX_SUGGESTIONS, type ReviewResult, suggestFixes } from '../github/review.ts';
import { decode, readBounded } from '../host/text-file.ts';
import type { Workspace } from '../host/workspace.ts';
import type { Finding, Report } from '../linter/report.ts';
import { plural } from '../text/message.ts';
import type { Inputs } from './inputs.ts';

/** What the channels need to know about the run. */
export interface Context {
  event: GitHubEvent;
  workspace: Workspace;
  inputs: Inputs;
  /** The address below which the files can be seen. */
  linkBase: string | null;
  detailsUrl: string | undefined;
  /** Connects when it is first called. */
  connect: () => Promise<GitHub>;
}

/** The result of reporting on GitHub. */
export interface PublishResult {
  /** Findings that still need an annotation. */
  left: readonly Finding[];
  /** Lines for the log. */
  log: string[];
  /** One line about everything that failed; null when nothing did. */
  notice: string | null;
}

interface Channel {
  name: string;
  permission: string;
  /** Whether a token without the permission is no problem. */
  isQuiet?: boolean;
  run: () => Promise<void>;
}

/**
 * Reports on GitHub through the channels that the inputs ask for. A channel that fails changes neither the verdict nor
 * the other channels; one notice names all that failed.
 */
export async function publishToGitHub(report: Report, context: Context): Promise<PublishResult> {
  const result: PublishResult = {
    left: context.inputs.annotations === 'none' ? [] : report.findings,
    log: [],
    notice: null,
  };
  const problems: string[] = [];
  let isDown = false;
  for (const { name, permission, isQuiet = false, run } of channelsFor(report, context, result)) {
    try {
      if (isDown) problems.push(`${name} (not tried after that)`);
      else await run();
    } catch (failure) {
      const reason = explainRefusal(failure, permission);
      const mayNot = [401, 403, 404].includes(httpStatusOf(failure) ?? 0);
      if (isQuiet && mayNot) result.log.push(`${name}: ${reason}`);
      else problems.push(`${name} (${reason})`);
      isDown = isSilence(failure);
    }
  }
  if (problems.length > 0) result.notice = noticeOf(problems, context.event.pullRequest);
  return result;
}

const READ_ONLY = {
  fork: 'pull requests from forks get a read-only token',
  dependabot: 'pull requests from Dependabot get a read-only token, unless `permissions` grants more',
} as const;

function noticeOf(problems: readonly string[], pullRequest: PullRequest | null): string {
  const readsOnly = pullRequest?.readsOnly ?? null;
  const why = readsOnly === null ? '' : ` (${READ_ONLY[readsOnly]})`;
  return `GitHub did not accept everything${why}: ${problems.join(', ')}. The verdict is unchanged, and the log has every finding`;
}

function channelsFor(report: Report, context: Context, result: PublishResult): Channel[] {
  const { inputs, event } = context;
  const { annotations } = inputs;
  const { pullRequest } = event;
  const channels: Channel[] = [];
  if (annotations === 'checks' || (annotations === 'auto' && inputs.token !== ''))
    channels.push({
      name: 'check run',
      permission: 'checks: write',
      isQuiet: annotations === 'auto',
      run: () => checkRun(report, context, result),
    });
  const asked = [...(inputs.comment ? ['comment'] : []), ...(inputs.suggestions ? ['suggestions'] : [])];
  if (pullRequest === null) {
    if (asked.length > 0) result.log.push(`${asked.join(', ')}: not run for a pull request`);
    return channels;
  }
  const permission = 'pull-requests: write';
  if (inputs.comment)
    channels.push({ name: 'comment', permission, run: () => comment(report, context, pullRequest) });
  if (inputs.suggestions)
    channels.push({
      name: 'suggestions',
      permission,
      run: async () => {
        result.log.push(...(await suggestions(report, context, pullRequest)));
      },
    });
  return channels;
}

async function checkRun(report: Report, context: Context, result: PublishResult): Promise<void> {
  const { event, linkBase, detailsUrl, connect } = context;
  if (event.headCommit === null) throw new Error('the event names no commit');
  const options = { job: jobOf(context), commit: event.headCommit, detailsUrl, linkBase };
  const { shown, left, failure } = await postCheckRun(await connect(), report, options);
  result.left = left;
  result.log.push(`check run: ${shown} of ${plural(report.findings.length, 'finding')}`);
  if (failure !== null) throw failure;
}

async function comment(report: Report, context: Context, { number }: PullRequest): Promise<void> {
  const { linkBase, connect } = context;
  const mark = commentMark(jobOf(context));
  await updateComment(await connect(), number, mark, reportComment(report, mark, linkBase));
}

/** What this run judges. */
export function jobOf({ workspace, inputs }: Pick<Context, 'workspace' | 'inputs'>): Job {
  return { prefix: workspace.prefix, configPath: inputs.configPath ?? '', paths: inputs.paths };
}

async function suggestions(report: Report, context: Context, pullRequest: PullRequest): Promise<string[]> {
  const { workspace, connect } = context;
  const read = (filePath: string) => readFile(workspace.root, filePath);
  if (!report.findings.some(({ fix }) => fix !== undefined)) return [];
  return suggestionLog(await suggestFixes(await connect(), pullRequest, report.findings, read));
}

function suggestionLog({ posted, known, elsewhere, beyond, refused }: ReviewResult): string[] {
  const parts = [
    [posted, 'made'],
    [known, 'made before'],
    [elsewhere, 'on lines that the pull request does not show'],
    [beyond, `over the limit of ${MAX_SUGGESTIONS} open suggestions`],
    [refused, 'refused by GitHub'],
  ] as const;
  const counts = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return [`suggestions: ${counts.join(', ')}`];
}

function readFile(root: string, filePath: string): { bytes: Uint8Array; text: string } | null {
  try {
    const bytes = readBounded(path.join(root, filePath));
    const text = bytes instanceof Uint8Array ? decode(bytes) : null;
    return bytes instanceof Uint8Array && text !== null ? { bytes, text } : null;
  } catch {
    return null;
  }
}
