import type { Reading } from '../../reader/reader.ts';
import { isNumberShape, isSpoken, type Shape, shapeId } from '../../reader/shapes.ts';
import { hashOf, type Tokens } from '../../reader/tokens.ts';

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
}

const ids = (...shapes: Shape[]) => new Set(shapes.map(shapeId));
const set = (words: string) => new Set(words.split(' ').map(hashOf));

/** Shapes of numbers with their unit. */
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

function claimIn(text: string, tokens: Tokens, from: number, to: number): NumberClaim {
  const { start, end, shape } = tokens;
  const rows = new SentenceRows(tokens, from, to);
  const claim = {
    start: start[from] ?? 0,
    end: end[to - 1] ?? 0,
    numbers: 0,
    unit: false,
    base: false,
    contrast: false,
    window: false,
  };
  let labelled = false;
  let joined = false;
  let none = false;
  for (let row = from; row < to; row++) {
    const own = shape[row] ?? 0;
    const word = rows.word(row);
    if (own === COLON) labelled = true;
    if (own === ARROW || rows.isEarlier(row)) claim.base = true;
    if (CONTRAST.has(word)) claim.contrast = true;
    if (JOINING.has(word)) joined = true;
    if (NONE.has(word)) none = true;
    if (TIMES.has(word)) {
      claim.numbers++;
      claim.unit = true;
    }
    const isWindow = rows.isPeriod(row) || rows.isYear(row);
    if (isWindow) claim.window = true;
    if (isWindow || NONE.has(word) || IDLE.has(own) || !rows.isNumber(row)) continue;
    claim.numbers++;
    const isPaired = joined && claim.numbers > 1;
    joined = false;
    const isWhole = rows.isWhole(row);
    const isZero = word === ZERO || text.slice(start[row], end[row]) === '0';
    if (isPaired || isWhole || isZero || own === RATIO) claim.base = true;
    if (UNITS.has(own) || labelled || isWhole || isPaired || rows.isCount(row)) claim.unit = true;
    if (!UNITS.has(own) && rows.isScope(row)) claim.window = true;
  }
  if (none && (claim.window || claim.numbers > 0)) {
    claim.numbers++;
    claim.base = true;
  }
  return claim;
}

/** The rows of one sentence, with what the words around each of them say about it. */
class SentenceRows {
  private readonly tokens: Tokens;
  private readonly from: number;
  private readonly to: number;

  constructor(tokens: Tokens, from: number, to: number) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /** The hash of a word; 0 outside of the sentence. */
  word(row: number): number {
    return this.holds(row) ? (this.tokens.hash[row] ?? 0) : 0;
  }

  isNumber(row: number): boolean {
    return this.holds(row) && isNumberShape(this.tokens.shape[row] ?? 0);
  }

  /** `before`, `used to`. */
  isEarlier(row: number): boolean {
    const word = this.word(row);
    return EARLIER.has(word) || (word === USED && this.word(row + 1) === TO);
  }

  /** `in a week`, `within 2 weeks`. */
  isPeriod(row: number): boolean {
    const before = this.word(row - 1);
    const hasNumber = this.isNumber(row - 1) || before === ONE;
    return PERIOD.has(this.word(row)) && DURING.has(hasNumber ? this.word(row - 2) : before);
  }

  /** A year that counts nothing: `in 2024`, and not `2024 users`. */
  isYear(row: number): boolean {
    const before = this.word(row - 1);
    return (
      this.tokens.shape[row] === YEAR && (DURING.has(before) || PERIOD.has(before) || !this.isCount(row))
    );
  }

  /** A number of which another one is a part: the 15 in `14 of 15`, `one of the 15`. */
  isWhole(row: number): boolean {
    const of = this.word(row - 1) === A ? row - 2 : row - 1;
    return (
      OF.has(this.word(of)) &&
      (this.isNumber(of - 1) || this.word(of - 1) === ONE || this.word(of - 2) === ONE)
    );
  }

  /** A number before what it counts: `14 users`, `3 million requests`. */
  isCount(row: number): boolean {
    const next = LARGE.has(this.word(row + 1)) ? row + 2 : row + 1;
    if (next >= this.to) return false;
    const shape = this.tokens.shape[next];
    return shape === OTHER_MARK || (shape === WORD && !SMALL.has(this.word(next)));
  }

  /** `across 12 teams`, `per the 12 teams`. */
  isScope(row: number): boolean {
    return SCOPE.has(this.word(row - 1)) || SCOPE.has(this.word(row - 2));
  }

  private holds(row: number): boolean {
    return row >= this.from && row < this.to;
  }
}
