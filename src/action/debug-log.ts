import type { RunResult } from '../host/run-options.ts';
import { logLine } from '../report/escape.ts';
import { debug, isDebug } from './runner.ts';

/** Files that are named; of more only the number is. */
const NAMED = 200;

/** What a run went by, for those who re-run a job with debug logging. */
export function logBasis({ basis, report, workspace }: RunResult): void {
  if (basis === undefined || !isDebug()) return;
  const { configFile, config, prefix, filePaths } = basis;
  const more = filePaths.length > NAMED ? [`and ${filePaths.length - NAMED} more`] : [];
  const lines = [
    `repository: ${workspace.root}`,
    `configuration: ${configFile ?? 'none, the defaults hold'}`,
    `globs count from: ${prefix === '' ? workspace.root : prefix}`,
    ...(['stories', 'answers', 'banks', 'ignore'] as const).map((key) => `${key}: ${config[key].join(', ')}`),
    `compared with: ${report.scope.base ?? 'nothing'}`,
    `files: ${filePaths.length}`,
    ...filePaths.slice(0, NAMED),
    ...more,
  ];
  debug(lines.map(logLine).join('\n'));
}
