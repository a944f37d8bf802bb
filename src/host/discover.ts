import type { Config } from '../config/config.ts';
import type { Skipped } from '../linter/report.ts';
import { compareText } from '../text/compare.ts';
import { choicesIn } from '../text/message.ts';
import { inParentheses, noteOfLinks, nothingFound } from './nothing-found.ts';
import type { RunOptions, Warning } from './run-options.ts';
import { type FoundFile, Search } from './search.ts';
import { UsageError, type Workspace } from './workspace.ts';

/** Given paths that match nothing. */
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
  /** What could not be done on the way, for standard error. */
  warnings: Warning[];
  /** The given paths that name nothing, or without any the globs where they match nothing. */
  unmatched: string[];
  /** The configured globs that match nothing, where others match. */
  unmet: ReadonlySet<string>;
}

/**
 * The files to check: those that the given paths name, or without any those of the configured globs, below the
 * working directory. Left out are `node_modules`, `.git`, READMEs, what git ignores and what the configuration ignores;
 * a file that is named itself is left out when the configuration ignores it, or when neither its path nor its
 * frontmatter says that it is a story or an answer, and it looks like no story bank (`noIgnore` takes it all the same).
 * With `bank`, what the paths name is read as story banks.
 *
 * @throws {UsageError} when a path names nothing, or nothing matches, or all that matches is ignored
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
  if (unmatched.length > 0 && !allowEmpty) throw new UnmatchedPaths(unmatched, otherwise);
  const nothing = allowEmpty ? null : await nothingFound(search, workspace, prefix, paths, otherwise);
  if (nothing !== null) throw new UsageError(nothing);
  const { found, skipped, gitIgnored, linked, unmet } = search;
  const isEmpty = found.size === 0 && skipped.size === 0;
  if (paths.length === 0 && isEmpty) unmatched.push(...search.globs);
  const left = noteOfLinks(linked);
  return {
    // In the order of the report, so that documents can be written as they come.
    files: [...found.values()].sort((a, b) => compareText(a.filePath, b.filePath)),
    skipped: [...skipped.values()],
    warnings: [...gitIgnored.warnings, ...(left === null ? [] : [left])].map((message) => ({ message })),
    unmatched,
    unmet: new Set(isEmpty ? [] : unmet.keys()),
  };
}
