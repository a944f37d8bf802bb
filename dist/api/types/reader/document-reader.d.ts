import type { ProseText } from '../types.js';
import { type Model } from './model.js';
import { type Reading } from './reader.js';
/** Words that a repository adds, by the role of the model that they get. */
export type OwnWords = Readonly<Record<string, readonly string[]>>;
/** Reads the texts of one document after another, each text once however many ask. */
export declare class DocumentReader {
    private readonly model;
    private readonly reader;
    private readings;
    constructor(model: Model, ownWords: OwnWords);
    /** Forgets the texts of the document before. */
    startDocument(): void;
    /** Whether the model has met a word. */
    isWord(word: string): boolean;
    read(prose: ProseText): Reading;
}
/** Whether a model has met a word. */
export declare function hasWord({ words }: Pick<Model, 'words'>, word: string): boolean;
