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
  /** How whoever runs it sets `allowEmpty`, for messages; not given where that cannot be set. */
  allowEmptyOption?: string;
  /** Files that are named themselves are judged, also where no glob matches them or the configuration ignores them. */
  noIgnore?: boolean | undefined;
  /** Files that are named are read as story banks. */
  bank?: boolean | undefined;
  /** Judge what is in the index, and only that; what is staged, where it is known already. */
  staged: boolean | Staged;
  /** Judge this text as the file at this path, relative to the working directory. */
  stdin?: { text: Uint8Array; filePath: string } | undefined;
  /** Whether the report has what was seen in each document, or who takes each document with that, in the report's order. */
  details?: boolean | DocumentSink | undefined;
  /** Report all findings of each file, without the limit. */
  wholeFiles?: boolean | undefined;
  /** What is reported and gated of what the work tree holds: all of it, unless said otherwise. */
  scope?: Scope | undefined;
  /** Tells what changed; also without a scope, for the scores before. */
  changes?: FindChanges | undefined;
}

/** What a run could not do, or what had no effect; with its place if it is about the configuration. */
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
  /** The paths that name nothing, or the globs where they match nothing. Without `allowEmpty` these are an error. */
  unmatched: string[];
  /** The baseline as it fits the report; null without one. Given only for runs on the work tree. */
  match?: BaselineMatch | null;
  /** Given only for runs on the work tree. */
  basis?: RunBasis;
  /** The findings on changed lines, and about changed files as a whole; not given if nothing was compared. */
  touched?: ReadonlySet<Finding>;
}
