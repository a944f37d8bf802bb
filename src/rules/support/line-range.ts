import { LineIndex } from '../../core/lines.ts';
import type { Span } from '../../types.ts';

/** `line 4`, or `lines 4 to 7`. */
export function lineRange(text: string, at: Span): string {
  const { line, endLine } = new LineIndex(text).region(at);
  return line === endLine ? `line ${line}` : `lines ${line} to ${endLine}`;
}
