import { detached } from '../text/detached.ts';
import type { Document } from '../types.ts';

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

/** All that decides how a story is judged: its lines, and the status that its file gives it. */
function textOf({ text, bank, status }: Document): string {
  const { start, end } = bank?.span ?? { start: 0, end: text.length };
  return `${status}\n${text.slice(start, end)}`;
}
