import type { Span } from '../types.ts';

/** Replaces each confidential character. It means nothing in Markdown and YAML, and hardly any text contains it. */
const BLACK = '█';

/** The text with some spans made unreadable. Its length, line breaks and blanks stay. */
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
