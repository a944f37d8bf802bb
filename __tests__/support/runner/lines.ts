import { StringDecoder } from 'node:string_decoder';

export type Stream = 'stdout' | 'stderr';

export interface LogLine {
  stream: Stream;
  text: string;
}

/** The lines of a whole output: `\n`, `\r\n` and a lone `\r` end one. A byte order mark at the start is left out. */
export function splitLines(text: string, stream: Stream = 'stdout'): LogLine[] {
  const lines: LogLine[] = [];
  const reader = new LineReader(stream, lines);
  reader.push(Buffer.from(text));
  reader.end();
  return lines;
}

/**
 * Cuts the chunks of one stream into lines, in the order of their arrival with those of the other stream
 * (ProcessInvoker.cs).
 */
export class LineReader {
  text = '';
  private rest = '';
  private readonly decoder = new StringDecoder('utf8');
  private readonly stream: Stream;
  private readonly lines: LogLine[];

  constructor(stream: Stream, lines: LogLine[]) {
    this.stream = stream;
    this.lines = lines;
  }

  push(chunk: Buffer): void {
    this.take(this.decoder.write(chunk));
    // A carriage return that ends the chunk may be the first half of \r\n.
    const parts = this.rest.split(/\r\n|\n|\r(?!$)/);
    this.rest = parts.pop() ?? '';
    this.emit(parts);
  }

  end(): void {
    this.take(this.decoder.end());
    if (this.rest !== '') this.emit([this.rest.replace(/\r$/, '')]);
    this.rest = '';
  }

  private take(text: string): void {
    const isFirst = this.text === '';
    this.text += text;
    this.rest += isFirst ? text.replace(/^\uFEFF/, '') : text;
  }

  private emit(texts: string[]): void {
    for (const text of texts) this.lines.push({ stream: this.stream, text });
  }
}
