import { markNumbers } from './numbers.ts';
import { Scanner } from './scanner.ts';
import type { Range, Tokens } from './tokens.ts';

/** Adds a text to the table. Its work grows linearly with the text. */
export function tokenize(text: string, into: Tokens): Range {
  const from = into.length;
  const firstSentence = into.sentences;
  new Scanner(text, into).run();
  const range = { from, to: into.length, firstSentence, endSentence: into.sentences };
  markNumbers(text, into, range);
  return range;
}
