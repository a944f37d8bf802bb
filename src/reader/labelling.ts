import { LABEL_WORDS, LABELS, type Label } from './labels.ts';
import { shapeId } from './shapes.ts';
import { hashOf, type Tokens } from './tokens.ts';

const WORD = shapeId('word');
const OPEN = shapeId('open');
const STOP = shapeId('stop');

const NO_LABEL = LABELS.indexOf('none');
const OTHER_LABEL = LABELS.indexOf('other');
/** Labels that take their text out of what was done: inside a line they are an aside, and end with it. */
const ASIDES = new Set((['skills', 'duties', 'plan'] as const).map((label) => LABELS.indexOf(label)));
/** The most tokens that a label has. */
const LABEL_LENGTH = 4;

const IDS = new Map<number, number>();
for (const [label, phrases] of Object.entries(LABEL_WORDS)) {
  for (const phrase of phrases) IDS.set(hashOf(phrase), LABELS.indexOf(label as Label));
}

interface KnownLabel {
  /** The index of the label. */
  label: number;
  /** Offsets of its words into the text. */
  start: number;
  end: number;
  /** Whether nothing follows the words, but for something in parentheses: `S (Situation)`. */
  isWhole: boolean;
}

/** The label that some rows of a text name, if its words are known for one; a mark may be before them. */
function knownLabel(text: string, tokens: Tokens, from: number, to: number): KnownLabel | null {
  const { shape, start, end } = tokens;
  let first = from;
  if (shape[first] !== WORD) first++;
  let last = first;
  while (last < to && shape[last] === WORD) last++;
  if (last === first || last - first > LABEL_LENGTH) return null;
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

/** Which label the tokens of a text are under, while it is read: `Action:`, `### Action`, `**Action.**`, `| Action |`. */
export class Labelling {
  /** The index of the label in force. */
  label = NO_LABEL;
  /** The label that an aside has interrupted, and the first row of the aside. */
  private interrupted: { label: number; row: number } | null = null;
  private readonly text: string;
  private readonly out: Tokens;

  constructor(text: string, out: Tokens) {
    this.text = text;
    this.out = out;
  }

  /** At the end of a line: a heading, or a label alone on its line, names what follows. */
  endLine(lineFrom: number, isHeading: boolean): void {
    const { out, text } = this;
    const count = out.length - lineFrom;
    // With nothing after it, a label names what is below it.
    if (this.interrupted?.row === out.length) this.interrupted = null;
    if (count < 1 || (count > LABEL_LENGTH && !isHeading)) return;
    const known = knownLabel(text, out, lineFrom, out.length);
    if (isHeading || known?.isWhole) this.putUnder(known?.label ?? NO_LABEL, lineFrom);
  }

  /** What precedes a colon near the beginning of a sentence names what follows, where it is known as a label. */
  colon(lineFrom: number, isItem: boolean): void {
    const { out, text } = this;
    const from = Math.max(lineFrom, out.firstOf[out.sentences] ?? 0);
    const last = out.length - 1;
    if (last === from || last - from > LABEL_LENGTH) return;
    const known = knownLabel(text, out, from, last);
    if (known !== null) {
      const before = this.interrupted?.label ?? this.label;
      this.putUnder(known.label, from);
      if (from > lineFrom && ASIDES.has(known.label)) this.interrupted = { label: before, row: out.length };
    }
    // The items of a list have names of their own, and stay what the list is said to be.
    else if (from === lineFrom && !(isItem && this.label !== NO_LABEL)) this.putUnder(OTHER_LABEL, from);
  }

  /** `**Action.** ...`, `RESULT - ...` and `| Task | ...` name what follows as `Action:` does, if a line begins so. */
  lead(lineFrom: number, isBold: boolean): void {
    const { out, text } = this;
    const last = out.length - 1;
    if (last - lineFrom > LABEL_LENGTH || (out.firstOf[out.sentences] ?? 0) > lineFrom) return;
    const known = knownLabel(text, out, lineFrom, last);
    if (!known?.isWhole) return;
    // `A. Yes, I did` is an answer, not what was done.
    if (known.end - known.start === 1 && out.shape[last] === STOP && !isBold) return;
    this.putUnder(known.label, lineFrom);
  }

  /** Where a new paragraph or item begins. */
  startParagraph(): void {
    if (this.interrupted === null) return;
    this.label = this.interrupted.label;
    this.interrupted = null;
  }

  private putUnder(label: number, from: number): void {
    this.interrupted = null;
    this.label = label;
    for (let row = from; row < this.out.length; row++) this.out.label[row] = label;
  }
}
