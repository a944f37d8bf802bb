import type { Span } from '../types.ts';

/** At most `length` UTF-16 units from the beginning of a span. */
export function beginning(text: string, { start, end }: Span, length: number): string {
  return text.slice(start, Math.min(end, start + length));
}

/** A span up to the first line break in it. */
export function firstLine(text: string, { start, end }: Span): Span {
  const length = text.slice(start, end).search(/\r?\n/);
  return { start, end: length === -1 ? end : start + length };
}

/** A span without the blanks at its ends, or null when nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const first = text.slice(start, end).search(/\S/);
  return first === -1 ? null : trimmedEnd(text, { start: start + first, end });
}

/** A span without the blanks at its end. */
export function trimmedEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
