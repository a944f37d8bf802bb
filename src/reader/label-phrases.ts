import { LABEL_WORDS, LABELS, type Label } from './labels.ts';
import { shapeId } from './shapes.ts';
import { hashOf, type Tokens } from './tokens.ts';

const WORD = shapeId('word');
const OPEN = shapeId('open');

const IDS = new Map<number, number>();
for (const [label, phrases] of Object.entries(LABEL_WORDS)) {
  for (const phrase of phrases) IDS.set(hashOf(phrase), LABELS.indexOf(label as Label));
}

export interface KnownLabel {
  /** The index of the label. */
  label: number;
  /** Offsets of its words into the text. */
  start: number;
  end: number;
  /** Whether nothing stands behind the words, but for something in parentheses: `S (Situation)`. */
  isWhole: boolean;
}

/** The label that some rows of a text name, if its words are known for one; a mark may stand before them. */
export function knownLabel(text: string, tokens: Tokens, from: number, to: number): KnownLabel | null {
  const { shape, start, end } = tokens;
  let first = from;
  if (shape[first] !== WORD) first++;
  let last = first;
  while (last < to && shape[last] === WORD) last++;
  if (last === first) return null;
  const phrase = [];
  for (let row = first; row < last; row++) phrase.push(text.slice(start[row], end[row]).toLowerCase());
  const label = IDS.get(hashOf(phrase.join(' ')));
  if (label === undefined) return null;
  return {
    label,
    start: start[first] ?? 0,
    end: end[last - 1] ?? 0,
    isWhole: last === to || shape[last] === OPEN,
  };
}
