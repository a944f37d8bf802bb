import { blackOut } from '../confidential/blackout.ts';
import { endOfLine, startOfLine, withLineFeeds } from '../text/lines.ts';
import type { Document, Source } from '../types.ts';
import { type FileLines, linesOf } from './analyze.ts';
import type { TextFinding } from './judge.ts';

/** What was found in the text of a file, by the document whose lines it is in. */
export interface AssignedFindings {
  byDocument: ReadonlyMap<Document, readonly TextFinding[]>;
  /** In lines that are no document's. */
  rest: readonly TextFinding[];
}

/** A file with what rules about texts found in it. Everything else reads it with those places blacked out. */
export class OpenFile {
  readonly lines: FileLines;
  readonly shown: Source;
  private readonly source: Source;
  private readonly found: readonly TextFinding[];

  /** `found`: in the order of the text. */
  constructor(source: Source, found: readonly TextFinding[]) {
    const spans = found.map(({ found: { at } }) => at);
    this.source = source;
    this.found = found;
    this.shown = found.length === 0 ? source : { ...source, text: blackOut(source.text, spans) };
    this.lines = linesOf(source, this.shown.text);
  }

  /**
   * Assigns the findings to the documents, which are in the order of the text. The document of a file of its own has all
   * of it.
   */
  assignTo(documents: readonly Document[]): AssignedFindings {
    const byDocument = new Map<Document, TextFinding[]>(documents.map((document) => [document, []]));
    const rest: TextFinding[] = [];
    let next = 0;
    for (const finding of this.found) {
      const { start } = finding.found.at;
      while (next < documents.length && endOf(documents[next]) <= start) next++;
      const document = documents[next];
      const isIn = document !== undefined && (document.bank?.span.start ?? 0) <= start;
      (isIn ? byDocument.get(document) : rest)?.push(finding);
    }
    return { byDocument, rest };
  }

  /** Tells of a finding whether it is on a line that an earlier text of the file does not have. */
  newSince(before: Source): (finding: TextFinding) => boolean {
    const known = new Set(withLineFeeds(before.text).split('\n').map(withoutReturn));
    const text = withLineFeeds(this.source.text);
    return ({ found: { at } }) => {
      const line = text.slice(startOfLine(text, at.start), endOfLine(text, at.start));
      return !known.has(withoutReturn(line));
    };
  }
}

function endOf(document: Document | undefined): number {
  return document?.bank?.span.end ?? Number.POSITIVE_INFINITY;
}

function withoutReturn(line: string): string {
  return line.replace(/\r$/, '');
}
