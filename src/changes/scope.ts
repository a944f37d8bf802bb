import { ownerOfPath } from '../document/owner.ts';
import { documentFinder } from '../linter/by-document.ts';
import { EVERYTHING } from '../linter/empty-report.ts';
import { isOfWhole } from '../linter/of-whole.ts';
import type { DocumentReport, Finding, Report } from '../linter/report.ts';
import { countFindings, verdictOf } from '../linter/verdict.ts';
import type { RuleInfo } from '../rules/types.ts';
import type { Changes, FilePlace, Scope } from '../types.ts';

export const SCOPES = ['all', 'changed-files', 'changed-lines'] as const satisfies readonly Scope[];

/**
 * The report with only the findings in a scope, and with counts and verdict of these: what is not shown cannot fail. If
 * it is not known what changed, everything is shown, and the report says why.
 */
export function scopeReport(
  report: Report,
  asked: Scope,
  found: Changes | { reason: string },
  rules: readonly RuleInfo[],
): Report {
  if ('reason' in found) {
    return { ...report, scope: { ...EVERYTHING, reason: asked === 'all' ? null : found.reason } };
  }
  const isShown = scopeFilter(report, asked, found, rules);
  const findings = report.findings.filter(isShown);
  const suppressed = report.suppressed.filter(isShown);
  const { baseline } = report;
  const counts = {
    ...report.counts,
    ...countFindings(findings),
    suppressed: report.counts.suppressed - (report.suppressed.length - suppressed.length),
  };
  const hidden = report.findings.length - findings.length;
  return {
    ...report,
    verdict: verdictOf(counts, report.limits),
    counts,
    findings,
    suppressed,
    baseline: baseline === null ? null : { ...baseline, known: baseline.known.filter(isShown) },
    scope: { name: asked, base: found.base, reason: null, hidden },
  };
}

/** Tells whether a scope includes a finding. The report has been compared with the state before. */
export function scopeFilter(
  report: Report,
  asked: Scope,
  found: Changes,
  rules: readonly RuleInfo[],
): (finding: Finding) => boolean {
  const documentOf = documentFinder(report.documents);
  const metas = new Map(rules.map(({ id, meta }) => [id, meta]));
  const owners = touchedOwners(report.documents, found);
  return (finding) => {
    const meta = metas.get(finding.ruleId);
    // A finding about the run belongs to no file, although it points at one.
    if (asked === 'all' || meta?.excess?.ofRun === finding.messageId) return true;
    if (meta?.ofOwner?.includes(finding.messageId)) return owners.has(documentOf(finding)?.owner ?? null);
    const ofWhole = isOfWhole(finding, meta);
    return [finding, ...(finding.related ?? [])].some((place) =>
      isTouched(place, asked, found, documentOf(place), ofWhole),
    );
  };
}

/** The owners of documents that changed or no longer exist. Of the latter only the path names the owner. */
function touchedOwners(
  documents: readonly DocumentReport[],
  { files, deleted = [] }: Changes,
): ReadonlySet<string | null> {
  const changed = documents.filter(
    ({ filePath, bank, change }) => files.has(filePath) && (!bank || change !== null),
  );
  const previous = [...files.values()].flatMap(({ previousPath }) => previousPath ?? []);
  return new Set([...changed.map(({ owner }) => owner), ...[...previous, ...deleted].map(ownerOfPath)]);
}

/** Whether a place of a finding lies in what changed. */
function isTouched(
  place: FilePlace,
  scope: Exclude<Scope, 'all'>,
  { files }: Changes,
  document: DocumentReport | null,
  ofWhole: boolean,
): boolean {
  const file = files.get(place.filePath);
  if (file === undefined) return false;
  // In a bank, an unchanged story is not touched; everything else is.
  const isInside = document !== null && document.line <= place.line && place.line <= document.endLine;
  if (document?.bank === true && isInside && document.change === null) return false;
  if (scope === 'changed-files' || file.lines === null || ofWhole) return true;
  if (isInside && isJudgedAnew(document)) return true;
  const { line, endLine, endColumn } = place;
  const lastLine = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
  return file.lines.some(({ start, end }) => start <= lastLine && line <= end);
}

/** Whether a document is judged in full for the first time: a draft that became ready, or a file that was broken. */
function isJudgedAnew({ status, change }: DocumentReport): boolean {
  const before = change?.before ?? null;
  return before !== null && (before.broken || before.status !== status);
}
