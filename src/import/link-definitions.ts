import { definitionsEnd } from '../document/definitions.ts';
import type { Span } from '../types.ts';

/** A line that gives the target of a link, or the text of a footnote: `[graph]: https://example.com`. */
const DEFINITION = /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*\S[^\n]*$/gm;
const LABEL = /\[([^[\]\n]{1,200})\]/g;

/** The definitions of links. Most are at the end of a bank, far from the story. */
export class LinkDefinitions {
  private readonly text: string;
  private readonly lines = new Map<string, Span>();

  constructor(text: string) {
    this.text = text;
    for (const { index, 0: line, 1: label = '' } of text.matchAll(DEFINITION)) {
      const key = keyOf(label);
      // The first of several is used.
      if (!this.lines.has(key) && definitionsEnd(line) === line.length)
        this.lines.set(key, { start: index, end: index + line.length });
    }
  }

  /** The definitions that the links in a span need and that are outside of it, in order. */
  usedIn({ start, end }: Span): string[] {
    if (this.lines.size === 0) return [];
    const used = new Set<Span>();
    for (const { 1: label = '' } of this.text.slice(start, end).matchAll(LABEL)) {
      const line = this.lines.get(keyOf(label));
      if (line !== undefined && (line.start < start || line.start >= end)) used.add(line);
    }
    return [...used]
      .sort((a, b) => a.start - b.start)
      .map((line) => this.text.slice(line.start, line.end).trim());
  }
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
