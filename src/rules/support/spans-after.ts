import type { Span } from '../../types.ts';

/**
 * Finds the first of some spans that ends after an offset. The spans do not overlap and are in order, and so are the
 * offsets that it is asked for, so all questions together take one walk over the spans.
 */
export function spansAfter(spans: readonly Span[]): (offset: number) => Span | undefined {
  let next = 0;
  return (offset) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    return spans[next];
  };
}
