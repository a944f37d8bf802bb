import type { Readable } from 'node:stream';
import { decode, MAX_BYTES } from '../host/text-file.ts';
import { UsageError } from '../host/workspace.ts';

/** The most bytes of a line, enough for the largest text with every character escaped. */
export const MAX_LINE = 6 * MAX_BYTES;

/**
 * The lines of a stream as bytes, in groups as they arrive. They are split at line feeds only: JSON may have U+2028 in
 * it, at which node:readline splits, too.
 *
 * @throws {UsageError} for a line that does not end
 */
export async function* streamLines(input: Readable, name: string): AsyncIterable<Buffer[]> {
  let rest: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const lines: Buffer[] = [];
    let start = 0;
    for (let feed = chunk.indexOf(10); feed !== -1; feed = chunk.indexOf(10, start)) {
      const end = chunk.subarray(start, feed);
      lines.push(rest.length === 0 ? end : Buffer.concat([...rest, end]));
      rest = [];
      size = 0;
      start = feed + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
    size += chunk.length - start;
    if (lines.length > 0) yield lines;
    if (size > MAX_LINE)
      throw new UsageError(`${name}: a line is too long, expected at most ${MAX_LINE} bytes`);
  }
  if (rest.length > 0) yield [Buffer.concat(rest)];
}

/**
 * The text in one line, null for a blank one.
 *
 * @throws {UsageError} for a line that is neither a JSON string nor an object with a text
 */
export function textInLine(bytes: Buffer, place: string): string | null {
  const wanted = 'expected a JSON string or {"text": "..."}';
  const line = decode(bytes)?.replace(/^\ufeff/, '');
  if (line === undefined) throw new UsageError(`${place}: not UTF-8, expected JSON saved as UTF-8`);
  if (line.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`${place}: invalid JSON, ${wanted}`);
  }
  if (typeof value === 'string') return value;
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
  if (typeof text !== 'string') throw new UsageError(`${place}: unexpected JSON, ${wanted}`);
  return text;
}
