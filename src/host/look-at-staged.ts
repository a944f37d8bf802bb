import { DEFAULT_GLOBS } from '../config/default-globs.ts';
import { PRODUCT } from '../product.ts';
import { CONFIG_NAMES, foldersUp, PACKAGE } from './config-names.ts';
import { git } from './git.ts';
import { kindsOf } from './kinds.ts';
import { listStaged, type Staged } from './staged.ts';
import { locateWorkspace } from './workspace.ts';

/** What a first look at the index says. */
export interface StagedLook {
  staged: Staged;
  /** Whether nothing is to be checked, for sure: no default glob matches, and no configuration can say otherwise. */
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
    const { matches } = kindsOf(DEFAULT_GLOBS, '');
    const isMatched = [...staged.files, ...staged.skipped].some(
      ({ filePath }) => filePath.startsWith(prefix) && matches(filePath),
    );
    return { staged, isNothing: !isMatched && hasNoConfig(root, prefix) };
  } catch {
    return null;
  }
}

/** Whether the index has no configuration for a folder; false also where that takes a closer look. */
function hasNoConfig(root: string, prefix: string): boolean {
  const folders = foldersUp(prefix);
  const objects = (names: readonly string[]) =>
    folders.flatMap((folder) => names.map((name) => `:0:${folder}${name}`));
  const configs = objects(CONFIG_NAMES);
  const input = [...configs, ...objects([PACKAGE])].map((object) => `${object}\n`).join('');
  const answers = git(root, ['cat-file', '--batch'], { input });
  const absent = Buffer.from(configs.map((object) => `${object} missing\n`).join(''));
  return answers.subarray(0, absent.length).equals(absent) && !answers.includes(`"${PRODUCT}"`);
}
