import type { Model } from '../reader/model.ts';
import { Phrases } from '../reader/phrases.ts';
import { Reader, type Reading } from '../reader/reader.ts';
import type { Preset, ProseText } from '../types.ts';

/** Reads the texts of one document after another, each text once however many ask. */
export class DocumentReader {
  private readonly reader: Reader;
  private readonly readings = new Map<ProseText, Reading>();

  constructor(model: Model, { ownWords }: Preset) {
    this.reader = new Reader(model, phrasesOf(ownWords));
  }

  /** Forgets the texts of the document before. */
  startDocument(): void {
    this.readings.clear();
    this.reader.clear();
  }

  read(prose: ProseText): Reading {
    const known = this.readings.get(prose);
    if (known !== undefined) return known;
    const reading = this.reader.read(prose.text);
    this.readings.set(prose, reading);
    return reading;
  }
}

/** The words that a repository adds, each with the role that it gets. */
function phrasesOf(ownWords: Preset['ownWords']): Phrases<string> | null {
  const phrases = new Phrases<string>();
  for (const [role, words] of Object.entries(ownWords)) for (const word of words) phrases.add(word, role);
  return phrases.size === 0 ? null : phrases;
}
