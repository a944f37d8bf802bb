import { factorAt } from '../../measures/factors.ts';
import { Rows } from '../../measures/rows.ts';
import { LARGE } from '../../measures/units.ts';
import {
  BREAKS,
  COMPARED,
  LOOSE,
  NOT_COUNTED,
  OTHER_MARK,
  shapeSet,
  WORD,
  wordSet,
} from '../../measures/words.ts';
import type { Reading } from '../../reader/reader.ts';
import { isSpoken, shapeId } from '../../reader/shapes.ts';
import { hashOf } from '../../reader/tokens.ts';

/** What a sentence gives in numbers. */
export interface NumberClaim {
  /** Offsets into the text, without the punctuation around the sentence. */
  start: number;
  end: number;
  /** The numbers that measure or count something. */
  numbers: number;
  unit: boolean;
  /** A before and an after, a whole (`14 of 15`), or none at all. */
  base: boolean;
  /** A word that compares a number with another one, in this sentence or the next. */
  contrast: boolean;
  /** A time or a scope that a number applies to. */
  window: boolean;
  /** Only counts of things and amounts of data or time, one after the other: `512 GPUs, 14 people`. */
  sizes: boolean;
}

/** Shapes of numbers with their unit. */
const UNITS = shapeSet('percent', 'money', 'duration', 'bytes', 'factor', 'ratio', 'clock');
/** Shapes of numbers that are no sizes. */
const NO_SIZES = shapeSet('percent', 'money', 'factor', 'ratio', 'clock');
/** Shapes of numbers that measure nothing. */
const IDLE = shapeSet('version', 'ordinal');
const MARKS = shapeSet(
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
const YEAR = shapeId('year');
const RATIO = shapeId('ratio');
const ARROW = shapeId('arrow');
const COLON = shapeId('colon');

const [ONE, USED, TO, A, AND] = ['one', 'used', 'to', 'a', 'and'].map(hashOf);
const [ZERO, SINCE, THEN] = ['zero', 'since', 'then'].map(hashOf);
const NONE = wordSet('no none nobody never nothing');
const EARLIER = wordSet('before previously formerly ago earlier baseline');
const CONTRAST = wordSet(
  'from instead old new now then since last next second other versus vs against than down today',
);
/** Words that join a number to the one before it in the same sentence. */
const JOINING = wordSet('from to down now after instead was were versus vs against became');
const OF = wordSet('of in');
const PERIOD = wordSet(
  `minute day days week weeks fortnight month months quarter quarters year years hour hours night nights january february
  march april may june july august september october november december spring summer autumn winter season term semester
  release releases deploy deploys sprint sprints shift shifts q1 q2 q3 q4 h1 h2`,
);
/** Words before a period. */
const DURING = wordSet(
  `in within over per a each every since during after last first this that all whole until between and daily from by
  through throughout`,
);
/** Words between those and the period: `over the whole winter`, `by the end of the year`. */
const OF_PERIOD = wordSet('the same following previous past next full half early late end of school');
/** Words before something that takes its time: `during the migration`. */
const THROUGHOUT = wordSet('during throughout');
const DETERMINERS = wordSet('the my our a an');
/** Words before a number that says who or what it applies to. */
const SCOPE = wordSet('across among for per');
/** Words after a size that make an outcome of it: `14 keys lost`. */
const OUTCOMES = wordSet(
  'caught found lost saved won sold sent built met kept made done read cut hit paid gone',
);
/** Words of one size: `41 European languages`. */
const LONGEST_SIZE = 3;

/** What each sentence of a text gives in numbers. */
export function claimsIn({ text, tokens, range }: Reading): NumberClaim[] {
  const claims: NumberClaim[] = [];
  for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
    let from = tokens.firstOf[sentence] ?? 0;
    let to = tokens.firstOf[sentence + 1] ?? 0;
    while (from < to && MARKS.has(tokens.shape[from] ?? 0)) from++;
    while (to > from && MARKS.has(tokens.shape[to - 1] ?? 0)) to--;
    if (tokens.shape.subarray(from, to).some(isSpoken))
      claims.push(claimIn(new Rows(text, tokens, from, to)));
  }
  return claims;
}

function claimIn(rows: Rows): NumberClaim {
  const claim = {
    start: rows.start(rows.from),
    end: rows.end(rows.to - 1),
    numbers: 0,
    unit: false,
    base: false,
    contrast: false,
    window: false,
    sizes: areSizes(rows),
  };
  let labelled = false;
  let joined = false;
  let none = false;
  for (let row = rows.from; row < rows.to; row++) {
    const own = rows.shape(row);
    const word = rows.hash(row);
    if (own === COLON) labelled = true;
    if (own === ARROW || isEarlier(rows, row)) claim.base = true;
    if (CONTRAST.has(word)) claim.contrast = true;
    if (JOINING.has(word)) joined = true;
    if (NONE.has(word)) none = true;
    if (factorAt(rows, row) !== null) {
      claim.numbers++;
      claim.unit = true;
      continue;
    }
    const isWindow = isPeriod(rows, row) || isYear(rows, row);
    if (isWindow || isThroughout(rows, row)) claim.window = true;
    if (isWindow || NONE.has(word) || IDLE.has(own) || !rows.isNumber(row)) continue;
    claim.numbers++;
    const isPaired = joined && claim.numbers > 1;
    joined = false;
    const whole = isWhole(rows, row);
    const isZero = word === ZERO || rows.slice(row) === '0';
    if (isPaired || whole || isZero || own === RATIO) claim.base = true;
    if (UNITS.has(own) || labelled || whole || isPaired || isCount(rows, row)) claim.unit = true;
    if (!UNITS.has(own) && isScope(rows, row)) claim.window = true;
  }
  if (none && (claim.window || claim.numbers > 0)) {
    claim.numbers++;
    claim.base = true;
  }
  return claim;
}

/** `before`, `used to`. */
function isEarlier(rows: Rows, row: number): boolean {
  const word = rows.hash(row);
  return EARLIER.has(word) || (word === USED && rows.hash(row + 1) === TO);
}

/** `in a week`, `within 2 weeks`, `over the winter`, `between January and June`, `in Q3`. */
function isPeriod(rows: Rows, row: number): boolean {
  if (!PERIOD.has(rows.hash(row))) return false;
  let before = row - 1;
  const isBetween = (at: number) =>
    OF_PERIOD.has(rows.hash(at)) || rows.hash(at) === ONE || rows.isNumber(at);
  while (before > row - 6 && isBetween(before)) before--;
  return DURING.has(rows.hash(before));
}

/** `during the migration`, `since the switch`. */
function isThroughout(rows: Rows, row: number): boolean {
  const [word, next] = [rows.hash(row), rows.hash(row + 1)];
  return DETERMINERS.has(next) ? THROUGHOUT.has(word) || word === SINCE : word === SINCE && next === THEN;
}

/** A year that counts nothing: `in 2024`, and not `2024 users`. */
function isYear(rows: Rows, row: number): boolean {
  const before = rows.hash(row - 1);
  return rows.shape(row) === YEAR && (DURING.has(before) || PERIOD.has(before) || !isCount(rows, row));
}

/** A number of which another one is a part: the 15 in `14 of 15`, `one of the 15`. */
function isWhole(rows: Rows, row: number): boolean {
  const of = rows.hash(row - 1) === A ? row - 2 : row - 1;
  const isOne = rows.hash(of - 1) === ONE || rows.hash(of - 2) === ONE;
  return OF.has(rows.hash(of)) && (rows.isNumber(of - 1) || isOne);
}

/** A number before what it counts: `14 users`, `3 million requests`. */
function isCount(rows: Rows, row: number): boolean {
  const next = LARGE.has(rows.hash(row + 1)) ? row + 2 : row + 1;
  return rows.shape(next) === OTHER_MARK || (rows.shape(next) === WORD && !NOT_COUNTED.has(rows.hash(next)));
}

/** `across 12 teams`, `per the 12 teams`. */
function isScope(rows: Rows, row: number): boolean {
  return SCOPE.has(rows.hash(row - 1)) || SCOPE.has(rows.hash(row - 2));
}

/** Whether a sentence is a row of sizes, and nothing more. */
function areSizes(rows: Rows): boolean {
  let from = rows.from;
  for (let row = rows.from; row <= rows.to; row++) {
    const ends = row === rows.to || BREAKS.has(rows.shape(row)) || rows.hash(row) === AND;
    if (!ends) continue;
    // `, and`.
    if (row > from && !isSize(rows, from, row)) return false;
    from = row + 1;
  }
  return true;
}

/** `512 GPUs`, `about 12 petabytes`. */
function isSize(rows: Rows, from: number, to: number): boolean {
  let row = LOOSE.has(rows.hash(from)) ? from + 1 : from;
  if (!rows.isNumber(row) || NO_SIZES.has(rows.shape(row))) return false;
  row = LARGE.has(rows.hash(row + 1)) ? row + 2 : row + 1;
  if (row === to || to - row > LONGEST_SIZE) return false;
  for (; row < to; row++) {
    const word = rows.hash(row);
    if (rows.shape(row) !== WORD || NOT_COUNTED.has(word) || COMPARED.has(word)) return false;
    if (OUTCOMES.has(word) || rows.slice(row).endsWith('ed')) return false;
  }
  return true;
}
