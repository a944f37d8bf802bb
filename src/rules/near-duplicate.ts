import { type Entry, isReady } from '../portfolio/entry.ts';
import { type Fingerprint, MINIMA } from '../portfolio/fingerprint.ts';
import { nearDuplicates } from '../portfolio/near-duplicates.ts';
import { beginningOf } from './support/beginning.ts';
import { placeName } from './support/place-name.ts';
import type { NumberOption, PortfolioRule } from './types.ts';

export const nearDuplicate: PortfolioRule = {
  id: 'near-duplicate',
  meta: {
    description: 'No two ready stories share most of their text, whoever owns them.',
    severity: 'off',
    readsFingerprints: true,
    ofWhole: ['sameOwner', 'otherOwner'],
    options: {
      similarity: {
        description: 'The share of common text, in percent, from which two stories are reported.',
        default: 50,
        min: 40,
        max: 100,
      } satisfies NumberOption,
    },
    messages: {
      sameOwner:
        'About {percent}% of the text is the same as in `{first}`, expected a story about something else.\nKeep the better one and set `status: retired` in the other, or remove from one what the other says.',
      otherOwner:
        'About {percent}% of the text is the same as in `{first}` of another owner, expected a story of your own.\nDescribe in your own words what you did yourself, or delete the copy.',
    },
  },
  *checkPortfolio(coverages, { number }) {
    const stories = coverages.flatMap(({ stories }) => stories.filter(isReady).filter(isComparable));
    const least = minimaOf(number('similarity') / 100);
    const fingerprints = stories.map(({ fingerprint }) => fingerprint);
    for (const { later, earlier, shared } of nearDuplicates(fingerprints, least)) {
      const [story, first] = [stories[later] as Entry, stories[earlier] as Entry];
      yield {
        messageId: story.owner === first.owner ? 'sameOwner' : 'otherOwner',
        at: story,
        data: { percent: Math.round(100 * similarityOf(shared)), first: placeName(first) },
        about: [story, first].map(({ title, filePath }) => title ?? filePath),
        related: [beginningOf(first)],
      };
    }
  },
};

/**
 * The share of their text that two stories have in common, from the number of minima in which their fingerprints agree.
 * That number estimates the common part of both texts together, so the common part of each is larger.
 */
function similarityOf(shared: number): number {
  return (2 * shared) / (MINIMA + shared);
}

/** The smallest number of common minima that gives a similarity: the inverse of `similarityOf`. */
function minimaOf(similarity: number): number {
  return Math.ceil((similarity * MINIMA) / (2 - similarity));
}

function isComparable(entry: Entry): entry is Entry & { fingerprint: Fingerprint } {
  return entry.fingerprint !== null;
}
