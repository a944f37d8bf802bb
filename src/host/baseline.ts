import path from 'node:path';
import type { BaselineMatch } from '../baseline/apply.ts';
import { BASELINE_NAME, MAX_BASELINE_BYTES } from '../baseline/name.ts';
import { builtIn } from '../builtin.ts';
import { type Config, ConfigError } from '../config/config.ts';
import type { Report } from '../linter/report.ts';
import type { ReadText } from './read-text.ts';
import { entryAt } from './workspace.ts';

/** Where the baseline of a configuration is, from the root; null where it wants none. */
export function baselinePath({ baseline }: Config, prefix: string): string | null {
  return baseline === false ? null : path.posix.join(prefix, baseline ?? BASELINE_NAME);
}

/** A baseline as it is written. */
export interface BaselineFile {
  filePath: string;
  text: string;
}

/**
 * The baseline of a configuration; null where there is none.
 *
 * @throws {ConfigError} when it cannot be read, or is named and is not there
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
    const found = entryAt(path.join(root, `${filePath}`))?.isDirectory() ? 'a folder' : 'no such file';
    throw new ConfigError(
      `${filePath}: ${found}, expected the baseline that the configuration names (\`star-witness baseline\` creates it)`,
    );
  }
  return { filePath, text };
}

/**
 * Matches a report that has all findings of each file with a baseline; null without one.
 *
 * @throws {ConfigError} when it is none
 */
export async function matchBaseline(
  report: Report,
  baseline: BaselineFile | null,
): Promise<BaselineMatch | null> {
  if (baseline === null) return null;
  const { filePath, text } = baseline;
  // Only here, because few repositories have one.
  const { BaselineMatch } = await import('../baseline/apply.ts');
  const { parseBaseline } = await import('../baseline/file.ts');
  return new BaselineMatch(report, { filePath, entries: parseBaseline(filePath, text) }, builtIn.rules);
}
