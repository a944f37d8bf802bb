import type { Span } from '../types.ts';
import { sigmoid } from './numerics.ts';
import { isSpoken, shapeId } from './shapes.ts';
import { hashOf, type Range, type Tokens } from './tokens.ts';

/** A stretch of a text that shows a label. */
export interface Passage extends Span {
  /** How surely it shows the label, 0 to 1. */
  strength: number;
}

/** Tokens that may lie between two parts of one passage. */
const GAP = 3;
/** How far below the highest token its neighbors may be to belong to it. */
const FALL = 2;
/** Words that a passage has at least where its clause has them: fewer say nothing to a reader. */
const READABLE = 8;
/** Tokens beyond a passage within which the end of its clause is near. */
const NEAR = 4;
/** Words that a passage has at least where its sentence has them. */
const UNDERSTOOD = 4;
/** Tokens beyond a passage up to which it is led to the end of its clause where it breaks off within a phrase. */
const FAR = 10;
/** Rows that a passage is never lengthened beyond. */
const LONGEST = 40;
/** What a phrase needs another word after: it begins with it, and no passage ends with it. */
const OPENS_PHRASE = new Set(
  'a an the this these those my your his her its our their some any each every no and or but nor than with without of in into on onto at by for from to as about over under after before between through per via that which who whom whose when where while because if so is are was were be been am has have had will would can could should may might must not very more most'
    .split(' ')
    .map(hashOf),
);
/** What a relative clause begins with: it says nothing without the noun before it. */
const RELATIVE = new Set('that which who whom whose'.split(' ').map(hashOf));

/** Rows of a range, both inclusive, and the most that one of them says. */
export interface Stretch {
  first: number;
  last: number;
  logit: number;
}

const OTHER_MARK = shapeId('other-mark');
const CLAUSE_ENDS = new Set(
  (['comma', 'semicolon', 'colon', 'dash', 'arrow', 'open', 'close', 'line-break', 'item'] as const).map(
    shapeId,
  ),
);

/** Whether a mark of this shape ends a clause. */
export function isClauseEnd(shape: number): boolean {
  return CLAUSE_ENDS.has(shape);
}

/** A passage of one word says nothing, unless it is a number. */
function isTelling({ shape }: Tokens, first: number, last: number): boolean {
  let words = 0;
  for (let row = first; row <= last; row++) if (isSpoken(shape[row] ?? 0)) words++;
  return words > 1;
}

/**
 * The stretches whose tokens each say yes, long enough to be read; a gap of a few tokens inside a sentence does not
 * part them.
 */
export function passagesIn(tokens: Tokens, range: Range, logits: Int32Array, scale: number): Passage[] {
  const { from } = range;
  const found: Stretch[] = [];
  for (let row = 0; row < logits.length; row++) {
    const logit = logits[row] as number;
    if (logit <= 0) continue;
    const open = found.at(-1);
    const apart =
      open === undefined ||
      row - open.last > GAP ||
      tokens.sentence[from + row] !== tokens.sentence[from + open.last];
    if (apart) found.push({ first: row, last: row, logit });
    else {
      open.last = row;
      open.logit = Math.max(open.logit, logit);
    }
  }
  const telling = found.filter(({ first, last }) => isTelling(tokens, from + first, from + last));
  const shown: Stretch[] = [];
  for (const { first, last, logit } of telling) {
    const [start, end] = readable(tokens, range, first, last);
    const before = shown.at(-1);
    if (before === undefined || start > before.last) shown.push({ first: start, last: end, logit });
    else {
      before.last = Math.max(before.last, end);
      before.logit = Math.max(before.logit, logit);
    }
  }
  return shown.map(({ first, last, logit }) => passage(tokens, range, first, last, logit * scale));
}

/** The rows around the token with the highest logit, within its sentence. */
export function stretchAround(
  tokens: Tokens,
  { from }: Range,
  logits: Int32Array,
  top: number,
  scale: number,
): Stretch {
  const { sentence } = tokens;
  const own = sentence[from + top];
  const logit = logits[top] as number;
  const floor = logit - FALL / scale;
  let first = top;
  while (first > 0 && sentence[from + first - 1] === own && (logits[first - 1] as number) >= floor) first--;
  let last = top;
  const end = logits.length - 1;
  while (last < end && sentence[from + last + 1] === own && (logits[last + 1] as number) >= floor) last++;
  return { first, last, logit };
}

/** The passage that a stretch stands for, long enough to be read. */
export function passageAround(
  tokens: Tokens,
  range: Range,
  { first, last, logit }: Stretch,
  scale: number,
): Passage {
  const [start, end] = readable(tokens, range, first, last);
  return passage(tokens, range, start, end, logit * scale);
}

/**
 * A stretch of rows as it can be read: to the ends of its clause where they are near or it has too few words to be
 * understood, and past them to those of its sentence where the clause is short too.
 */
function readable(tokens: Tokens, range: Range, from: number, to: number): [first: number, last: number] {
  const size = range.to - range.from;
  const shape = (row: number) => tokens.shape[range.from + row] ?? 0;
  const sentence = tokens.sentence[range.from + from];
  const isInside = (row: number) => row >= 0 && row < size && tokens.sentence[range.from + row] === sentence;
  const goesOn = (row: number) => isInside(row) && !isClauseEnd(shape(row));
  const near = (row: number, step: 1 | -1) => {
    for (let at = row + step; Math.abs(at - row) <= NEAR + 1; at += step) if (!goesOn(at)) return at - step;
    return row;
  };
  let first = near(from, -1);
  let last = near(to, 1);
  let words = 0;
  for (let row = first; row <= last; row++) if (isSpoken(shape(row))) words++;
  for (const belongs of [goesOn, isInside]) {
    const wants = (row: number) => words < READABLE && belongs(row);
    while (wants(first - 1) || wants(last + 1)) {
      if (wants(first - 1) && isSpoken(shape(--first))) words++;
      if (wants(last + 1) && isSpoken(shape(++last))) words++;
    }
    if (words >= UNDERSTOOD) break;
  }
  return whole(near(first, -1), near(last, 1), {
    goesOn,
    isInside,
    word: (row) => tokens.hash[range.from + row] ?? 0,
  });
}

interface Around {
  /** Whether a row belongs to the sentence. */
  isInside: (row: number) => boolean;
  /** Whether it also belongs to a clause, and ends none. */
  goesOn: (row: number) => boolean;
  word: (row: number) => number;
}

/**
 * Rows that do not break off within a phrase: led to the end of it where that is near, or shortened to the end of one.
 */
function whole(from: number, to: number, { isInside, goesOn, word }: Around): [first: number, last: number] {
  const far = (row: number, step: 1 | -1, most: number) => {
    for (let at = row + step; Math.abs(at - row) <= most + 1; at += step) if (!goesOn(at)) return at - step;
    return row;
  };
  let first = from;
  const room = () => Math.min(FAR, LONGEST - (to - first + 1));
  const begins = () => !isInside(first - 1) || (!goesOn(first - 1) && !RELATIVE.has(word(first)));
  if (!begins()) first = far(goesOn(first - 1) ? first : first - 1, -1, room());
  // The noun of a relative clause, and what comes before the noun.
  for (let left = room(); left > 0 && !begins(); left--) {
    if (!RELATIVE.has(word(first)) && !OPENS_PHRASE.has(word(first - 1))) break;
    first--;
  }
  let last = to;
  if (goesOn(last + 1)) last = far(last, 1, Math.min(FAR, LONGEST - (last - first + 1)));
  while (goesOn(last + 1) && last > first && OPENS_PHRASE.has(word(last))) last--;
  return [first, last];
}

/** Rows of the range, both inclusive, without marks at their ends. */
function passage(tokens: Tokens, range: Range, first: number, last: number, logit: number): Passage {
  const { start, end } = spanOf(tokens, first + range.from, last + range.from);
  return { start, end, strength: sigmoid(logit) };
}

/** Where rows lie, both inclusive, without marks at their ends but with those that belong to a word: `$40`, `3%`. */
export function spanOf({ shape, start, end, sentence }: Tokens, first: number, last: number): Span {
  let low = first;
  let high = last;
  while (low < high && !isSpoken(shape[low] ?? 0)) low++;
  while (high > low && !isSpoken(shape[high] ?? 0)) high--;
  // `28th` is two tokens.
  const isWithinWord = (row: number) =>
    end[row - 1] === start[row] &&
    sentence[row - 1] === sentence[row] &&
    isSpoken(shape[row - 1] ?? 0) &&
    isSpoken(shape[row] ?? 0);
  if (isWithinWord(low)) low--;
  if (isWithinWord(high + 1)) high++;
  const isMark = (row: number) => shape[row] === OTHER_MARK && sentence[row] === sentence[first];
  if (isMark(low - 1) && end[low - 1] === start[low]) low--;
  if (isMark(high + 1) && start[high + 1] === end[high]) high++;
  return { start: start[low] ?? 0, end: end[high] ?? 0 };
}
