import { existsSync } from 'node:fs';
import path from 'node:path';
import { changesByGit, type FindChanges, type FoundChanges } from '../host/changes.ts';
import { GitError } from '../host/git.ts';
import { inRepository } from '../host/inner-repository.ts';
import { commitOf } from '../host/revisions.ts';
import { readBounded } from '../host/text-file.ts';
import { isBlob } from './blob.ts';
import { type ApiFile, changesOf, filesBetween, filesOfPullRequest } from './changed-files.ts';
import { strayCommit, strayReason } from './checkout.ts';
import type { GitHub } from './client.ts';
import type { EventComparison, GitHubEvent, PullRequest } from './event.ts';
import { explainRefusal } from './failure.ts';

type Comparable = Exclude<EventComparison, { kind: 'none' }>;

/**
 * Finds out what an event changed: from git if the checkout has the commits, because that is exact and takes no token;
 * otherwise from GitHub, if `github` is given.
 */
export function changesOfEvent(event: GitHubEvent, github: (() => Promise<GitHub>) | null): FindChanges {
  return inRepository(async (request) => {
    const { comparison } = event;
    if (comparison.kind === 'none') return { reason: comparison.reason };
    const stray = strayCommit(event, request.root);
    if (stray !== null) return { reason: strayReason(stray) };
    const found = await byGit(comparison, request.root)(request);
    if ('changes' in found || github === null) return found;
    return byApi(comparison, github, request, found.reason);
  });
}

function byGit(comparison: Comparable, root: string): FindChanges {
  const { kind } = comparison;
  if (kind === 'pull-request') return ofPullRequest(comparison.pullRequest, root);
  const { base, name } = comparison;
  return kind === 'commits'
    ? changesByGit({ base, name, from: 'commit' })
    : changesByGit({ base: `refs/remotes/origin/${base}`, name, from: 'merge-base' });
}

/**
 * A merge commit is compared with its first parent, which is the base; the head with the commit where it left its base.
 */
function ofPullRequest({ headCommit, baseCommit, base: name }: PullRequest, root: string): FindChanges {
  return (request) => {
    try {
      if (commitOf(root, 'HEAD^2') === headCommit)
        return changesByGit({ base: 'HEAD^1', name, from: 'commit' })(request);
      if (commitOf(root, 'HEAD') === headCommit)
        return changesByGit({ base: baseCommit, name, from: 'merge-base' })(request);
    } catch (error) {
      if (error instanceof GitError) return { reason: error.message };
      throw error;
    }
    return { reason: 'the checkout lacks the commit to compare with (`fetch-depth: 2` gets it)' };
  };
}

async function byApi(
  comparison: Comparable,
  github: () => Promise<GitHub>,
  { root, filePaths }: Parameters<FindChanges>[0],
  reason: string,
): Promise<FoundChanges> {
  const name = comparison.kind === 'pull-request' ? comparison.pullRequest.base : comparison.name;
  try {
    const files = await listFiles(comparison, await github());
    if (isElsewhere(files, root))
      return { reason: `${reason}, and the files that GitHub names are not in ${root}` };
    const wanted = new Set(filePaths);
    const ours = files.filter(({ filename, status }) => wanted.has(filename) || status === 'removed');
    return { changes: changesOf(ours, name, (filePath, blob) => isSame(root, filePath, blob)), commit: null };
  } catch (failure) {
    const permission = comparison.kind === 'pull-request' ? 'pull-requests: read' : 'contents: read';
    return {
      reason: `${reason}, and GitHub does not say what changed: ${explainRefusal(failure, permission)}`,
    };
  }
}

/** Whether GitHub's paths are relative to another folder: this one is no repository, and lacks a file of the change. */
function isElsewhere(files: readonly ApiFile[], root: string): boolean {
  if (existsSync(path.join(root, '.git'))) return false;
  return files.some(({ filename, status }) => status !== 'removed' && !existsSync(path.join(root, filename)));
}

function listFiles(comparison: Comparable, github: GitHub): Promise<ApiFile[]> {
  return comparison.kind === 'pull-request'
    ? filesOfPullRequest(github, comparison.pullRequest)
    : filesBetween(github, comparison.base, comparison.head);
}

function isSame(root: string, filePath: string, blob: string | null): boolean {
  if (blob === null) return false;
  try {
    const content = readBounded(path.join(root, filePath));
    return content instanceof Uint8Array && isBlob(content, blob);
  } catch {
    return false;
  }
}
