import type { BankStoryData } from './data.js';
/** Which stories of banks are of a type: those that are in one of the files and have the title and the tag, where given. */
export interface BankStoryType {
    files: readonly string[] | null;
    title: string | null;
    tag: string | null;
    /** Null where a later layer has dropped it. */
    type: string | null;
}
export declare function bankStoryType({ files, title, tag, type }: BankStoryData): BankStoryType;
/** What is known of a story when its type is looked for. */
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
    /** The indexes of entries by what they ask for: a title, or else a tag, or else nothing but a file. */
    private readonly byTitle;
    private readonly byTag;
    private readonly ofFiles;
    private readonly titles;
    constructor(entries: readonly BankStoryType[], prefix: string);
    /** The type of a story, by the last entry that it meets; null where it meets none. */
    of(filePath: string, { title, tags }: TitledStory): string | null;
    /** The entries that no story met so far, by their index, each with what was expected. */
    unmet(): {
        index: number;
        message: string;
    }[];
    private messageFor;
}
