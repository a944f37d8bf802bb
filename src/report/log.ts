import { groupByFile } from '../linter/order.ts';
import type { Finding } from '../linter/report.ts';
import type { Annotation } from './annotations.ts';
import { severityCounts } from './counts.ts';
import { logLine } from './escape.ts';

/** The findings of one document, in a log that can fold them. */
export interface LogGroup {
  title: string;
  /** Each finding once: as its annotation, which the runner prints too, else as a line. */
  entries: (Annotation | string)[];
}

/** The findings by document, in the order of the file. `annotated`: those that have an annotation. */
export function logGroups(
  findings: readonly Finding[],
  annotated: ReadonlyMap<Finding, Annotation>,
): LogGroup[] {
  return [...groupByFile(findings)].map(([filePath, own]) => ({
    title: logLine(`${filePath}: ${severityCounts(own)}`),
    entries: own.map((finding) => annotated.get(finding) ?? lineOf(finding)),
  }));
}

function lineOf({ line, column, severity, message, ruleId }: Finding): string {
  return logLine(`${line}:${column} ${severity} ${message.replace('\n', ' ')} [${ruleId}]`);
}
