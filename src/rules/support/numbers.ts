import type { Reading } from '../../reader/reader.ts';
import { isNumberShape, isSpoken, type Shape, shapeId } from '../../reader/shapes.ts';
import { hashOf, type Tokens } from '../../reader/tokens.ts';

/** What a sentence gives in numbers. */
export interface NumberClaim {
  /** Offsets into the text, without the marks around the sentence. */
  start: number;
  end: number;
  /** How many numbers measure or count something. */
  numbers: number;
  unit: boolean;
  /** A before and an after, a whole (`14 of 15`), or none at all. */
  base: boolean;
  /** A word that sets a number against another one, in this sentence or the next. */
  contrast: boolean;
  window: boolean;
}

const ids = (...shapes: Shape[]) => new Set(shapes.map(shapeId));
const set = (words: string) => new Set(words.split(' ').map(hashOf));

/** Shapes of numbers that carry their unit. */
const UNITS = ids('percent', 'money', 'duration', 'bytes', 'factor', 'ratio', 'clock');
/** Shapes of numbers that measure nothing. */
const IDLE = ids('version', 'ordinal');
const MARKS = ids(
  'stop',
  'question',
  'exclamation',
  'comma',
  'colon',
  'semicolon',
  'dash',
  'quote',
  'line-break',
  'item',
  'list-number',
);
const WORD = shapeId('word');
const OTHER_MARK = shapeId('other-mark');
const YEAR = shapeId('year');
const RATIO = shapeId('ratio');
const ARROW = shapeId('arrow');
const COLON = shapeId('colon');

const [ONE, USED, TO, A] = ['one', 'used', 'to', 'a'].map(hashOf);
const ZERO = hashOf('zero');
const NONE = set('no none nobody never nothing');
const TIMES = set('halved doubled tripled quadrupled');
const LARGE = set('k m bn thousand million billion');
const EARLIER = set('before previously formerly ago earlier baseline');
const CONTRAST = set(
  'from instead old new now then since last next second other versus vs against than down today',
);
/** Words that join a number to the one before it in the same sentence. */
const JOINING = set('from to down now after instead was were versus vs against became');
const OF = set('of in');
const PERIOD = set(
  'minute day days week weeks fortnight month months quarter quarters year years hour hours night nights january february march april may june july august september october november december spring summer autumn winter season release releases deploy deploys sprint sprints shift shifts',
);
/** Words before a period. */
const DURING = set(
  'in within over per a each every since during after last first this that all whole until between and daily from by',
);
/** Words before a number that says who or what it applies to. */
const SCOPE = set('across among for per');
/** Words after a number that it does not count. */
const SMALL = set(
  'a an the of in to and or per than at on by for with from until before after was were is now then since ago again when while',
);

/** What each sentence of a text gives in numbers. */
export function claimsIn({ text, tokens, range }: Reading): NumberClaim[] {
  const claims: NumberClaim[] = [];
  for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
    let from = tokens.firstOf[sentence] ?? 0;
    let to = tokens.firstOf[sentence + 1] ?? 0;
    while (from < to && MARKS.has(tokens.shape[from] ?? 0)) from++;
    while (to > from && MARKS.has(tokens.shape[to - 1] ?? 0)) to--;
    if (tokens.shape.subarray(from, to).some(isSpoken)) claims.push(claimIn(text, tokens, from, to));
  }
  return claims;
}

function claimIn(text: string, { start, end, shape, hash }: Tokens, from: number, to: number): NumberClaim {
  const claim = {
    start: start[from] ?? 0,
    end: end[to - 1] ?? 0,
    numbers: 0,
    unit: false,
    base: false,
    contrast: false,
    window: false,
  };
  const wordAt = (row: number) => (row >= from && row < to ? (hash[row] ?? 0) : 0);
  const isNumber = (row: number) => row >= from && row < to && isNumberShape(shape[row] ?? 0);
  const counts = (row: number) => {
    const next = LARGE.has(wordAt(row + 1)) ? row + 2 : row + 1;
    return next < to && (shape[next] === OTHER_MARK || (shape[next] === WORD && !SMALL.has(wordAt(next))));
  };
  let labelled = false;
  let joined = false;
  let none = false;
  for (let row = from; row < to; row++) {
    const now = shape[row] ?? 0;
    const word = wordAt(row);
    const before = wordAt(row - 1);
    if (now === COLON) labelled = true;
    if (now === ARROW || EARLIER.has(word) || (word === USED && wordAt(row + 1) === TO)) claim.base = true;
    if (CONTRAST.has(word)) claim.contrast = true;
    if (JOINING.has(word)) joined = true;
    const period =
      PERIOD.has(word) && DURING.has(isNumber(row - 1) || before === ONE ? wordAt(row - 2) : before);
    const year = now === YEAR && (DURING.has(before) || PERIOD.has(before) || !counts(row));
    if (period || year) claim.window = true;
    if (NONE.has(word)) none = true;
    if (TIMES.has(word)) {
      claim.numbers++;
      claim.unit = true;
    }
    if (!isNumber(row) || IDLE.has(now) || period || year || NONE.has(word)) continue;
    claim.numbers++;
    const of = before === A ? row - 2 : row - 1;
    const whole =
      OF.has(wordAt(of)) && (isNumber(of - 1) || wordAt(of - 1) === ONE || wordAt(of - 2) === ONE);
    const zero = word === ZERO || text.slice(start[row], end[row]) === '0';
    const paired = joined && claim.numbers > 1;
    joined = false;
    if (paired || whole || zero || now === RATIO) claim.base = true;
    if (UNITS.has(now) || labelled || whole || paired || counts(row)) claim.unit = true;
    if (!UNITS.has(now) && (SCOPE.has(before) || SCOPE.has(wordAt(row - 2)))) claim.window = true;
  }
  if (none && (claim.window || claim.numbers > 0)) {
    claim.numbers++;
    claim.base = true;
  }
  return claim;
}
