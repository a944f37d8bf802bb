import { type AnalyzedDocument, reportDocument } from './analyze.ts';
import { portfolioEntries } from './entries.ts';
import type { DocumentReport, Finding, PastDocument } from './report.ts';
import { countFindings } from './verdict.ts';

/** Those of a document's findings that count. */
export type NewOf = (document: DocumentReport, findings: readonly Finding[]) => readonly Finding[];

/** What a report keeps of a document as it was. */
export function pastOf(
  analyzed: AnalyzedDocument,
  findings: readonly Finding[],
  newOf: NewOf,
): Omit<PastDocument, 'place' | 'unchanged'> {
  const { document, scores } = analyzed;
  const { status, problems } = document;
  const answers = document.answers.flatMap(({ prompt }, index) => {
    const score = scores[index];
    return score === undefined
      ? []
      : [{ prompt, score: score.score, missing: score.missing, unsure: score.unsure }];
  });
  const report = reportDocument(analyzed, false);
  return {
    status,
    broken: problems.length > 0,
    findings: countFindings(newOf(report, findings)),
    answers,
    entries: portfolioEntries(report),
  };
}
