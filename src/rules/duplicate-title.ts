import { type Entry, isReady } from '../portfolio/entry.ts';
import { beginningOf } from './support/beginning.ts';
import { placeName } from './support/place-name.ts';
import type { PortfolioFinding, PortfolioRule } from './types.ts';

export const duplicateTitle: PortfolioRule = {
  id: 'duplicate-title',
  meta: {
    description: 'Each ready story of an owner has a unique title.',
    severity: 'off',
    ofWhole: ['repeated'],
    messages: {
      repeated:
        'Title `{title}` is also the title of `{first}`, expected a unique one.\nSay what sets this story apart, or retire one of the two with `status: retired`.',
    },
  },
  *checkPortfolio(coverages) {
    for (const { stories } of coverages) yield* repeatedIn(stories.filter(isReady));
  },
};

function* repeatedIn(stories: readonly Entry[]): Iterable<PortfolioFinding> {
  const firsts = new Map<string, Entry>();
  for (const story of stories) {
    const { title } = story;
    const key = title === null ? '' : keyOf(title);
    if (title === null || key === '') continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, story);
    else {
      const data = { title, first: placeName(first) };
      yield { messageId: 'repeated', at: story, data, about: [key], related: [beginningOf(first)] };
    }
  }
}

/** A title as one hears it, without case, white space and punctuation. */
function keyOf(title: string): string {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
