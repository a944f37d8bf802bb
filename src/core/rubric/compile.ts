/** Turns a lexicon into what a text is read by: made once a configuration, asked once a word. */

import { type Entry, Phrases } from './phrases.ts';
import type { LexiconGroup, Role, RubricLexicon, UnitClass } from './types.ts';

export interface Compiled {
  lexicon: RubricLexicon;
  /**
   * The entries that may start at a word (lower case) that `next` follows, the longest first; undefined for most words.
   * Most phrases begin with a word of every sentence (`we could have`), and few go on as the sentence does.
   */
  entriesOf(word: string, next: string): readonly Entry[] | undefined;
  /** For each slot of the entries, where its last hit ends: scratch of whoever matches a sentence. */
  busy: Int32Array;
  /** Words that stand before a noun: looked up beside a verb only, they need no entries. */
  nounMarks: ReadonlySet<string>;
  numbers: ReadonlyMap<string, number>;
  magnitudes: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, UnitClass>;
}

/** Fractions, after a number (`two thirds`) or an article (`by a third`). */
export const FRACTIONS: ReadonlySet<string> = new Set([
  'third',
  'thirds',
  'quarter',
  'quarters',
  'fifth',
  'fifths',
  'tenth',
  'tenths',
  'half',
]);

/** Number words and fractions as a group of their own, so that one lookup a word finds them too. */
function numberWords({ numbers }: RubricLexicon): LexiconGroup {
  return {
    id: 'number-word',
    role: 'number',
    inflect: 'fixed',
    weight: 1,
    why: '',
    words: [...Object.keys(numbers), ...FRACTIONS],
  };
}

/** Compiles a lexicon. Longer phrases come first, so that the longest one wins. */
export function compileLexicon(lexicon: RubricLexicon): Compiled {
  const phrases = new Phrases(lexicon);
  const roles = new Map<Role, number>([['mark', 0]]);
  const nounMarks = new Set<string>();
  for (const group of [...lexicon.groups, numberWords(lexicon)]) {
    if (group.role === 'noun-mark') {
      for (const word of group.words) nounMarks.add(word.toLowerCase());
      continue;
    }
    const slot = roles.get(group.role) ?? roles.size;
    roles.set(group.role, slot);
    phrases.add(group, slot);
  }
  const units = new Map<string, UnitClass>();
  for (const [unit, words] of Object.entries(lexicon.units)) {
    for (const word of words) units.set(word, unit as UnitClass);
  }
  return {
    lexicon,
    entriesOf: (word, next) => phrases.entriesOf(word, next),
    busy: new Int32Array(roles.size),
    nounMarks,
    numbers: new Map(Object.entries(lexicon.numbers)),
    magnitudes: new Map(Object.entries(lexicon.magnitudes)),
    units,
  };
}
