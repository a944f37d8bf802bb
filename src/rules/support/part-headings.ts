import type { Answer, Document, RuleContext } from '../../types.ts';
import { type PartHeading, partOfLabel } from './story-parts.ts';

/** Headings inside an answer that name a part of it: `### Situation`. */
export function partHeadings(
  { sections }: Document,
  { prose }: Answer,
  { read }: Pick<RuleContext, 'read'>,
): PartHeading[] {
  const { start, end } = prose.locate(0, prose.text.length);
  return sections
    .filter(({ headingSpan }) => headingSpan.start >= start && headingSpan.end <= end)
    .flatMap(({ heading, headingSpan }) => {
      const part = partOfLabel(read({ text: heading, locate: (from, to) => ({ start: from, end: to }) }));
      return part === null ? [] : [{ at: headingSpan.start - start, part }];
    });
}
