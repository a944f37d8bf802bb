import { LineIndex } from '../text/lines.ts';
import type { LineRange } from '../types.ts';

/** Converts line numbers of git, where only LF ends a line, to those of `LineIndex`, where a lone CR does, too. */
export function ownLines(ranges: readonly LineRange[], text: string): readonly LineRange[] {
  if (!/\r(?!\n)/.test(text)) return ranges;
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lines = new LineIndex(text);
  const lineAt = (offset: number) => lines.position(offset).line;
  return ranges.map(({ start, end }) => ({
    start: lineAt(starts[start - 1] ?? text.length),
    end: lineAt((starts[end] ?? text.length + 1) - 1),
  }));
}
