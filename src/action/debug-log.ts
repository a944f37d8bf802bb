import type { RunResult } from '../host/run-options.ts';
import { logLine } from '../report/escape.ts';
import { debug, isDebug } from './runner.ts';

/** The most files to name; the others are counted. */
const NAMED = 200;

/** Logs what a run was based on, if the job runs with debug logging. */
export function logBasis({ basis, report, workspace }: RunResult): void {
  if (basis === undefined || !isDebug()) return;
  const { configFile, config, prefix, filePaths } = basis;
  const more = filePaths.length > NAMED ? [`and ${filePaths.length - NAMED} more`] : [];
  const lines = [
    `repository: ${workspace.root}`,
    `configuration: ${configFile ?? 'none, using the defaults'}`,
    `globs are relative to: ${prefix === '' ? workspace.root : prefix}`,
    ...(['stories', 'answers', 'banks', 'ignore'] as const).map((key) => `${key}: ${config[key].join(', ')}`),
    `compared with: ${report.scope.base ?? 'nothing'}`,
    `files: ${filePaths.length}`,
    ...filePaths.slice(0, NAMED),
    ...more,
  ];
  debug(lines.map(logLine).join('\n'));
}
