import type { Config } from '../config/config.ts';
import type { Skipped } from '../linter/report.ts';
import { compareText } from '../text/compare.ts';
import { choicesIn } from '../text/message.ts';
import { miscasedFolders } from './near-misses.ts';
import { inParentheses, noteOfLinks, noteOfOthers, nothingFound } from './nothing-found.ts';
import type { RunOptions, Warning } from './run-options.ts';
import { type FoundFile, Search } from './search.ts';
import { UsageError, type Workspace } from './workspace.ts';

/** The given paths match nothing. */
export class UnmatchedPaths extends UsageError {
  readonly paths: readonly string[];

  constructor(paths: readonly string[], otherwise: readonly string[]) {
    super(
      `nothing matches ${choicesIn(paths)}, expected a file, or a folder or glob with stories or answers${inParentheses(otherwise)}`,
    );
    this.paths = paths;
  }
}

export interface Discovery {
  files: FoundFile[];
  skipped: Skipped[];
  /** What the search could not do, for standard error. */
  warnings: Warning[];
  /** The given paths that match nothing; without paths, all globs if none of them matches. */
  unmatched: string[];
  /** The configured globs that match nothing while others match. */
  unmatchedGlobs: ReadonlySet<string>;
}

/**
 * The files to check: those that the given paths name; without paths, those below the working directory that the
 * configured globs match. Not among them are `node_modules`, `.git`, READMEs, and what git or the configuration
 * ignores. A file that is named itself is skipped if the configuration ignores it, or if neither its path nor its
 * frontmatter says that it is a story or an answer and it does not look like a story bank; such a file in a named folder
 * is left out. `noIgnore` takes both all the same. With `bank`, the files that the paths name are read as story banks.
 *
 * @throws {UsageError} when a path names nothing, when nothing matches, or when everything that matches is ignored
 */
export async function discover(
  workspace: Workspace,
  config: Config,
  prefix: string,
  {
    paths,
    allowEmpty,
    allowEmptyOption,
    noIgnore,
    bank = false,
  }: Pick<RunOptions, 'paths' | 'allowEmpty' | 'allowEmptyOption' | 'noIgnore' | 'bank'>,
): Promise<Discovery> {
  const search = new Search(workspace, config, prefix, { noIgnore, bank });
  if (paths.length === 0) search.configured();
  const otherwise = allowEmptyOption === undefined ? [] : [`or ${allowEmptyOption}`];
  const unmatched: string[] = [];
  for (const given of paths) {
    if (!(await search.given(given))) unmatched.push(given);
  }
  const others = noteOfOthers(search);
  if (unmatched.length > 0 && !allowEmpty)
    throw new UnmatchedPaths(unmatched, others === null ? otherwise : [others, ...otherwise]);
  const nothing = allowEmpty ? null : await nothingFound(search, workspace, prefix, paths, otherwise);
  if (nothing !== null) throw new UsageError(nothing);
  const { found, skipped, gitIgnored, linked, unmatchedGlobs } = search;
  const isEmpty = found.size === 0 && skipped.size === 0;
  if (paths.length === 0 && isEmpty) unmatched.push(...search.globs);
  const left = noteOfLinks(linked);
  const miscased = paths.length > 0 || isEmpty ? [] : miscasedFolders(workspace.cwd, search.globs);
  return {
    // In the order of the report, so that documents can be written as they come.
    files: [...found.values()].sort((a, b) => compareText(a.filePath, b.filePath)),
    skipped: [...skipped.values()],
    warnings: [...gitIgnored.warnings, left, others, ...miscased]
      .filter((message) => message !== null)
      .map((message) => ({ message })),
    unmatched,
    unmatchedGlobs: new Set(isEmpty ? [] : unmatchedGlobs.keys()),
  };
}
