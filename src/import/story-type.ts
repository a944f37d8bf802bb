import { guessType } from '../bank/guess-type.ts';
import { guessNote } from '../drafts/render-draft.ts';
import type { Preset } from '../presets/types.ts';
import type { ImportedDraft } from '../report/import.ts';
import type { ImportItem } from './item.ts';

/** The type that an item names, or else the one that its text suggests. */
export function typeOf(item: ImportItem, title: string, preset: Preset): ImportedDraft['type'] {
  if (item.type !== null) return { id: item.type, words: [], guessed: false, runnerUp: null };
  const all = [title, ...item.parts.map(({ text }) => text), ...item.fields.values(), ...item.tags];
  const guess = guessType(all.join('\n'), preset);
  if (guess === null) return null;
  const { type, words, runnerUp } = guess;
  return { id: type, words, guessed: true, runnerUp };
}

/** The comment for a guessed type. */
export function noteOf({ guessed, words, runnerUp }: NonNullable<ImportedDraft['type']>): string | null {
  return guessed ? guessNote({ words, runnerUp }) : null;
}
