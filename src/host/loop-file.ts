import { checkLoop } from '../loop/check-loop.ts';
import type { Round } from '../portfolio/loop.ts';
import type { Preset } from '../presets/types.ts';
import { firstIssue, readPlacedData } from './placed-data.ts';
import { readSource } from './text-file.ts';
import { unreadFile } from './unread-file.ts';
import { namedFile, type Workspace } from './workspace.ts';

/**
 * The rounds of an interview loop, from a YAML or JSON file that a command names.
 *
 * @throws {UsageError} for a file that cannot be read
 * @throws {ConfigError} with the place, for one that is not a loop
 */
export function readLoop(file: string, workspace: Workspace, preset: Preset): Round[] {
  const { text, unreadable } = readSource(namedFile(file, workspace), file, undefined);
  if (unreadable !== undefined) {
    const why = unreadable.data.reason ?? unreadable.data.size;
    throw unreadFile(file, why, 'a YAML or JSON file with the rounds of a loop');
  }
  const placed = readPlacedData(file, text, 'a loop');
  const checked = checkLoop(placed.data, preset);
  if ('issues' in checked) throw firstIssue(placed, checked.issues);
  return checked.rounds;
}
