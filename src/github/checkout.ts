import { GitError, git } from '../host/git.ts';
import { commitOf } from '../host/revisions.ts';
import type { GitHubEvent } from './event.ts';

/**
 * The commit that is checked out, where it is neither the pull request's head nor a merge of it: what is judged is not
 * what the pull request changes. Null where it is, where there is no pull request, and where git cannot say.
 */
export function strayCommit({ name, commit, pullRequest }: GitHubEvent, root: string): string | null {
  if (pullRequest === null) return null;
  try {
    const head = commitOf(root, 'HEAD');
    // What actions/checkout takes by itself; on `pull_request_target` that is the base.
    const isDefault = head === commit && name !== 'pull_request_target';
    if (head === null || isDefault || head === pullRequest.headCommit) return null;
    return parentsOf(root, head).includes(pullRequest.headCommit) ? null : head;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** As the commit names them, also where a shallow clone has none of them. */
function parentsOf(root: string, commit: string): string[] {
  const [head = ''] = git(root, ['cat-file', 'commit', commit]).toString().split('\n\n', 1);
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}

/** Why what is checked out is not what a pull request is judged by. */
export function strayReason(commit: string): string {
  return `the checkout (${commit.slice(0, 7)}) is neither the pull request's head nor its merge commit`;
}

/** The same as a warning of its own, with the next edit. */
export function strayWarning(commit: string, { name }: Pick<GitHubEvent, 'name'>): string {
  const edit =
    name === 'pull_request_target'
      ? 'run the workflow on `pull_request`, where actions/checkout takes the merge commit'
      : 'leave out `ref` and `repository` of actions/checkout, which then takes the merge commit';
  return `what is judged is not this pull request: ${strayReason(commit)}; ${edit}`;
}
