import { firstLine } from '../../text/spans.ts';
import type { Document, Span } from '../../types.ts';

/** Where to point for a story as a whole: at its title, in frontmatter or as a heading, else its type or first line. */
export function spanOfTitle({ fields, sections, entries, answers, bank, text }: Document): Span {
  const heading = bank === null ? sections.find(({ level }) => level === 1)?.headingSpan : answers[0]?.anchor;
  const title = fields.get('title')?.valueSpan ?? heading;
  if (title !== undefined) return title;
  if (bank !== null) return firstLine(text, bank.span);
  return fields.get('type')?.valueSpan ?? entries[0]?.keySpan ?? { start: 0, end: 0 };
}
