import { compareText } from '../text/compare.ts';
import { groupBy } from '../text/group.ts';
import type { Severity } from '../types.ts';
import type { Finding } from './report.ts';

/** By file, then by place, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.filePath, b.filePath) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message)
  );
}

export function orderFindings<Some extends Finding>(findings: readonly Some[]): Some[] {
  return [...findings].sort(compareFindings);
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** The most severe first, otherwise in the order given: for channels that show only this many. */
export function mostSevereFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** The findings of each file, in the order given. */
export function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  return groupBy(findings, ({ filePath }) => filePath);
}
