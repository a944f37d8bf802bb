import path from 'node:path';
import { splitGlob } from '../config/glob.ts';
import { slug } from '../drafts/file-name.ts';
import { kindsOf } from '../host/kinds.ts';
import type { Configured } from '../host/run.ts';
import { toPosix } from '../host/workspace.ts';
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
  const { base } = splitGlob(isAnywhere ? glob.slice(3) : glob);
  const folder = path.join(isAnywhere ? cwd : path.join(root, prefix), base);
  return owner === undefined ? folder : path.join(folder, slug(owner, 'owner'));
}

/** Whether a check of the repository finds a file, by the globs of its configuration. */
export function isFound(file: string, { config, prefix, workspace }: Configured): boolean {
  return kindsOf(config, prefix).matches(toPosix(path.relative(workspace.root, file)));
}
