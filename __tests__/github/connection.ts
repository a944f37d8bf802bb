/** A fake GitHub and a real client, for one test at a time. */
import { expect, onTestFinished } from 'vitest';
import { connect, type GitHub, type RetryBudget } from '../../src/github/client.ts';
import type { PullRequest } from '../../src/github/event.ts';
import { FakeGitHub, type FakeOptions } from '../support/fake-github.ts';

export const HEAD = 'f'.repeat(40);
export const PULL: PullRequest = {
  number: 7,
  headCommit: HEAD,
  baseCommit: 'a'.repeat(40),
  base: 'main',
  changedFiles: null,
  readsOnly: null,
};

export const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
export const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
export const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';
export const CHECKS = '/repos/{owner}/{repo}/check-runs';

/** Waits are short, answers are not: a busy machine takes its time. */
const RETRY_BUDGET: RetryBudget = { total: 60_000, request: 2000, retries: 2, second: 10 };

/** A GitHub that goes when the test ends, and has held every request against GitHub's description. */
export async function connected(
  options: FakeOptions = {},
  budget: Partial<RetryBudget> = {},
): Promise<{ fake: FakeGitHub; github: GitHub }> {
  const fake = await new FakeGitHub(options).listen();
  onTestFinished(async () => {
    await fake.close();
    expect(fake.violations).toEqual([]);
  });
  return { fake, github: await again(fake, budget) };
}

/** A new connection to the same GitHub: the next run. */
export function again(fake: FakeGitHub, budget: Partial<RetryBudget> = {}): Promise<GitHub> {
  return connect(fake.token, fake.url, { owner: 'octo-org', repo: 'prep' }, { ...RETRY_BUDGET, ...budget });
}
