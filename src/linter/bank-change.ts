import type { ParsedBank } from '../bank/types.ts';
import type { Document } from '../types.ts';
import type { TextFinding } from './judge.ts';
import type { AssignedFindings } from './open-file.ts';
import type { StoryTexts } from './story-texts.ts';
import { withoutOld } from './without-old.ts';

/** What of a bank is judged. */
export interface BankChange {
  documents: readonly Document[];
  /** Represents the lines that belong to no document. */
  rest: Document;
  /** What rules about texts found in those lines. */
  restFindings: readonly TextFinding[];
}

/** A bank before a change. */
export interface PastBank extends Pick<ParsedBank, 'documents' | 'rest'> {
  /** Whether a finding is on a line that the bank did not have. */
  isNew: (finding: TextFinding) => boolean;
}

/** What of a bank does not read the same as before; all of it if `past` is null. */
export function bankChange(
  { documents, rest }: ParsedBank,
  texts: StoryTexts,
  findings: AssignedFindings,
  past: PastBank | null,
): BankChange {
  if (past === null) return { documents, rest, restFindings: findings.rest };
  const { isNew } = past;
  const changed = new Set(texts.without(past.documents));
  // Blacked out, other words may look the same.
  const hasNew = (document: Document) => findings.byDocument.get(document)?.some(isNew) === true;
  return {
    documents: documents.filter((document) => changed.has(document) || hasNew(document)),
    rest: withoutOld(rest, past.rest),
    restFindings: findings.rest.filter(isNew),
  };
}
