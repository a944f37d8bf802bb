import { addTo } from '../text/group.ts';
import { suggest } from '../text/keys.ts';
import { inBackticks } from '../text/message.ts';
import type { BankStoryData } from './data.ts';
import { globMatcher } from './glob.ts';

/**
 * Gives a type to the stories of banks that are in one of the files and have the title and the tag, as far as these are
 * given.
 */
export interface BankStoryType {
  files: readonly string[] | null;
  title: string | null;
  tag: string | null;
  /** Null where a later layer drops the type. */
  type: string | null;
}

export function bankStoryType({ files, title, tag, type }: BankStoryData): BankStoryType {
  return {
    files: typeof files === 'string' ? [files] : (files ?? null),
    title: title ?? null,
    tag: tag ?? null,
    type,
  };
}

/** What is known about a story when its type is looked for. */
export interface TitledStory {
  title: string;
  tags: readonly { text: string }[];
}

/** At most this many titles are kept, to suggest one of them for a title that no story has. */
const MAX_TITLES = 1000;

/**
 * Finds the types that the configuration gives to the stories of banks. `prefix` is the folder that globs count from,
 * relative to the root (`''` or ending in `/`).
 */
export class BankStoryTypes {
  private readonly entries: { entry: BankStoryType; isIn: (path: string) => boolean; isMatched: boolean }[];
  private readonly prefix: string;
  /** The indexes of the entries by their title, or else by their tag; `ofFiles` has those with neither. */
  private readonly byTitle = new Map<string, number[]>();
  private readonly byTag = new Map<string, number[]>();
  private readonly ofFiles: number[] = [];
  private readonly titles = new Set<string>();

  constructor(entries: readonly BankStoryType[], prefix: string) {
    this.prefix = prefix;
    this.entries = entries.map((entry, index) => {
      if (entry.type === null) return { entry, isIn: () => false, isMatched: true };
      if (entry.title !== null) addTo(this.byTitle, keyOf(entry.title), index);
      else if (entry.tag !== null) addTo(this.byTag, keyOf(entry.tag), index);
      else this.ofFiles.push(index);
      return { entry, isIn: entry.files === null ? () => true : globMatcher(entry.files), isMatched: false };
    });
  }

  /** The type of a story by the last entry that applies to it; null where none does. */
  of(filePath: string, { title, tags }: TitledStory): string | null {
    if (this.entries.length === 0) return null;
    if (title !== '' && this.titles.size < MAX_TITLES) this.titles.add(title);
    const path = filePath.startsWith(this.prefix) ? filePath.slice(this.prefix.length) : filePath;
    const own = new Set(tags.map(({ text }) => keyOf(text)));
    const asked = [
      ...this.ofFiles,
      ...(this.byTitle.get(keyOf(title)) ?? []),
      ...[...own].flatMap((tag) => this.byTag.get(tag) ?? []),
    ];
    let last = -1;
    for (const index of asked) {
      const one = this.entries[index];
      if (one === undefined || !one.isIn(path)) continue;
      if (one.entry.tag !== null && !own.has(keyOf(one.entry.tag))) continue;
      one.isMatched = true;
      last = Math.max(last, index);
    }
    return this.entries[last]?.entry.type ?? null;
  }

  /** The entries that have applied to no story so far, by their index, each with what was expected. */
  unmatched(): { index: number; message: string }[] {
    return this.entries.flatMap(({ entry, isMatched }, index) =>
      isMatched ? [] : [{ index, message: this.messageFor(entry) }],
    );
  }

  private messageFor({ title, tag, files }: BankStoryType): string {
    const where = files === null ? '' : ' in these files';
    if (title === null && tag === null) return `no story${where}, expected one`;
    const asked = [
      ...(title === null ? [] : [`the title ${inBackticks(title)}`]),
      ...(tag === null ? [] : [`the tag ${inBackticks(tag)}`]),
    ];
    const found = `no story of a bank${where} has ${asked.join(' and ')}`;
    const near = title === null ? null : suggest(title, this.titles);
    if (near !== null && title !== null && keyOf(near) !== keyOf(title))
      return `${found}, did you mean ${inBackticks(near)}?`;
    return `${found}, expected one that appears in the report`;
  }
}

/** Titles and tags are compared without regard to case and to the number of blanks. */
function keyOf(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
