import { countBefore } from '../text/binary-search.ts';
import type { ProseText, Span } from '../types.ts';
import { straight } from './scalar-text.ts';

/**
 * The text of a span with blanks for everything masked, except line breaks: it reads as prose, and each character is at
 * its place in the source. `masks` are in order and do not overlap.
 */
export function proseOf(text: string, span: Span, masks: readonly Span[]): ProseText {
  const parts: string[] = [];
  let at = span.start;
  for (let index = firstAfter(masks, span.start); index < masks.length; index++) {
    const mask = masks[index];
    if (mask === undefined || mask.start >= span.end) break;
    const from = Math.max(mask.start, at);
    const to = Math.min(mask.end, span.end);
    if (to <= from) continue;
    parts.push(text.slice(at, from), blank(text, from, to));
    at = to;
  }
  parts.push(text.slice(at, span.end));
  return straight(parts.join(''), span.start);
}

/** The index of the first span that ends after `offset`. The spans are in order and do not overlap. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  return countBefore(spans, ({ end }) => end <= offset);
}

function blank(text: string, from: number, to: number): string {
  const masked = text.slice(from, to);
  return masked.includes('\n') ? masked.replace(/[^\n]/g, ' ') : ' '.repeat(to - from);
}

/** Two ordered lists of spans as one, ordered, without overlaps. */
export function mergeSpans(left: readonly Span[], right: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...left, ...right].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** The span of a text without white space at its ends, or null if it has nothing else. */
export function trimmedSpan(prose: ProseText): Span | null {
  const { text } = prose;
  const start = text.search(/\S/);
  if (start === -1) return null;
  return prose.locate(start, text.trimEnd().length);
}
