import type { Span } from '../../types.ts';

const QUOTES = /["\u201c\u201d]|\n[ \t]*\n/g;

/**
 * The spans between double quotes inside a paragraph: someone else's words. Some people put what they will say in
 * quotes, so a quote alone on its lines is the author's own, unless it follows a colon.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const { 0: found, index } of text.matchAll(QUOTES)) {
    if (found.length > 1) open = -1;
    else if (open === -1) open = index;
    else {
      if (!isAloneOnItsLines(text, open, index + 1)) spans.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  return spans;
}

/** The nearest character on one side that is not blank; at the end of the text, a line break. */
function neighbor(text: string, from: number, step: 1 | -1, blank: RegExp): string {
  let at = from;
  while (blank.test(text[at] ?? '')) at += step;
  return text[at] ?? '\n';
}

function isAloneOnItsLines(text: string, start: number, end: number): boolean {
  const alone = neighbor(text, start - 1, -1, /[ \t]/) === '\n' && neighbor(text, end, 1, /[ \t\r]/) === '\n';
  return alone && neighbor(text, start - 1, -1, /\s/) !== ':';
}
