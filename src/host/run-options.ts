import type { BaselineMatch } from '../baseline/apply.ts';
import type { Config, ConfigError, ConfigOptions } from '../config/config.ts';
import type { DocumentSink } from '../linter/linter.ts';
import type { Finding, Report } from '../linter/report.ts';
import type { Scope } from '../types.ts';
import type { FindChanges } from './changes.ts';
import type { Staged } from './staged.ts';
import type { Workspace } from './workspace.ts';

export interface RunOptions extends ConfigOptions {
  /** The working directory, absolute. */
  cwd: string;
  /** The root where there is no repository; without it the working directory. */
  fallbackRoot?: string | undefined;
  /** Files, directories and globs; none means the configured globs. */
  paths: readonly string[];
  /** A configuration file, relative to the working directory. */
  configPath?: string | undefined;
  allowEmpty: boolean;
  /** The option that sets `allowEmpty`, for messages; absent where there is none. */
  allowEmptyOption?: string;
  /** Judge files that are named themselves even if no glob matches them or the configuration ignores them. */
  noIgnore?: boolean | undefined;
  /** Read the named files as story banks. */
  bank?: boolean | undefined;
  /** Judge only what is in the index; given as what is staged, if that is known already. */
  staged: boolean | Staged;
  /** Judge this text as the file at this path, relative to the working directory. */
  stdin?: { text: Uint8Array; filePath: string } | undefined;
  /**
   * Whether the report has the details of each document, or what takes each document with its details, in the report's
   * order.
   */
  details?: boolean | DocumentSink | undefined;
  /** Report all findings of each file, without the limit. */
  wholeFiles?: boolean | undefined;
  /** Which findings are reported and can fail the run; by default, all. */
  scope?: Scope | undefined;
  /** Finds what changed, for the scope and for the scores before the change. */
  changes?: FindChanges | undefined;
}

/** Something that a run could not do, or that had no effect; with a place if it is about the configuration. */
export type Warning = Pick<ConfigError, 'message'> & Partial<Pick<ConfigError, 'place'>>;

/** What a run was based on. */
export interface RunBasis {
  /** The configuration file, relative to the root; null for none. */
  configFile: string | null;
  config: Config;
  /** The folder that its globs count from, relative to the root: `''`, or ending in `/`. */
  prefix: string;
  /** What was judged. */
  filePaths: readonly string[];
}

export interface RunResult {
  report: Report;
  workspace: Workspace;
  warnings: Warning[];
  /** The paths that match nothing, or all globs if none matches. Without `allowEmpty` these are an error. */
  unmatched: string[];
  /** The baseline as it fits the report; null without one. Given only for runs on the work tree. */
  match?: BaselineMatch | null;
  /** Given only for runs on the work tree. */
  basis?: RunBasis;
  /** The findings on changed lines, and about changed files as a whole; not given if nothing was compared. */
  touched?: ReadonlySet<Finding>;
}
