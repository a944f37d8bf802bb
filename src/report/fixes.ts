import type { Skipped } from '../linter/report.ts';
import type { FindingCounts } from '../linter/verdict.ts';
import { plural } from '../text/message.ts';
import { findingCounts, namesOfSkipped } from './counts.ts';
import { logLine } from './escape.ts';

/** `stories/ana/outage.md: 3 edits`. */
export function renderFixedFile(file: string, edits: number): string {
  return `${logLine(`${file}: ${plural(edits, 'edit')}`)}\n`;
}

/** What was done, or with `isDryRun` what would be, and what is left. `command`: how the user calls the command line. */
export function renderFixes(
  {
    files,
    edits,
    left,
    skipped,
  }: { files: number; edits: number; left: FindingCounts; skipped: readonly Skipped[] },
  { isDryRun, command }: { isDryRun: boolean; command: string },
): string {
  const would = isDryRun ? 'would fix' : 'fixed';
  const done =
    files === 0 ? 'nothing to fix' : `${would} ${plural(files, 'file')} with ${plural(edits, 'edit')}`;
  const counts = findingCounts({ counts: left });
  const isClean = left.error + left.warning + left.note === 0;
  const leftOut =
    skipped.length === 0 ? '' : `${logLine(`${skipped.length} skipped: ${namesOfSkipped(skipped)}`)}\n`;
  return `${done}\n${leftOut}${isClean ? 'no findings left' : `left: ${counts}; \`${command}\` lists them`}\n`;
}
