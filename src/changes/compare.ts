import { groupByDocument, storyKey } from '../linter/by-document.ts';
import { portfolioEntries } from '../linter/entries.ts';
import type { DocumentReport, PastDocument, Report, ReportedAnswer } from '../linter/report.ts';
import { countFindings, type FindingCounts } from '../linter/verdict.ts';
import type { ChangedFile } from '../types.ts';

/** How a file changed. */
export interface Comparison {
  file: ChangedFile;
  /** The documents of the file before; null if there was none, or if its text is not available. */
  before: readonly PastDocument[] | null;
}

/** A report that says how each document changed. The keys of `comparisons` are the current paths. */
export function compareReport(report: Report, comparisons: ReadonlyMap<string, Comparison>): Report {
  const { byDocument } = groupByDocument(report.documents, report.findings);
  const matchers = new Map<string, (document: DocumentReport) => PastDocument | null>();
  const documents = report.documents.map((document) => {
    const { filePath } = document;
    const comparison = comparisons.get(filePath);
    if (comparison === undefined) return document;
    const match = matchers.get(filePath) ?? matcherOf(comparison.before ?? []);
    matchers.set(filePath, match);
    const past = match(document);
    if (document.bank && isSame(document, comparison, past)) return document;
    return withChange(document, countFindings(byDocument.get(document) ?? []), comparison, past);
  });
  return { ...report, documents, portfolio: withEntriesBefore(report, comparisons) };
}

function withEntriesBefore(
  { documents, portfolio }: Report,
  comparisons: ReadonlyMap<string, Comparison>,
): Report['portfolio'] {
  if (portfolio === null) return null;
  const compared = new Set<string>();
  const before = documents.flatMap((document) => {
    const { filePath } = document;
    const comparison = comparisons.get(filePath);
    if (comparison === undefined) return portfolioEntries(document);
    // All stories of a bank share one comparison.
    if (compared.has(filePath)) return [];
    compared.add(filePath);
    return comparison.before?.flatMap(({ entries }) => entries) ?? [];
  });
  return { ...portfolio, before };
}

/** Finds what each document of a file was before. A file that is one document matches, whatever it is called now. */
function matcherOf(before: readonly PastDocument[]): (document: DocumentReport) => PastDocument | null {
  const byPlace = new Map(before.map((past) => [past.place && storyKey(past.place), past]));
  return (document) => (document.bank ? byPlace.get(storyKey(document)) : before[0]) ?? null;
}

/** Whether a story of a changed bank is the same as before; if its text is not available, whether its lines are. */
function isSame(
  { line, endLine }: DocumentReport,
  { file, before }: Comparison,
  past: PastDocument | null,
): boolean {
  if (before !== null) return past?.unchanged === true;
  return file.lines !== null && !file.lines.some((range) => range.start <= endLine && line <= range.end);
}

function withChange(
  document: DocumentReport,
  findings: FindingCounts,
  { file, before }: Comparison,
  past: PastDocument | null,
): DocumentReport {
  const { added, previousPath } = file;
  const isNew = added || (document.bank && before !== null && past === null);
  const kind = isNew ? 'added' : previousPath === null ? 'modified' : 'renamed';
  const was = past === null ? null : { status: past.status, broken: past.broken, findings: past.findings };
  const answers = withScoresBefore(document.answers, past?.answers ?? []);
  return { ...document, answers, change: { kind, previousPath, findings, before: was } };
}

/** Answers are the same when they answer the same prompt; the remaining ones are matched in their order. */
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
    // Answers that name different prompts are different answers.
    const same = found ?? take(({ prompt }) => prompt === null || answer.prompt === null);
    return {
      ...answer,
      before: same === null ? null : { score: same.score, missing: same.missing, unsure: same.unsure },
    };
  });
}
