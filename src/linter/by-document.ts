import { countBefore } from '../text/binary-search.ts';
import { addTo, groupBy } from '../text/group.ts';
import type { DocumentReport, Finding } from './report.ts';

/** Where something is: a line, and which one of the stories that share it. */
export type Place = Pick<Finding, 'filePath' | 'line' | 'beside'>;

/** What a story is known by within its file: the line that it begins on, and which one it is of those that begin there. */
export function storyKey({ line, beside = 0 }: { line: number; beside?: number }): string {
  return `${line}:${beside}`;
}

/** Gives the document that a finding belongs to: of the stories of a bank the one that its line lies in. */
export function documentFinder(
  documents: readonly DocumentReport[],
): (finding: Place) => DocumentReport | null {
  const byFile = groupBy(documents, ({ filePath }) => filePath);
  for (const own of byFile.values()) own.sort((a, b) => a.line - b.line);
  return ({ filePath, line, beside = 0 }) => {
    const own = byFile.get(filePath);
    return own === undefined ? null : (lastBefore(own, line, beside) ?? own[0] ?? null);
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
): (place: Place) => readonly Finding[] {
  const find = documentFinder(documents);
  const { byDocument } = groupByDocument(documents, findings);
  return (place) => {
    const document = find(place);
    return (document !== null && byDocument.get(document)) || [];
  };
}

/** The last document that begins at or above a line, and of those that begin there the one with a number. */
function lastBefore(
  documents: readonly DocumentReport[],
  line: number,
  beside: number,
): DocumentReport | null {
  const index = countBefore(documents, (document) => document.line <= line) - 1;
  const last = documents[index];
  for (let at = index; last !== undefined && documents[at]?.line === last.line; at--) {
    const document = documents[at];
    if ((document?.beside ?? 0) === beside) return document ?? null;
  }
  return last ?? null;
}
