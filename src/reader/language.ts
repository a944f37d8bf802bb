import { FOREIGN_HINTS, FOREIGN_WORDS } from './function-words.ts';
import { rowOf, type WordTable } from './model.ts';
import { shapeId } from './shapes.ts';
import { CAPITAL, CAPITALS, hashOf, MIXED, type Range, type Tokens } from './tokens.ts';

/** Short words that English has in every other clause. */
const COMMON = new Set(
  'the of and to is was were that with for from this these it its by are as be been have has had which when we our they their them then than what who how not but or so into out my you your i he she at about after before would'
    .split(' ')
    .map(hashOf),
);
const WORD = shapeId('word');
const FOREIGN = shapeId('foreign');

/** Products, acronyms and identifiers are not words of any language. */
const NAMES = CAPITAL | CAPITALS | MIXED;

/** Words below which the share of unknown ones says nothing. */
const ENOUGH = 12;
/** The largest share of words in another script that an English text has. */
const MOST_FOREIGN = 0.3;
/** The largest share of unknown words that an English text has, names left aside. */
const MOST_UNKNOWN = 0.2;
/** The same where common words show that it is English with mistakes in it, and their least share there. */
const MOST_MISTAKES = 0.35;
const LEAST_COMMON = 0.2;
/** What a text in another language has at least: different signs of it, and their share of all words. */
const FEWEST_SIGNS = 2;
const LEAST_SIGNS = 1 / 6;
/** The least share of unknown words where no sign is a short word: an English menu has a crème brûlée. */
const LEAST_UNKNOWN = 0.4;
/** How much they say together: a word that no English text has says two, one of `FOREIGN_HINTS` says one. */
const LEAST_SAID = 3;

/** A letter that English lacks, or an article before a vowel: `d'accord`. */
const FOREIGN_SPELLING = /[^\0-\x7f’]|^(?:[cdjlmnst]|qu)['’]\p{L}{2}/iu;

/** Words of a text, by what they say of its language. */
interface Counts {
  all: number;
  /** In another script. */
  foreign: number;
  /** Common in English. */
  common: number;
  unknown: number;
  /** Short words of other languages, words that may be such, and unknown words that English does not spell so. */
  signs: number;
  hints: number;
  spellings: number;
  /** How many of these three are different words. */
  different: number;
}

/** Whether a text is in English; one that is too short to tell is taken for it. */
export function isEnglish(text: string, tokens: Tokens, range: Range, words: WordTable): boolean {
  const counts = countWords(text, tokens, range, words);
  const { all, foreign, unknown, common } = counts;
  // A text in a script without spaces has few words, and long ones.
  if (foreign > 0 && foreign >= all * MOST_FOREIGN) return false;
  if (hasForeignWords(counts)) return false;
  if (all < ENOUGH) return true;
  return unknown <= all * (common >= all * LEAST_COMMON ? MOST_MISTAKES : MOST_UNKNOWN);
}

function hasForeignWords({ all, common, unknown, signs, hints, spellings, different }: Counts): boolean {
  const said = 2 * (signs + spellings) + hints;
  return (
    different >= FEWEST_SIGNS &&
    said >= LEAST_SAID &&
    said > 2 * common &&
    signs + spellings + hints >= all * LEAST_SIGNS &&
    (signs + hints > 0 || unknown >= all * LEAST_UNKNOWN)
  );
}

function countWords(
  text: string,
  { start, end, shape, hash, flags }: Tokens,
  { from, to }: Range,
  words: WordTable,
): Counts {
  const counts = {
    all: 0,
    foreign: 0,
    common: 0,
    unknown: 0,
    signs: 0,
    hints: 0,
    spellings: 0,
    different: 0,
  };
  const different = new Set<number>();
  for (let row = from; row < to; row++) {
    if (shape[row] === FOREIGN) counts.foreign++;
    else if (shape[row] !== WORD) continue;
    counts.all++;
    const word = hash[row] ?? 0;
    if (word === 0) continue;
    if (COMMON.has(word)) counts.common++;
    else if (((flags[row] ?? 0) & NAMES) === 0) {
      const isUnknown = rowOf(words, word) === -1;
      if (isUnknown) counts.unknown++;
      if (FOREIGN_WORDS.has(word)) counts.signs++;
      else if (FOREIGN_HINTS.has(word)) counts.hints++;
      else if (isUnknown && FOREIGN_SPELLING.test(text.slice(start[row], end[row]))) counts.spellings++;
      else continue;
      different.add(word);
    }
  }
  counts.different = different.size;
  return counts;
}
