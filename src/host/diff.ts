import type { ChangedFile, Changes, LineRange } from '../types.ts';
import { GitError, GitTimeout, git, type RawEntry, rawEntries, records, SUBMODULE } from './git.ts';
import { linesInPatch } from './patch-lines.ts';

/** Options that make the output depend on what is compared alone, and on no settings and programs of the user. */
const DIFF = [
  '--literal-pathspecs',
  '-c',
  'core.quotePath=true',
  // A refresh would write the index. Without it, git also lists files of which only the time changed.
  '-c',
  'diff.autoRefreshIndex=false',
  'diff',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--submodule=short',
  '--ignore-submodules=dirty',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--inter-hunk-context=0',
  '--find-renames',
];
/** The most characters of paths in one command: Windows has room for 32,767 in all. */
const MAX_PATHS = 20_000;

/**
 * How the `wanted` files in the work tree differ from a commit. Nothing is written, and no program runs but git.
 *
 * @throws {GitError}
 */
export function changedFiles(
  root: string,
  commit: string,
  wanted: ReadonlySet<string>,
): Required<Pick<Changes, 'files' | 'deleted'>> {
  const env = plainEnvironment(root);
  const entries = changedEntries(root, commit, env);
  const untracked = records(git(root, ['ls-files', '-z', '--others', '--exclude-standard'], { env }));
  const files = new Map<string, ChangedFile>();
  for (const [filePath, file] of inOtherRepositories(entries, untracked, wanted)) files.set(filePath, file);
  for (const filePath of untracked) {
    if (wanted.has(filePath)) files.set(filePath, { previousPath: null, added: true, lines: null });
  }
  const isDeleted = ({ status }: RawEntry) => status === 'D';
  const ours = entries.filter(
    (entry) => wanted.has(entry.filePath) && !isSubmodule(entry) && !isDeleted(entry),
  );
  const edited = linesOf(root, commit, ours.filter(isEdited), env);
  for (const entry of ours) {
    const { filePath, previousPath, status, oldMode, mode } = entry;
    const isSame = status === 'M' && oldMode === mode && !edited.has(filePath);
    const lines = linesOfEntry(entry, edited.get(filePath));
    if (!isSame) files.set(filePath, { previousPath, added: status === 'A', lines });
  }
  // A file that was removed from the index may still exist.
  const deleted = entries.filter((entry) => isDeleted(entry) && !wanted.has(entry.filePath));
  return { files, deleted: deleted.map(({ filePath }) => filePath) };
}

/**
 * No lines where only the path or the mode changed; null, for all lines, where the file is new or the lines are
 * unknown.
 */
function linesOfEntry(entry: RawEntry, edited: LineRange[] | null | undefined): LineRange[] | null {
  if (edited !== undefined) return edited;
  return isEdited(entry) || entry.status === 'R100' ? [] : null;
}

/**
 * The wanted files in other repositories, with all lines: in submodules whose commit changed, and in untracked ones.
 */
function* inOtherRepositories(
  entries: readonly RawEntry[],
  untracked: readonly string[],
  wanted: ReadonlySet<string>,
): Iterable<[string, ChangedFile]> {
  const moved = entries.filter(isSubmodule).map(({ filePath }) => `${filePath}/`);
  const nested = untracked.filter((folder) => folder.endsWith('/'));
  for (const filePath of wanted) {
    const isIn = (folder: string) => filePath.startsWith(folder);
    const added = nested.some(isIn);
    if (added || moved.some(isIn)) yield [filePath, { previousPath: null, added, lines: null }];
  }
}

function isSubmodule({ mode }: RawEntry): boolean {
  return mode === SUBMODULE;
}

/** Whether it was edited, so that some of its lines may be unchanged. */
function isEdited({ status }: RawEntry): boolean {
  return /^(?:M|T|R0\d\d)$/.test(status);
}

/** Everything that differs from a commit in the work tree. */
function changedEntries(root: string, commit: string, env: NodeJS.ProcessEnv): RawEntry[] {
  return [...rawEntries(git(root, [...DIFF, '--raw', '-z', commit, '--'], { env }))];
}

/**
 * The changed lines of each file whose text differs; null where git could not compare it, for example because of its
 * size.
 */
function linesOf(
  root: string,
  commit: string,
  edited: readonly RawEntry[],
  env: NodeJS.ProcessEnv,
): Map<string, LineRange[] | null> {
  const lines = new Map<string, LineRange[] | null>();
  // git cannot be asked for a name that is not UTF-8.
  const isNamed = (entry: RawEntry) => pathsOf(entry).every((path) => !path.includes('\ufffd'));
  for (const { filePath } of edited.filter((entry) => !isNamed(entry))) lines.set(filePath, null);
  for (const entries of groupsOf(edited.filter(isNamed))) {
    try {
      // `--text`: attributes that come with the repository could call every document binary.
      const args = [...DIFF, '--text', '--unified=0', commit, '--', ...entries.flatMap(pathsOf)];
      for (const [filePath, own] of linesInPatch(git(root, args, { env }).toString()))
        lines.set(filePath, own);
    } catch (error) {
      if (error instanceof GitTimeout) throw error;
      if (!(error instanceof GitError || error instanceof RangeError)) throw error;
      for (const { filePath } of entries) lines.set(filePath, null);
    }
  }
  return lines;
}

function pathsOf({ previousPath, filePath }: RawEntry): string[] {
  return previousPath === null ? [filePath] : [previousPath, filePath];
}

/** Entries in groups whose paths fit into one command. */
function groupsOf(entries: readonly RawEntry[]): RawEntry[][] {
  const all: RawEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const length = pathsOf(entry).join(' ').length;
    if (length > room || all.length === 0) {
      all.push([]);
      room = MAX_PATHS;
    }
    all.at(-1)?.push(entry);
    room -= length;
  }
  return all;
}

/**
 * The environment for a git that reads the work tree. It turns off all filters: these are programs, and attributes of
 * the checked repository choose them.
 */
function plainEnvironment(root: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env };
  let count = Number(env.GIT_CONFIG_COUNT ?? 0);
  for (const key of filterKeys(root)) {
    env[`GIT_CONFIG_KEY_${count}`] = key;
    env[`GIT_CONFIG_VALUE_${count++}`] = key.endsWith('.required') ? 'false' : '';
  }
  return { ...env, GIT_CONFIG_COUNT: String(count) };
}

function filterKeys(root: string): string[] {
  try {
    const pattern = '^filter\\..*\\.(clean|process|required)$';
    return records(git(root, ['config', '-z', '--name-only', '--get-regexp', pattern]));
  } catch (error) {
    // There are no such keys.
    if (error instanceof GitError && error.status === 1) return [];
    throw error;
  }
}
