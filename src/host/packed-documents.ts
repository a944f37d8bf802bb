import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DocumentReport } from '../linter/report.ts';
import { jsonDocument } from '../report/json.ts';

/** At least this many characters are packed together. */
const CHUNK = 1024 * 1024;

/**
 * The documents of a JSON report, as text. They are most of a report and repeat themselves a lot: packed, they take a
 * tenth of the room, so that a report of tens of thousands of stories fits into memory.
 */
export class PackedDocuments implements Iterable<string> {
  private readonly chunks: Buffer[] = [];
  private open: string[] = [];
  private size = 0;

  /** Documents come in the order of the report. */
  readonly add = (document: DocumentReport): void => {
    const text = jsonDocument(document);
    this.open.push(text);
    this.size += text.length;
    if (this.size < CHUNK) return;
    this.chunks.push(deflateRawSync(this.open.join(',\n'), { level: 1 }));
    this.open = [];
    this.size = 0;
  };

  /** Items of the report's list, one or several in each text. */
  *[Symbol.iterator](): Iterator<string> {
    for (const chunk of this.chunks) yield inflateRawSync(chunk).toString();
    if (this.open.length > 0) yield this.open.join(',\n');
  }
}
