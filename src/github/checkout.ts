import { GitError, git } from '../host/git.ts';
import { commitOf } from '../host/revisions.ts';
import type { GitHubEvent } from './event.ts';

/**
 * The checked-out commit, if it is neither the head of the pull request nor a merge of it, so that the report is not
 * about the pull request. Null otherwise, without a pull request, and if git cannot tell.
 */
export function strayCommit({ name, commit, pullRequest }: GitHubEvent, root: string): string | null {
  if (pullRequest === null) return null;
  try {
    const head = commitOf(root, 'HEAD');
    // The default of actions/checkout; on `pull_request_target` that is the base.
    const isDefault = head === commit && name !== 'pull_request_target';
    if (head === null || isDefault || head === pullRequest.headCommit) return null;
    return parentsOf(root, head).includes(pullRequest.headCommit) ? null : head;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** The ids of the parents, read from the commit itself: a shallow clone may not have the parents. */
function parentsOf(root: string, commit: string): string[] {
  const [head = ''] = git(root, ['cat-file', 'commit', commit]).toString().split('\n\n', 1);
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}

/** Why the checkout does not show what a pull request changes. */
export function strayReason(commit: string): string {
  return `the checkout (${commit.slice(0, 7)}) is neither the head of the pull request nor its merge commit`;
}

/** The same as a warning, with the next edit. */
export function strayWarning(commit: string, { name }: Pick<GitHubEvent, 'name'>): string {
  const edit =
    name === 'pull_request_target'
      ? 'run the workflow on `pull_request`, where actions/checkout uses the merge commit'
      : 'remove `ref` and `repository` from actions/checkout, which then uses the merge commit';
  return `${strayReason(commit)}, so the report is not about this pull request (${edit})`;
}
