import type { Changes } from '../types.ts';
import { changedFiles } from './diff.ts';
import { GitError } from './git.ts';
import { defaultBase, existingCommit, mergeBase } from './revisions.ts';

/** The changes, and the commit of this clone that has the files as they were before; null when there is none. */
export interface KnownChanges {
  changes: Changes;
  commit: string | null;
}

/** The changes, or in one line why they are not known: then everything is reported. */
export type FoundChanges = KnownChanges | { reason: string };

/** Finds out what changed among the documents that a run judges, given by their POSIX paths from `root`. */
export type FindChanges = (request: {
  root: string;
  filePaths: readonly string[];
}) => FoundChanges | Promise<FoundChanges>;

export interface GitBase {
  /** A revision of git; without it, the default branch. */
  base?: string | undefined;
  /** Its name in reports. */
  name?: string | undefined;
  /** What to compare with: that commit itself, or the last one that HEAD has in common with it. */
  from: 'commit' | 'merge-base';
}

/** Compares the work tree, which is what is judged, with a commit. Untracked files count as added. */
export function changesByGit({ base, name, from }: GitBase): FindChanges {
  return ({ root, filePaths }) => {
    try {
      const found = base === undefined ? defaultBase(root) : { name: base, revision: base };
      const { revision } = found;
      const commit =
        from === 'commit' ? existingCommit(root, revision) : mergeBase(root, revision, found.name);
      const { files, deleted } = changedFiles(root, commit, new Set(filePaths));
      return { changes: { base: name ?? found.name, files, deleted }, commit };
    } catch (error) {
      if (error instanceof GitError) return { reason: error.message };
      throw error;
    }
  };
}
