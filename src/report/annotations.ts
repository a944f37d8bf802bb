import { SEVERITIES } from '../linter/order.ts';
import type { DocumentReport, Finding } from '../linter/report.ts';
import { plural } from '../text/message.ts';
import type { Severity } from '../types.ts';
import { logLine, shorten, visible } from './escape.ts';
import { limitNotes, moreNotes } from './few-notes.ts';

/** Annotations of one level that the runner takes from a step; it drops the others without a warning. */
export const ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts messages at 4,096 characters. */
export const MAX_MESSAGE = 4096;
/** Of them, those of a name that a message has. */
const MAX_NAME = 500;

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One annotation, in the terms of @actions/core's AnnotationProperties. Lines and columns are 1-based. */
export interface Annotation {
  level: AnnotationLevel;
  message: string;
  properties: { title: string } & Partial<Place>;
}

interface Place {
  file: string;
  startLine: number;
  endLine: number;
  startColumn: number;
  endColumn?: number;
}

export interface AnnotationSelection {
  shown: Map<Finding, Annotation>;
  /** `showing 10 of 137 errors`, when something had to be left out. */
  overflow: string | null;
}

const LEVELS: Record<Severity, AnnotationLevel> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * The annotations of findings, errors first, up to what the runner takes of each level, and few notes of one document.
 * `taken`: how many of a severity the step has of its own. Those in `first` come before the others of their severity.
 */
export function selectAnnotations(
  findings: readonly Finding[],
  documents: readonly DocumentReport[],
  taken: Partial<Record<Severity, number>> = {},
  first: ReadonlySet<Finding> = new Set(),
): AnnotationSelection {
  const inOrder = [...findings.filter((one) => first.has(one)), ...findings.filter((one) => !first.has(one))];
  const few = limitNotes(inOrder, documents);
  const shown = new Map<Finding, Annotation>();
  const overflows: string[] = [];
  for (const severity of SEVERITIES) {
    const isOwn = (finding: Finding) => finding.severity === severity;
    const count = findings.filter(isOwn).length;
    const room = Math.max(0, ANNOTATIONS_PER_LEVEL - (taken[severity] ?? 0));
    const own = few.shown.filter(isOwn).slice(0, room);
    for (const finding of own) shown.set(finding, annotationOf(finding, few.left.get(finding) ?? []));
    if (count > own.length) overflows.push(`${own.length} of ${plural(count, severity)}`);
  }
  return { shown, overflow: overflows.length === 0 ? null : `showing ${overflows.join(', ')}` };
}

/** `left`: the other notes of the same document, which this one represents. */
function annotationOf(finding: Finding, left: readonly Finding[]): Annotation {
  const { filePath, line, url } = finding;
  const place = placeOf(finding);
  const message = finding.message.split('\n').map(logLine).join('\n');
  const name = place === null ? `${shorten(logLine(filePath), MAX_NAME)}, ` : '';
  // A log shows nothing of an annotation but its message.
  const tail = `${left.length === 0 ? '' : `\n${moreNotes(left)}`}\n${name}line ${line}: ${url}`;
  return {
    level: LEVELS[finding.severity],
    message: `${shorten(message, MAX_MESSAGE - tail.length)}${tail}`,
    properties: { title: finding.ruleId, ...place },
  };
}

/** Null for a name that may not be in a log as it is: spelled out, GitHub would look for another file. */
function placeOf({ filePath, line, column, endLine, endColumn }: Finding): Place | null {
  if (visible(filePath) !== filePath) return null;
  return {
    file: filePath,
    startLine: line,
    // One line, or the runner drops the columns.
    endLine: line,
    startColumn: column,
    ...(endLine === line && endColumn > column ? { endColumn } : {}),
  };
}
