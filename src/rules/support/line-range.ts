import type { LineIndex } from '../../text/lines.ts';
import type { Span } from '../../types.ts';

/** `line 4`, or `lines 4 to 7`. */
export function lineRange(lines: LineIndex, at: Span): string {
  const { line, endLine } = lines.region(at);
  return line === endLine ? `line ${line}` : `lines ${line} to ${endLine}`;
}
