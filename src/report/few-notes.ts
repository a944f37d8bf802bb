import { documentFinder } from '../linter/by-document.ts';
import type { DocumentReport, Finding } from '../linter/report.ts';
import { addTo } from '../text/group.ts';
import { listOf, plural } from '../text/message.ts';

/** Notes of one document that a comment, or its annotations, show. */
export const NOTES_PER_DOCUMENT = 5;
/** Lines that are named of the notes left out. */
const NAMED_LINES = 10;

export interface FewNotes {
  shown: Finding[];
  /** The notes that are left out, by the last note that is shown of their document. */
  left: Map<Finding, Finding[]>;
}

/** All findings, but of each document at most `limit` notes: the first ones. A file that is not one counts as one. */
export function limitNotes(
  findings: readonly Finding[],
  documents: readonly DocumentReport[],
  limit = NOTES_PER_DOCUMENT,
): FewNotes {
  const documentOf = documentFinder(documents);
  const shown: Finding[] = [];
  const left = new Map<Finding, Finding[]>();
  const taken = new Map<DocumentReport | string, { count: number; last: Finding }>();
  for (const finding of findings) {
    if (finding.severity !== 'note') {
      shown.push(finding);
      continue;
    }
    const key = documentOf(finding) ?? finding.filePath;
    const own = taken.get(key);
    if (own !== undefined && own.count >= limit) {
      addTo(left, own.last, finding);
      continue;
    }
    taken.set(key, { count: (own?.count ?? 0) + 1, last: finding });
    shown.push(finding);
  }
  return { shown, left };
}

/** `and 7 more notes, on lines 12, 14 and 30; the log has them`. */
export function moreNotes(left: readonly Finding[]): string {
  const lines = [...new Set(left.map(({ line }) => `${line}`))];
  const named = lines.slice(0, NAMED_LINES);
  const others = lines.length - named.length;
  const places = listOf(others === 0 ? named : [...named, `${others} more`]);
  return `and ${plural(left.length, 'more note')}, on ${lines.length === 1 ? 'line' : 'lines'} ${places}; the log has ${
    left.length === 1 ? 'it' : 'them'
  }`;
}
