import type { GitHubEvent } from '../github/event.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the files of the judged commit can be seen; null where the environment does not say. */
export function linkBaseOf({ headCommit, repository }: GitHubEvent, env: Environment): string | null {
  if (!env.GITHUB_SERVER_URL || repository === null || headCommit === null) return null;
  return `${env.GITHUB_SERVER_URL}/${repository.owner}/${repository.repo}/blob/${headCommit}/`;
}

/** The page of this run. */
export function runUrlOf({ repository }: GitHubEvent, env: Environment): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: id = '' } = env;
  if (!server || repository === null || !/^\d+$/.test(id)) return undefined;
  return `${server}/${repository.owner}/${repository.repo}/actions/runs/${id}`;
}
