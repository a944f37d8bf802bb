import { detached } from '../text/detached.ts';
import { groupBy } from '../text/group.ts';
import type { Document } from '../types.ts';

/** What a story of an earlier version is now, and whether it reads the same. */
export interface Successor {
  now: Document;
  unchanged: boolean;
}

/** What the stories of a bank say, by title: another version of the bank may have some of them as they are. */
export class StoryTexts {
  private readonly documents: readonly Document[];
  private readonly counts = new Map<string, number>();

  constructor(documents: readonly Document[]) {
    this.documents = documents;
    for (const document of documents) {
      const key = detached(textOf(document));
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  /**
   * What each story of an earlier version is now: the one that reads the same; else of those with its title the one
   * that is most like it, and of several alike the one at its place. Null for one that no longer exists.
   */
  successors(earlier: readonly Document[]): (Successor | null)[] {
    const found = new Map<Document, Successor>();
    const left = groupBy(this.documents, textOf);
    for (const past of earlier) {
      const now = left.get(textOf(past))?.shift();
      if (now !== undefined) found.set(past, { now, unchanged: true });
    }
    const taken = new Set([...found.values()].map(({ now }) => now));
    const open = groupBy(
      this.documents.filter((document) => !taken.has(document)),
      ({ title }) => title,
    );
    const lost = groupBy(
      earlier.filter((document) => !found.has(document)),
      ({ title }) => title,
    );
    for (const [title, past] of lost) {
      for (const [before, now] of paired(past, open.get(title) ?? []))
        found.set(before, { now, unchanged: false });
    }
    return earlier.map((document) => found.get(document) ?? null);
  }

  /** Asked with one story of another version after another: whether it is here too, each as often as it is here. */
  matcher(): (other: Document) => boolean {
    const left = new Map(this.counts);
    return (other) => {
      const key = textOf(other);
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count > 0;
    };
  }

  /** The stories that another version does not have. */
  without(others: readonly Document[]): Document[] {
    const isThere = new StoryTexts(others).matcher();
    return this.documents.filter((document) => !isThere(document));
  }
}

/** Pairs of stories that are compared by their words; of more that have one title, the order decides. */
const MOST_PAIRS = 400;

/**
 * Stories of one title in two versions of a bank, as pairs: what is most alike first, then what is nearest in the
 * order.
 */
function paired(past: readonly Document[], now: readonly Document[]): [Document, Document][] {
  const isFew = past.length + now.length > 2 && past.length * now.length <= MOST_PAIRS;
  const wordsNow = isFew ? now.map(wordsOf) : [];
  const pairs = past.flatMap((before, at) => {
    const words = isFew ? wordsOf(before) : new Set<string>();
    return now.map((after, index) => {
      return { before, after, alike: shared(words, wordsNow[index]), apart: Math.abs(at - index) };
    });
  });
  pairs.sort((a, b) => b.alike - a.alike || a.apart - b.apart);
  const done = new Set<Document>();
  return pairs.flatMap(({ before, after }): [Document, Document][] => {
    if (done.has(before) || done.has(after)) return [];
    done.add(before).add(after);
    return [[before, after]];
  });
}

function wordsOf(document: Document): ReadonlySet<string> {
  return new Set(
    textOf(document)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/** The share of words that two texts have in common, 0 to 1. */
function shared(words: ReadonlySet<string>, others: ReadonlySet<string> = new Set()): number {
  let common = 0;
  for (const word of words) if (others.has(word)) common++;
  const all = words.size + others.size - common;
  return all === 0 ? 0 : common / all;
}

/** All that decides how a story is judged: its lines, and the status that its file gives it. */
function textOf({ text, bank, status }: Document): string {
  const { start, end } = bank?.span ?? { start: 0, end: text.length };
  return `${status}\n${text.slice(start, end)}`;
}
