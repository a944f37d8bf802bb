import path from 'node:path';
import { Glob, isGlob } from '../config/glob.ts';
import { slug } from '../drafts/file-name.ts';
import { kindsOf } from '../host/kinds.ts';
import type { Configured } from '../host/run.ts';
import { isInside, toPosix } from '../host/workspace.ts';
import type { DocumentKind } from '../types.ts';

/** What decides where new documents go. */
export interface FolderOptions {
  into: string | undefined;
  owner: string | undefined;
}

/**
 * The absolute path of the folder for new documents of a kind: the one that was named, or the folder of the owner in
 * the first one that the configuration has.
 */
export function documentFolder(
  kind: DocumentKind,
  { into, owner }: FolderOptions,
  { config, prefix, workspace }: Configured,
): string {
  const { cwd, root } = workspace;
  if (into !== undefined) return path.resolve(cwd, into);
  const [glob = ''] = kind === 'story' ? config.stories : config.answers;
  const isAnywhere = glob.startsWith('**/');
  const from = isAnywhere ? cwd : path.join(root, prefix);
  return path.join(from, ...foldersIn(isAnywhere ? glob.slice(3) : glob, owner));
}

/** The folders that a glob leads to: the owner is the first `*`, or else a folder of its own if the glob finds that. */
function foldersIn(glob: string, owner: string | undefined): string[] {
  const own = owner === undefined ? [] : [slug(owner, 'owner')];
  const folders: string[] = [];
  for (const name of glob.split('/').slice(0, -1)) {
    const next = name === '*' ? own.pop() : isGlob(name) ? undefined : name.replace(/\\(.)/gs, '$1');
    if (next === undefined) break;
    folders.push(next);
  }
  const inOwn = [...folders, ...own];
  return new Glob(glob).leadsInto(inOwn.join('/')) ? inOwn : folders;
}

/** What to do about a file that no check of the repository finds. */
export function adviceForUnfound(file: string, { workspace }: Configured): string {
  return isInside(file, workspace.root)
    ? 'add one, or choose another folder with --into'
    : 'it is outside of the repository, choose a folder in it with --into';
}

/** Whether a check of the repository finds a file, by the globs of its configuration. */
export function isFound(file: string, { config, prefix, workspace }: Configured): boolean {
  return kindsOf(config, prefix).matches(toPosix(path.relative(workspace.root, file)));
}
