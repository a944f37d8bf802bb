import type { Span } from '../types.ts';

/** UTF-16 units at the beginning of a line that are searched for quote marks. */
const LONGEST_LEAD = 80;

/** The text of a part as Markdown of its own, without the quote marks and the indentation that it has in the bank. */
export function partText(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const lead = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const isWithinLine = /[^\s>]/.test(lead);
  const raw = (isWithinLine ? '' : lead) + text.slice(start, end).replace(/\r\n?/g, '\n');
  const quoted = /^\s*>/.test(lead) || /^\s*>/.test(raw);
  const lines = raw.split('\n').map((line) => (quoted ? line.replace(/^(?:[ \t]*> ?)+/, '') : line));
  return dedented(lines, isWithinLine ? 1 : 0).join('\n');
}

/** Lines without their common indentation. Those before `from` begin within a line, and stay. */
export function dedented(lines: readonly string[], from = 0): string[] {
  let width = LONGEST_LEAD;
  for (const line of lines.slice(from))
    if (line.trim() !== '') width = Math.min(width, /^[ \t]*/.exec(line)?.[0].length ?? 0);
  return lines.map((line, index) => (index < from ? line : line.slice(Math.min(width, indentOf(line)))));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
