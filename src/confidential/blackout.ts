import type { Span } from '../types.ts';

/**
 * The replacement for each character of something confidential: no mark of Markdown or YAML, and in hardly any text.
 */
const BLACK = '█';

/** A text of the same length and with the same lines and blanks, in which nothing of these spans can be read. */
export function blackOut(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (from >= end) continue;
    pieces.push(text.slice(at, from), text.slice(from, end).replace(/\S/g, BLACK));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
