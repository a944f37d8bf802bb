import { DEFAULT_GLOBS } from '../config/default-globs.ts';
import { plainGlobs } from '../config/plain-globs.ts';
import { PRODUCT } from '../product.ts';
import { hasKey } from '../text/json-key.ts';
import { CONFIG_NAMES, foldersUp, PACKAGE } from './config-names.ts';
import { git } from './git.ts';
import { type Kinds, kindsOf } from './kinds.ts';
import { listStaged, type Staged } from './staged.ts';
import { locateWorkspace } from './workspace.ts';

/** What a first look at the index says. */
export interface StagedLook {
  staged: Staged;
  /** Whether there is certainly nothing to check, because no glob matches a staged file. */
  isNothing: boolean;
}

/**
 * Looks at the index before anything else is loaded, because most commits have nothing to check. Null where the look
 * fails: the run itself meets the same error, and reports it.
 */
export function lookAtStaged(directory: string): StagedLook | null {
  try {
    const { root, prefix, inGit } = locateWorkspace(directory);
    if (!inGit) return null;
    const staged = listStaged(root);
    const paths = [...staged.files, ...staged.skipped].map(({ filePath }) => filePath);
    const isNothing = (kinds: Kinds | null) =>
      kinds !== null && !paths.some((filePath) => filePath.startsWith(prefix) && kinds.matches(filePath));
    // A file that a default glob matches most likely has to be checked, so git is not asked for the configuration here.
    const byDefault = kindsOf(DEFAULT_GLOBS, '');
    const isNone = isNothing(byDefault) && isNothing(kindsByConfig(root, prefix, byDefault));
    return { staged, isNothing: isNone };
  } catch {
    return null;
  }
}

/**
 * What the globs of the configuration in the index match, or the default globs; null where only the run itself can
 * tell.
 */
function kindsByConfig(root: string, prefix: string, byDefault: Kinds): Kinds | null {
  // git reads one name per line.
  if (prefix.includes('\n')) return null;
  const folders = foldersUp(prefix);
  const names = folders.flatMap((folder) => [...CONFIG_NAMES, PACKAGE].map((name) => folder + name));
  const texts = textsInIndex(root, names);
  for (const folder of folders) {
    const manifest = texts.get(folder + PACKAGE) ?? '{}';
    // The index has the target of a symbolic link in place of its content.
    if (!manifest.includes('{') || hasKey(manifest, PRODUCT)) return null;
    const [first, second] = CONFIG_NAMES.filter((name) => texts.has(folder + name));
    if (first === undefined) continue;
    const globs = second === undefined ? plainGlobs(texts.get(folder + first) ?? '') : null;
    return globs === null ? null : kindsOf(globs, folder);
  }
  return byDefault;
}

/** The texts of those of these files that are in the index. */
function textsInIndex(root: string, names: readonly string[]): Map<string, string> {
  const input = names.map((name) => `:0:${name}\n`).join('');
  const answers = git(root, ['cat-file', '--batch'], { input });
  const texts = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = answers.indexOf('\n', at);
    const [, size] = / blob (\d+)$/.exec(answers.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (size === undefined) continue;
    texts.set(name, answers.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
