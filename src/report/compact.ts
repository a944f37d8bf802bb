import type { Report } from '../linter/report.ts';
import { logLine } from './escape.ts';

export interface CompactOptions {
  /** Only errors. */
  quiet: boolean;
  /** A path as the terminal's user would type it. */
  displayPath: (filePath: string) => string;
}

/** One line a finding, `path:line:column: severity: message [rule]`, and nothing else: for grep, editors and scripts. */
export function renderCompact({ findings }: Report, { quiet, displayPath }: CompactOptions): string {
  return findings
    .filter(({ severity }) => !quiet || severity === 'error')
    .map(({ filePath, line, column, severity, message, ruleId }) => {
      const [first] = message.split('\n');
      return `${logLine(`${displayPath(filePath)}:${line}:${column}: ${severity}: ${first} [${ruleId}]`)}\n`;
    })
    .join('');
}
