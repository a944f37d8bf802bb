import type { ProseText } from '../types.ts';
import { type Model, rowOf } from './model.ts';
import { Phrases } from './phrases.ts';
import { Reader, type Reading } from './reader.ts';
import { hashOf } from './tokens.ts';

/** Words that a repository adds, by the role of the model that they get. */
export type OwnWords = Readonly<Record<string, readonly string[]>>;

/** Reads the texts of one document after another, each text once however many ask. */
export class DocumentReader {
  private readonly model: Model;
  private readonly reader: Reader;
  private readings = new Map<ProseText, Reading>();

  constructor(model: Model, ownWords: OwnWords) {
    this.model = model;
    this.reader = new Reader(model, phrasesOf(ownWords));
  }

  /** Forgets the texts of the document before. */
  startDocument(): void {
    // A new map: in V8, what a cleared one held is freed much later.
    this.readings = new Map();
    this.reader.clear();
  }

  /** Whether the model has met a word. */
  isWord(word: string): boolean {
    return hasWord(this.model, word);
  }

  read(prose: ProseText): Reading {
    const known = this.readings.get(prose);
    if (known !== undefined) return known;
    const reading = this.reader.read(prose.text);
    this.readings.set(prose, reading);
    return reading;
  }
}

/** Whether a model has met a word. */
export function hasWord({ words }: Pick<Model, 'words'>, word: string): boolean {
  return rowOf(words, hashOf(word.toLowerCase())) !== -1;
}

function phrasesOf(ownWords: OwnWords): Phrases<string> | null {
  const phrases = new Phrases<string>();
  for (const [role, words] of Object.entries(ownWords)) for (const word of words) phrases.add(word, role);
  return phrases.size === 0 ? null : phrases;
}
