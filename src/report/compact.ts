import type { Report } from '../linter/report.ts';
import { verdictReason } from './counts.ts';
import { logLine } from './escape.ts';

export interface CompactOptions {
  /** Only errors. */
  quiet: boolean;
  /** A path as the terminal's user would type it. */
  displayPath: (filePath: string) => string;
}

/**
 * One line a finding, `path:line:column: severity: message [rule]`, for grep, editors and scripts; at the end a line that
 * says why the run fails, where the severities do not.
 */
export function renderCompact(report: Report, { quiet, displayPath }: CompactOptions): string {
  const reason = report.verdict === 'fail' ? verdictReason(report) : null;
  const lines = report.findings
    .filter(({ severity }) => !quiet || severity === 'error')
    .map(({ filePath, line, column, severity, message, ruleId }) => {
      const [first] = message.split('\n');
      return `${logLine(`${displayPath(filePath)}:${line}:${column}: ${severity}: ${first} [${ruleId}]`)}\n`;
    })
    .join('');
  return reason === null ? lines : `${lines}fail: ${reason}\n`;
}
