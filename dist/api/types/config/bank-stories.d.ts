import type { BankStoryData } from './data.js';
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
export declare function bankStoryType({ files, title, tag, type }: BankStoryData): BankStoryType;
/** What is known about a story when its type is looked for. */
export interface TitledStory {
    title: string;
    tags: readonly {
        text: string;
    }[];
}
/**
 * Finds the types that the configuration gives to the stories of banks. `prefix` is the folder that globs count from,
 * relative to the root (`''` or ending in `/`).
 */
export declare class BankStoryTypes {
    private readonly entries;
    private readonly prefix;
    /** The indexes of the entries by their title, or else by their tag; `ofFiles` has those with neither. */
    private readonly byTitle;
    private readonly byTag;
    private readonly ofFiles;
    private readonly titles;
    constructor(entries: readonly BankStoryType[], prefix: string);
    /** The type of a story by the last entry that applies to it; null where none does. */
    of(filePath: string, { title, tags }: TitledStory): string | null;
    /** The entries that have applied to no story so far, by their index, each with what was expected. */
    unmatched(): {
        index: number;
        message: string;
    }[];
    private messageFor;
}
