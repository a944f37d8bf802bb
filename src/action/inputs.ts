import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { SCOPES } from '../changes/scope.ts';
import { splitGlob } from '../config/glob.ts';
import { UnmatchedPaths } from '../host/discover.ts';
import { entryAt, isInside, leadsOut, toPosix, UsageError } from '../host/workspace.ts';
import type { FormatName } from '../report/formats.ts';
import { SCORERS } from '../scorer/score.ts';
import { suggestChoice } from '../text/choices.ts';
import { choicesIn, listOf, quoted } from '../text/message.ts';
import { FAIL_ON, type FailOn, type Scope, type ScorerName } from '../types.ts';
import { getInput, getMultilineInput } from './runner.ts';

/** Where findings become annotations. `auto`: in a check run if the token may make one, else by workflow commands. */
const CHANNELS = ['auto', 'commands', 'checks', 'none'] as const;

/** The inputs that name a file for a report, with its format. */
export const REPORT_INPUTS = {
  'report-json': 'json',
  'sarif-file': 'sarif',
  'html-file': 'html',
} as const satisfies Record<string, FormatName>;
export type ReportInput = keyof typeof REPORT_INPUTS;

/** The inputs of the Action, checked. What an empty input would set is left to the configuration. */
export interface Inputs {
  paths: string[];
  configPath: string | undefined;
  /** Absolute. */
  workingDirectory: string;
  failOn: FailOn | undefined;
  maxWarnings: number | undefined;
  minScore: number | undefined;
  scorer: ScorerName | undefined;
  /** False: suppressions in files are ignored. */
  inlineConfig: boolean;
  /** False: the baseline is ignored. */
  baseline: boolean;
  /** Whether a run that finds nothing to check passes. */
  allowEmpty: boolean;
  scope: Scope;
  /** A revision to compare with; without it, that of the event. */
  base: string | undefined;
  annotations: (typeof CHANNELS)[number];
  summary: boolean;
  comment: boolean;
  suggestions: boolean;
  /** Reports to write, by the input that asks for them; paths are absolute. */
  reportFiles: Map<ReportInput, string>;
  token: string;
}

/**
 * Reads the inputs as the runner hands them over; `workspace` is the checkout's folder.
 *
 * @throws {UsageError} for a value that an input does not take
 */
export function readInputs(workspace: string): Inputs {
  const givenDirectory = getInput('working-directory') || '.';
  const workingDirectory = path.resolve(workspace, givenDirectory);
  const configPath = getInput('config') || undefined;
  if (!isIn(workspace, workingDirectory))
    throw new UsageError(
      `input \`working-directory\`: expected a folder inside the workspace, found ${workingDirectory}`,
    );
  refuseLinkOut('working-directory', workingDirectory, workspace);
  if (!statSync(workingDirectory, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(
      `input \`working-directory\`: ${quoted(givenDirectory)} is not a folder, expected a folder of the repository`,
    );
  if (configPath !== undefined) {
    const absolute = path.resolve(workingDirectory, configPath);
    refuseLinkOut('config', absolute, workspace);
    if (!statSync(absolute, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(
        `input \`config\`: ${quoted(configPath)} is not a file, expected a configuration file in ${workingDirectory}`,
      );
  }
  const paths = getMultilineInput('files');
  for (const given of paths) refuseLinkOut('files', startOf(given, workingDirectory), workspace);
  const minScore = choice('min-score', ['0', '1', '2']);
  return {
    paths,
    configPath,
    workingDirectory,
    failOn: choice('fail-on', FAIL_ON),
    maxWarnings: wholeNumber('max-warnings'),
    minScore: minScore === undefined ? undefined : Number(minScore),
    scorer: choice('scorer', SCORERS),
    inlineConfig: flag('inline-config', true),
    baseline: flag('baseline', true),
    allowEmpty: flag('allow-empty', true),
    scope: choice('scope', SCOPES) ?? 'all',
    base: getInput('base') || undefined,
    annotations: choice('annotations', CHANNELS) ?? 'commands',
    summary: flag('summary', true),
    comment: flag('comment', false),
    suggestions: flag('suggestions', false),
    reportFiles: readReportFiles(workingDirectory),
    token: getInput('token'),
  };
}

/** Throws the error of a run again; if it is about an input, with the name of the input. */
export function rethrowByInput(failure: unknown): never {
  if (!(failure instanceof UnmatchedPaths)) throw failure;
  throw new UsageError(
    `input \`files\`: nothing matches ${choicesIn(failure.paths)}, expected on each line a file, or a folder or glob with stories or answers, without quotes`,
    { cause: failure },
  );
}

function readReportFiles(workingDirectory: string): Inputs['reportFiles'] {
  const files: Inputs['reportFiles'] = new Map();
  for (const input of Object.keys(REPORT_INPUTS) as ReportInput[]) {
    const file = getInput(input);
    if (file === '') continue;
    if (/[/\\]$/.test(file))
      throw new UsageError(`input \`${input}\`: ${quoted(file)} is a folder, expected a file in it`);
    const absolute = path.resolve(workingDirectory, file);
    const [other] = [...files].find(([, taken]) => taken === absolute) ?? [];
    if (other !== undefined)
      throw new UsageError(`input \`${input}\`: expected a different file than \`${other}\`, found ${file}`);
    files.set(input, absolute);
  }
  return files;
}

/** Whether a path is in the workspace, as they are written or with symbolic links resolved. */
function isIn(workspace: string, absolute: string): boolean {
  if (isInside(absolute, workspace)) return true;
  return existsSync(absolute) && isInside(realpathSync(absolute), realpathSync(workspace));
}

/** Where the search for a path or a glob starts: at the path itself, or at the folders before the first wildcard. */
function startOf(given: string, folder: string): string {
  const absolute = path.resolve(folder, given);
  return entryAt(absolute) === undefined ? path.resolve(folder, splitGlob(toPosix(given)).base) : absolute;
}

/**
 * A path that an input names in the workspace must be there: a pull request can put a link in its place.
 *
 * @throws {UsageError} when symbolic links lead it out of the workspace, or into its `.git`
 */
function refuseLinkOut(input: string, absolute: string, workspace: string): void {
  if (!existsSync(absolute)) return;
  const [real, root] = [realpathSync(absolute), realpathSync(workspace)];
  const local = path.resolve(root, path.relative(workspace, absolute));
  if (leadsOut(local, real, root) || leadsOut(absolute, real, root))
    throw new UsageError(
      `input \`${input}\`: a symbolic link leads out of the workspace or into .git, expected ${toPosix(path.relative(root, local))} to stay inside the workspace`,
    );
}

function choice<const Value extends string>(name: string, values: readonly Value[]): Value | undefined {
  const given = getInput(name);
  if (given === '') return undefined;
  const value = values.find((known) => known === given);
  if (value !== undefined) return value;
  // A single character is never a misspelling of another one.
  const words = values.filter(({ length }) => length > 1);
  const near = suggestChoice(given, words);
  throw new UsageError(
    `input \`${name}\`: expected ${listOf(values, 'or')}, found \`${given}\`${near ? `, did you mean \`${near}\`?` : ''}`,
  );
}

function flag(name: string, fallback: boolean): boolean {
  const given = choice(name, ['true', 'false']);
  return given === undefined ? fallback : given === 'true';
}

function wholeNumber(name: string): number | undefined {
  const given = getInput(name);
  if (given === '') return undefined;
  if (/^\d{1,7}$/.test(given)) return Number(given);
  throw new UsageError(`input \`${name}\`: expected a whole number, found \`${given}\``);
}
