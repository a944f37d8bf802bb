import { FEWEST_LETTERS, isPluralOf, suggestForTypo } from '../text/keys.ts';
import { announcedBy, LABEL_WORDS } from './label-words.ts';
import type { Role } from './types.ts';

/** The most labels of one bank that are compared with the known ones. Those after them get no suggestion. */
export const MAX_LABELS = 1000;

/** The name of a part that a label is most likely a misspelled form of. */
export interface NearPart {
  word: string;
  role: Role;
}

/** Finds the names of parts that the labels of one bank most likely mean. */
export class NearestParts {
  // Longer ones first: of two equally near names the first one wins, `Trade-offs` before `Trade-off`.
  private readonly words = [...LABEL_WORDS.keys()]
    .filter((word) => word.length >= FEWEST_LETTERS)
    .sort((a, b) => b.length - a.length);
  private readonly known = new Map<string, NearPart | null>();

  /** The name that a misspelled label is near to; null if the label is right, or near none. */
  of(written: string): NearPart | null {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    if (this.known.size >= MAX_LABELS) return null;
    const found = announcedBy(written) === null ? this.find(written) : null;
    this.known.set(written, found);
    return found;
  }

  private find(written: string): NearPart | null {
    const word = suggestForTypo(written, this.words);
    const [role] = (word !== null && LABEL_WORDS.get(word)) || [];
    return word === null || role === undefined || role === 'question' ? null : { word, role };
  }

  /** The part that a label certainly means: `Solutions` is a word of its own. */
  meantBy(written: string): Role | null {
    const near = this.of(written);
    return near === null || isPluralOf(written, near.word) ? null : near.role;
  }
}
