import { beginning } from '../text/spans.ts';
import { type Announced, isLetters, PROPER } from './label-words.ts';
import { labelAt } from './labels.ts';
import type { Line } from './line.ts';
import { contentOf, FEWEST_TOLD, lineMark, type Mark, styleOf } from './marks.ts';
import { placeInOrder } from './part-order.ts';
import type { Role } from './types.ts';

/** A label in lower case with a colon: `context: the tap dripped`. */
const SMALL = /^(\p{Ll}[^\n:：.!?]{2,38})[:：](?=[ \t]|$)[ \t]*/u;
const COLON = /[:：][ \t]*$/;
const LONGEST = 40;

/** A label that counts if others follow it in the order of a story. */
export interface BareLabel {
  mark: Mark;
  roles: readonly Role[];
  /** The place in the order of a story; -1 for what may be anywhere in it, such as its numbers. */
  place: number;
  /** Whether it is a label even if no other story has it. */
  isUnambiguous: boolean;
}

/** Whether a label ends with a colon. */
export function hasColon(text: string, { start, textStart }: Mark): boolean {
  return COLON.test(text.slice(start, textStart));
}

/** Whether two labels of a run count without the others: `situation: …`, `result: …`. */
export function hasOwnLabels(text: string, run: readonly BareLabel[]): boolean {
  const isOwn = ({ mark }: BareLabel) =>
    PROPER.test(mark.word) && !isLetters(mark.word) && hasColon(text, mark);
  return run.filter(isOwn).length >= FEWEST_TOLD && run.every(({ mark }) => hasColon(text, mark));
}

/** The label in lower case that a line begins with. Below a label in upper case, it may be a part of that text. */
export function smallLabelOn(
  text: string,
  line: Line,
  index: number,
  paragraph: Line,
  announce: (word: string) => Announced | null,
): BareLabel | null {
  const start = contentOf(text, line);
  const [written = '', word = ''] = SMALL.exec(beginning(text, { start, end: line.end }, LONGEST)) ?? [];
  const announced = word === '' ? null : announce(word);
  if (announced?.kind !== 'part' || announced.roles[0] === 'question') return null;
  const own = { start, announced, word, textStart: start + written.length };
  const mark = lineMark(own, index, styleOf(line));
  const above = line === paragraph ? null : labelAt(text, paragraph.content, paragraph.end);
  const isUnambiguous = above?.announced?.kind !== 'part' || /^\p{Ll}/u.test(above.word);
  return { mark, roles: announced.roles, place: placeInOrder(announced), isUnambiguous };
}
