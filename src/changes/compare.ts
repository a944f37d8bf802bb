import { portfolioEntries } from '../linter/entries.ts';
import { groupByFile } from '../linter/order.ts';
import type { DocumentReport, PastDocument, Report, ReportedAnswer } from '../linter/report.ts';
import { countFindings, type FindingCounts } from '../linter/verdict.ts';
import type { ChangedFile } from '../types.ts';

/** How a file changed, and what it was; null when it was not there, or its text could not be had. */
export interface Comparison {
  file: ChangedFile;
  before: PastDocument | null;
}

/** A report that says of each document how it changed. Comparisons are found by the path that a file has now. */
export function compareReport(report: Report, comparisons: ReadonlyMap<string, Comparison>): Report {
  const byFile = groupByFile(report.findings);
  const documents = report.documents.map((document) => {
    const findings = countFindings(byFile.get(document.filePath) ?? []);
    return withChange(document, findings, comparisons.get(document.filePath));
  });
  return { ...report, documents, portfolio: withEntriesBefore(report, comparisons) };
}

function withEntriesBefore(
  { documents, portfolio }: Report,
  comparisons: ReadonlyMap<string, Comparison>,
): Report['portfolio'] {
  if (portfolio === null) return null;
  const before = documents.flatMap((document) => {
    const comparison = comparisons.get(document.filePath);
    return comparison === undefined ? portfolioEntries(document) : (comparison.before?.entries ?? []);
  });
  return { ...portfolio, before };
}

function withChange(
  document: DocumentReport,
  findings: FindingCounts,
  comparison: Comparison | undefined,
): DocumentReport {
  if (comparison === undefined) return document;
  const { file, before } = comparison;
  const { added, previousPath } = file;
  const kind = added ? 'added' : previousPath === null ? 'modified' : 'renamed';
  const past =
    before === null ? null : { status: before.status, broken: before.broken, findings: before.findings };
  const answers = withScoresBefore(document.answers, before?.answers ?? []);
  return { ...document, answers, change: { kind, previousPath, findings, before: past } };
}

/** Answers are the same when they answer the same prompt; those left stand for one another in their order. */
function withScoresBefore(
  answers: readonly ReportedAnswer[],
  past: readonly PastDocument['answers'][number][],
): ReportedAnswer[] {
  const left = [...past];
  const take = (isSame: (one: PastDocument['answers'][number]) => boolean) => {
    const index = left.findIndex(isSame);
    return index === -1 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const byPrompt = answers.map((answer) => {
    const found = answer.prompt === null ? null : take(({ prompt }) => prompt === answer.prompt);
    return { answer, found };
  });
  return byPrompt.map(({ answer, found }) => {
    // Two prompts that are named and differ have two answers.
    const same = found ?? take(({ prompt }) => prompt === null || answer.prompt === null);
    return {
      ...answer,
      before: same === null ? null : { score: same.score, missing: same.missing, unsure: same.unsure },
    };
  });
}
