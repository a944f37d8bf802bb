import path from 'node:path';
import type { BaselineMatch } from '../baseline/apply.ts';
import { BASELINE_NAME, MAX_BASELINE_BYTES } from '../baseline/name.ts';
import { builtIn } from '../builtin.ts';
import { type Config, ConfigError } from '../config/config.ts';
import type { Report } from '../linter/report.ts';
import type { ReadText } from './read-text.ts';
import { entryAt } from './workspace.ts';

/** The path of a configuration's baseline from the root; null where it turns the baseline off. */
export function baselinePath({ baseline }: Config, prefix: string): string | null {
  return baseline === false ? null : path.posix.join(prefix, baseline ?? BASELINE_NAME);
}

const EXPECTED = 'expected the baseline that the configuration names';

/** @throws {ConfigError} when a folder has the name of a baseline */
export function refuseFolder(filePath: string, root: string): void {
  if (!entryAt(path.join(root, filePath))?.isDirectory()) return;
  throw new ConfigError(`${filePath}: a folder, ${EXPECTED}`);
}

/** A baseline file that was read. */
export interface BaselineFile {
  filePath: string;
  text: string;
}

/**
 * The baseline of a configuration; null where there is none.
 *
 * @throws {ConfigError} when it cannot be read, or the configuration names one that does not exist
 */
export async function findBaseline(
  config: Config,
  prefix: string,
  read: ReadText,
  root: string,
): Promise<BaselineFile | null> {
  const filePath = baselinePath(config, prefix);
  const text = filePath === null ? null : await read(filePath, MAX_BASELINE_BYTES);
  if (filePath === null || text === null) {
    if (typeof config.baseline !== 'string') return null;
    refuseFolder(`${filePath}`, root);
    throw new ConfigError(`${filePath}: no such file, ${EXPECTED} (\`star-witness baseline\` creates it)`);
  }
  return { filePath, text };
}

/**
 * Matches a report with a baseline; null without one. The report has to have all findings of each file.
 *
 * @throws {ConfigError} when the file is not a baseline
 */
export async function matchBaseline(
  report: Report,
  baseline: BaselineFile | null,
): Promise<BaselineMatch | null> {
  if (baseline === null) return null;
  const { filePath, text } = baseline;
  // Imported here, because few repositories have one.
  const { BaselineMatch } = await import('../baseline/apply.ts');
  const { parseBaseline } = await import('../baseline/file.ts');
  return new BaselineMatch(report, { filePath, entries: parseBaseline(filePath, text) }, builtIn.rules);
}

/**
 * The report of a run that judged only a part of the repository, without the findings that are in the baseline.
 *
 * @throws {ConfigError} when the file is not a baseline
 */
export async function withoutKnown(report: Report, baseline: BaselineFile | null): Promise<Report> {
  return (await matchBaseline(report, baseline))?.apply({ isComplete: false }) ?? report;
}
