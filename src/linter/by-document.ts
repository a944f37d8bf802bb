import { addTo, groupBy } from '../text/group.ts';
import type { DocumentReport, Finding } from './report.ts';

/** Gives the document that a finding belongs to: of the stories of a bank the one that its line lies in. */
export function documentFinder(
  documents: readonly DocumentReport[],
): (finding: Pick<Finding, 'filePath' | 'line'>) => DocumentReport | null {
  const byFile = groupBy(documents, ({ filePath }) => filePath);
  for (const own of byFile.values()) own.sort((a, b) => a.line - b.line);
  return ({ filePath, line }) => {
    const own = byFile.get(filePath);
    return own === undefined ? null : (lastBefore(own, line) ?? own[0] ?? null);
  };
}

/** The findings of each document, in the order given, and those of files without a document. */
export function groupByDocument(
  documents: readonly DocumentReport[],
  findings: readonly Finding[],
): { byDocument: Map<DocumentReport, Finding[]>; others: Finding[] } {
  const find = documentFinder(documents);
  const byDocument = new Map<DocumentReport, Finding[]>();
  const others: Finding[] = [];
  for (const finding of findings) {
    const document = find(finding);
    if (document === null) others.push(finding);
    else addTo(byDocument, document, finding);
  }
  return { byDocument, others };
}

/** Gives the findings of the document that begins at a place, or that has it. */
export function findingsAt(
  documents: readonly DocumentReport[],
  findings: readonly Finding[],
): (place: Pick<Finding, 'filePath' | 'line'>) => readonly Finding[] {
  const find = documentFinder(documents);
  const { byDocument } = groupByDocument(documents, findings);
  return (place) => {
    const document = find(place);
    return (document !== null && byDocument.get(document)) || [];
  };
}

/** The last document that begins at or above a line. */
function lastBefore(documents: readonly DocumentReport[], line: number): DocumentReport | null {
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return documents[low - 1] ?? null;
}
