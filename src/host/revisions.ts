import { inBackticks } from '../text/message.ts';
import { GitError, git } from './git.ts';

/** The possible names of a default branch, the likeliest first: as people write them, and in full. */
const DEFAULT_BASES: Record<string, string> = {
  'origin/HEAD': 'refs/remotes/origin/HEAD',
  'origin/main': 'refs/remotes/origin/main',
  'origin/master': 'refs/remotes/origin/master',
  main: 'refs/heads/main',
  master: 'refs/heads/master',
};

/**
 * The full id of a commit, or null when this clone has none of that name.
 *
 * @throws {GitError} when git does not take `root` for a repository, or is not there
 */
export function commitOf(root: string, revision: string): string | null {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const id = answerOf(root, args);
  return id !== null && /^[0-9a-f]{40,64}$/.test(id) ? id : null;
}

/**
 * The commit that someone means by a name. A clone of one branch, as workflows make it, has other branches only as
 * branches of `origin`. A name that starts with HEAD is never one of these.
 *
 * @throws {GitError} when git does not take `root` for a repository, or is not there
 */
export function namedCommit(root: string, name: string): string | null {
  const commit = commitOf(root, name);
  if (commit !== null || /^HEAD(?:[~^@:]|$)/.test(name)) return commit;
  return commitOf(root, `refs/remotes/origin/${name}`);
}

/**
 * The first of the usual names of a default branch that exists: as people write it, and in full.
 *
 * @throws {GitError} when none is
 */
export function defaultBase(root: string): { name: string; revision: string } {
  const refs = answerOf(root, [
    'for-each-ref',
    '--format=%(refname) %(symref)',
    ...Object.values(DEFAULT_BASES),
  ]);
  const targets = new Map(
    (refs ?? '').split('\n').map((line): [string, string] => {
      const [ref = '', target = ''] = line.split(' ');
      return [ref, target];
    }),
  );
  for (const [name, revision] of Object.entries(DEFAULT_BASES)) {
    const target = targets.get(revision);
    if (target === undefined || commitOf(root, revision) === null) continue;
    return { name: target === '' ? name : target.replace(/^refs\/(?:remotes|heads)\//, ''), revision };
  }
  throw new GitError(`none of ${Object.keys(DEFAULT_BASES).join(', ')} exists to compare with`);
}

/** @throws {GitError} when this clone has no such commit */
export function existingCommit(root: string, revision: string): string {
  const commit = namedCommit(root, revision);
  if (commit === null) throw new GitError(`there is no commit ${inBackticks(revision)}${inShallow(root)}`);
  return commit;
}

/**
 * The last commit that HEAD has in common with a revision, which messages call `name`.
 *
 * @throws {GitError} when there is none
 */
export function mergeBase(root: string, revision: string, name: string): string {
  const commit = existingCommit(root, revision);
  const found = answerOf(root, ['merge-base', existingCommit(root, 'HEAD'), commit]);
  if (found === null)
    throw new GitError(`HEAD has no commit in common with ${inBackticks(name)}${inShallow(root)}`);
  return found;
}

function inShallow(root: string): string {
  return answerOf(root, ['rev-parse', '--is-shallow-repository']) === 'true' ? ' in this shallow clone' : '';
}

/** git's answer in one line; null when it says no, or does not understand the question. */
function answerOf(root: string, args: readonly string[]): string | null {
  try {
    return git(root, args).toString().trim();
  } catch (error) {
    if (!(error instanceof GitError) || error.status === null) throw error;
    // This throws where every question fails, because the repository is broken or someone else's.
    if (error.status !== 1) git(root, ['rev-parse', '--git-dir']);
    return null;
  }
}
