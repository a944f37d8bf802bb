import type { Section, Span } from '../types.ts';

/** The most characters of a heading that is searched for comments. */
const LONGEST = 1000;

/** A heading as it was found. `start` is the offset of its first line, `bodyStart` of the line after it. */
export interface Heading {
  heading: string;
  level: number;
  headingSpan: Span;
  start: number;
  bodyStart: number;
}

/** The sections that headings begin, each up to the next heading of its level or a higher one. */
export function sectionsOf(headings: readonly Heading[], end: number): Section[] {
  const open: Section[] = [];
  const sections: Section[] = [];
  for (const { heading, level, headingSpan, start, bodyStart } of headings) {
    while ((open.at(-1)?.level ?? 0) >= level) endAt(open.pop(), start);
    const section = { heading, level, start, headingSpan, bodySpan: { start: bodyStart, end } };
    open.push(section);
    sections.push(section);
  }
  return sections;
}

function endAt(section: Section | undefined, end: number): void {
  if (section !== undefined) section.bodySpan.end = Math.max(section.bodySpan.start, end);
}

/** A heading's text without comments, emphasis, code marks and a closing colon. */
export function plainHeading(heading: string): string {
  const spoken = heading.length > LONGEST ? heading : heading.replace(/<!--.*?-->/gs, '');
  const plain = spoken.replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '').trim();
  return plain.endsWith(':') ? plain.slice(0, -1).trimEnd() : plain;
}

/** `Title ##` is `Title`; `C#` keeps its mark, because no blank precedes it. */
export function withoutClosingMarks(heading: string): string {
  const trimmed = heading.trim();
  let end = trimmed.length;
  while (end > 0 && trimmed.charAt(end - 1) === '#') end--;
  return end === 0 || /[ \t]/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end).trimEnd() : trimmed;
}
