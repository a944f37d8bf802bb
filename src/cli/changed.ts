import path from 'node:path';
import { isGlob } from '../config/glob.ts';
import type { FindChanges } from '../host/changes.ts';
import { entryAt, locateWorkspace, noWorkTree, UsageError } from '../host/workspace.ts';
import type { Scope } from '../types.ts';

/** The options about what changed, as commander names them. */
export interface ChangedFlags {
  /** True without a value. */
  changed?: string | true;
  /** Whether the value is joined to the option with `=`. */
  changedIsGlued?: boolean;
  scope?: Scope;
}

/** What to judge, and what to report of it. */
export interface Chosen {
  paths: string[];
  scope?: Scope;
  changes?: FindChanges;
}

/**
 * What the options ask for. `--changed stories` is an option and a path if `stories` is a path and no commit.
 *
 * @throws {UsageError} when a base is named that is not there
 */
export async function chooseChanged(
  paths: string[],
  { changed, changedIsGlued, scope = 'changed-lines' }: ChangedFlags,
  cwd: string,
): Promise<Chosen> {
  if (changed === undefined && scope === 'all') return { paths };
  const { root, inGit } = locateWorkspace(cwd);
  if (!inGit) throw noWorkTree(cwd, '--changed');
  const { changesByGit } = await import('../host/changes.ts');
  const from = 'merge-base';
  if (typeof changed !== 'string') return { paths, scope, changes: changesByGit({ from }) };
  const { commitOf, namedCommit } = await import('../host/revisions.ts');
  const mayBePath = !changedIsGlued && isPath(changed, cwd);
  // A path wins over a branch of the same name that only `origin` has.
  const commit = mayBePath ? commitOf(root, changed) : namedCommit(root, changed);
  if (commit !== null) return { paths, scope, changes: changesByGit({ base: changed, from }) };
  if (mayBePath) return { paths: [changed, ...paths], scope, changes: changesByGit({ from }) };
  const or = changedIsGlued ? '' : ' or file';
  throw new UsageError(
    `no commit${or} \`${changed}\`, expected --changed=BASE with an existing branch, tag or commit`,
  );
}

/** Whether a word is a path that exists, or a glob. `HEAD@{1}` and `main^{commit}` are revisions. */
function isPath(word: string, cwd: string): boolean {
  return isGlob(word.replace(/[@^]\{/g, '')) || entryAt(path.resolve(cwd, word)) !== undefined;
}
