import { mostSevereFirst, SEVERITIES } from '../linter/order.ts';
import type { Finding, Report } from '../linter/report.ts';
import { plural } from '../text/message.ts';
import type { Severity } from '../types.ts';
import { logLine, shorten } from './escape.ts';

/** Annotations of one level that the runner takes from a step; it drops the others in silence. */
export const ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts messages at 4,096 characters. */
const MAX_MESSAGE = 4096;

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One annotation, in the terms of @actions/core's AnnotationProperties. Lines and columns are 1-based. */
export interface Annotation {
  level: AnnotationLevel;
  message: string;
  properties: {
    title: string;
    file: string;
    startLine: number;
    endLine: number;
    startColumn?: number;
    endColumn?: number;
  };
}

export interface AnnotationSelection {
  shown: Annotation[];
  /** `showing 10 of 137 errors`, when something had to be left out. */
  overflow: string | null;
}

const LEVELS: Record<Severity, AnnotationLevel> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * The annotations of findings, errors first, up to what the runner takes of each level. `taken`: how many of a severity
 * the step has of its own.
 */
export function selectAnnotations(
  findings: readonly Finding[],
  taken: Partial<Record<Severity, number>> = {},
): AnnotationSelection {
  const shown: Annotation[] = [];
  const overflows: string[] = [];
  for (const severity of SEVERITIES) {
    const own = findings.filter((finding) => finding.severity === severity);
    const room = Math.max(0, ANNOTATIONS_PER_LEVEL - (taken[severity] ?? 0));
    shown.push(...own.slice(0, room).map(annotationOf));
    if (own.length > room) overflows.push(`${room} of ${plural(own.length, severity)}`);
  }
  return { shown, overflow: overflows.length === 0 ? null : `showing ${overflows.join(', ')}` };
}

function annotationOf(finding: Finding): Annotation {
  const { filePath, line, column, endLine, endColumn } = finding;
  const message = finding.message.split('\n').map(logLine).join('\n');
  return {
    level: LEVELS[finding.severity],
    message: `${shorten(message, MAX_MESSAGE - finding.url.length - 1)}\n${finding.url}`,
    properties: {
      title: finding.ruleId,
      file: filePath,
      startLine: line,
      // One line, or the runner drops the columns.
      endLine: line,
      startColumn: column,
      ...(endLine === line && endColumn > column ? { endColumn } : {}),
    },
  };
}

/** Every finding in one line each, the most severe first: for logs, where annotations do not show their place. */
export function findingLog(report: Report): string[] {
  return mostSevereFirst(report.findings).map(({ filePath, line, column, severity, message, ruleId }) =>
    logLine(`${filePath}:${line}:${column} ${severity} ${message.replace('\n', ' ')} [${ruleId}]`),
  );
}
