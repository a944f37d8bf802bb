import { branchName, commitId, readPayload, valueAt, wholeNumber } from './payload.ts';

/** What is used here of the event that started a workflow. */
export interface GitHubEvent {
  name: string;
  repository: Repository | null;
  pullRequest: PullRequest | null;
  /** The commit that people look at: a pull request's own head and not the merge commit, else GITHUB_SHA. */
  headCommit: string | null;
  /** GITHUB_SHA: the commit that the workflow was started for, and that actions/checkout checks out. */
  commit: string | null;
  comparison: EventComparison;
}

export interface Repository {
  owner: string;
  repo: string;
}

export interface PullRequest {
  number: number;
  headCommit: string;
  baseCommit: string;
  /** The branch that it is to be merged into. */
  base: string;
  /** The number of changed files by the payload. */
  changedFiles: number | null;
  /** Why its workflow may get a read-only token; null if that depends on `permissions` alone. */
  readsOnly: 'fork' | 'dependabot' | null;
}

/** What to compare to see what an event changed. `name`: the base as people write it. */
export type EventComparison =
  | { kind: 'pull-request'; pullRequest: PullRequest }
  | { kind: 'commits'; base: string; head: string; name: string }
  | { kind: 'branch'; base: string; head: string; name: string }
  /** Nothing changed, or what changed is unknown. */
  | { kind: 'none'; reason: string };

/** Reads what the runner says about the event. A payload may hold anything, and never makes this throw. */
export function readEvent(env: Readonly<Record<string, string | undefined>>): GitHubEvent {
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const name = env.GITHUB_EVENT_NAME ?? '';
  const commit = commitId(env.GITHUB_SHA);
  const pullRequest = pullRequestOf(payload, name, env.GITHUB_ACTOR === 'dependabot[bot]');
  return {
    name,
    repository: repositoryOf(env.GITHUB_REPOSITORY),
    pullRequest,
    headCommit: pullRequest?.headCommit ?? commit,
    commit,
    comparison: comparisonOf(name, payload, pullRequest),
  };
}

function repositoryOf(fullName = ''): Repository | null {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(fullName) ?? [];
  return owner === undefined || repo === undefined ? null : { owner, repo };
}

function pullRequestOf(payload: unknown, event: string, isDependabot: boolean): PullRequest | null {
  const given = valueAt(payload, 'pull_request');
  const number = wholeNumber(valueAt(given, 'number'));
  const headCommit = commitId(valueAt(given, 'head', 'sha'));
  const baseCommit = commitId(valueAt(given, 'base', 'sha'));
  const base = branchName(valueAt(given, 'base', 'ref'));
  if (number === null || headCommit === null || baseCommit === null || base === null) return null;
  const isFork = valueAt(given, 'head', 'repo', 'id') !== valueAt(given, 'base', 'repo', 'id');
  // This event runs the workflow of the base branch, with the token of the base.
  const isOfBase = event === 'pull_request_target';
  return {
    number,
    headCommit,
    baseCommit,
    base,
    changedFiles: wholeNumber(valueAt(given, 'changed_files')),
    readsOnly: isOfBase ? null : isFork ? 'fork' : isDependabot ? 'dependabot' : null,
  };
}

function comparisonOf(name: string, payload: unknown, pullRequest: PullRequest | null): EventComparison {
  if (pullRequest !== null) return { kind: 'pull-request', pullRequest };
  if (name === 'merge_group') return mergeGroup(payload);
  if (name === 'push') return push(payload);
  const isPullRequest = name.startsWith('pull_request');
  return none(
    isPullRequest
      ? 'the event does not describe its pull request'
      : `a \`${name || 'local'}\` run has nothing to compare to`,
  );
}

function mergeGroup(payload: unknown): EventComparison {
  const base = commitId(valueAt(payload, 'merge_group', 'base_sha'));
  const head = commitId(valueAt(payload, 'merge_group', 'head_sha'));
  if (base === null || head === null) return none('the event does not name its commits');
  const ref = valueAt(payload, 'merge_group', 'base_ref');
  const branch = typeof ref === 'string' ? branchName(ref.replace(/^refs\/heads\//, '')) : null;
  return { kind: 'commits', base, head, name: branch ?? shortCommit(base) };
}

/** A push to a new branch has no commit before it, so it is compared with the default branch. */
function push(payload: unknown): EventComparison {
  if (valueAt(payload, 'deleted') === true) return none('the push deleted its branch');
  const before = valueAt(payload, 'before');
  const base = commitId(before);
  const head = commitId(valueAt(payload, 'after'));
  if (base === null || head === null) return none('the event does not name its commits');
  if (!isZero(base)) return { kind: 'commits', base, head, name: shortCommit(base) };
  const ref = valueAt(payload, 'ref');
  const branch = branchName(valueAt(payload, 'repository', 'default_branch'));
  if (typeof ref !== 'string' || !ref.startsWith('refs/heads/'))
    return none('a push of a tag has nothing to compare to');
  if (branch === null || ref === `refs/heads/${branch}`) return none('it is the first push of its branch');
  return { kind: 'branch', base: branch, head, name: branch };
}

function none(reason: string): EventComparison {
  return { kind: 'none', reason };
}

function isZero(commit: string): boolean {
  return /^0+$/.test(commit);
}

function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}
