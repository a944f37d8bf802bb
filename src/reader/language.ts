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

/** Words below which a text is not told apart. */
const ENOUGH = 12;
/** The largest share of words in another script that an English text has. */
const MOST_FOREIGN = 0.3;
/** The largest share of unknown words that an English text has, names left aside. */
const MOST_UNKNOWN = 0.2;
/** The same where common words show that it is English with mistakes in it, and their least share there. */
const MOST_MISTAKES = 0.35;
const LEAST_COMMON = 0.2;

/** Whether a text is in English; one that is too short to tell is taken for it. */
export function isEnglish({ shape, hash, flags }: Tokens, { from, to }: Range, words: WordTable): boolean {
  let all = 0;
  let foreign = 0;
  let unknown = 0;
  let common = 0;
  for (let row = from; row < to; row++) {
    if (shape[row] === FOREIGN) foreign++;
    else if (shape[row] !== WORD) continue;
    all++;
    const word = hash[row] ?? 0;
    if (word === 0) continue;
    if (COMMON.has(word)) common++;
    else if (((flags[row] ?? 0) & NAMES) === 0 && rowOf(words, word) === -1) unknown++;
  }
  // A text in a script without spaces has few words, and long ones.
  if (foreign > 0 && foreign >= all * MOST_FOREIGN) return false;
  if (all < ENOUGH) return true;
  return unknown <= all * (common >= all * LEAST_COMMON ? MOST_MISTAKES : MOST_UNKNOWN);
}
