import { CURRENCY } from './chars.ts';
import { FIRST_NUMBER, isNumberShape, type Shape, shapeId } from './shapes.ts';
import { BOUND, hashOf, PAIRED, type Range, type Tokens } from './tokens.ts';

const ids = (...shapes: Shape[]) => shapes.map(shapeId);
const set = (list: string) => new Set(list.split(' ').map(hashOf));
/** The words of units, by the shape that they give a number before them. The model has learned these. */
export const UNIT_SHAPES = {
  duration:
    'ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year years quarter quarters night nights millisecond milliseconds',
  bytes: 'kb mb gb tb kib mib gib bytes byte megabytes gigabytes terabytes',
  percent: 'percent pct percentage pp',
  money: 'dollars dollar euros euro eur usd gbp pounds francs chf rupees inr yen cents',
  factor: 'x times fold',
} as const satisfies Partial<Record<Shape, string>>;
const DURATIONS = set(UNIT_SHAPES.duration);
const BYTES = set(UNIT_SHAPES.bytes);
const PERCENTS = set(UNIT_SHAPES.percent);
const MONEY = set(UNIT_SHAPES.money);
const FACTORS = set(UNIT_SHAPES.factor);
const BOUNDS = set(
  'over above below under within least most than exceeds every after until up max min limit threshold',
);
export const NUMBER_WORDS: ReadonlySet<number> = set(
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half third quarter twice thrice once none',
);
const FROM = set('from was were instead before used previously of versus vs against');
const TO = set('to down now after instead was were before by of vs versus against became');
const ARROW = shapeId('arrow');
export const NUMBER_WORD = shapeId('number-word');
const [DIGIT = 0, SMALL = 0, HUNDREDS = 0, THOUSANDS = 0, MILLIONS = 0, DECIMAL = 0] = ids(
  'digit',
  'small',
  'hundreds',
  'thousands',
  'millions',
  'decimal',
);
const [PERCENT = 0, MONEY_SHAPE = 0, DURATION = 0, BYTES_SHAPE = 0, FACTOR = 0] = ids(
  'percent',
  'money',
  'duration',
  'bytes',
  'factor',
);
const [YEAR = 0, CLOCK = 0, VERSION = 0, ORDINAL = 0, RATIO = 0] = ids(
  'year',
  'clock',
  'version',
  'ordinal',
  'ratio',
);

const ORDINALS = set('st nd rd th');
const LARGE = set('k m bn million thousand billion mn');
const OF_RATIO = set('of in out');

/** Gives each number the shape that its neighbors make of it, and marks numbers that are compared. */
export function markNumbers(
  text: string,
  tokens: Tokens,
  { from, to, firstSentence, endSentence }: Range,
): void {
  const { shape, hash, flags } = tokens;
  for (let row = from; row < to; row++) {
    const word = shape[row] === NUMBER_WORD;
    if (shape[row] !== FIRST_NUMBER && !word) continue;
    if (row > from && BOUNDS.has(hash[row - 1] ?? 0)) flags[row] = (flags[row] ?? 0) | BOUND;
    const next = hash[row + 1] ?? 0;
    const same = row + 1 < to && tokens.sentence[row + 1] === tokens.sentence[row];
    if (!word) shape[row] = numberShape(text, tokens, row, same ? next : 0);
    else if (same && PERCENTS.has(next)) shape[row] = PERCENT;
    else if (same && DURATIONS.has(next)) shape[row] = DURATION;
    else if (same && MONEY.has(next)) shape[row] = MONEY_SHAPE;
  }
  for (let sentence = firstSentence; sentence < endSentence; sentence++) markPairs(tokens, sentence);
}

function numberShape(text: string, tokens: Tokens, row: number, next: number): number {
  const start = tokens.start[row] ?? 0;
  const end = tokens.end[row] ?? 0;
  const digits = text.slice(start, end);
  const before = text.charAt(start - 1);
  const after = text.charCodeAt(end);
  if (CURRENCY.includes(before) && before !== '') return MONEY_SHAPE;
  if (after === 0x25) return PERCENT;
  if (digits.includes(':')) return CLOCK;
  const points = digits.split('.').length - 1;
  if (points > 1 || /^v$/i.test(before)) return VERSION;
  if (next !== 0) {
    if (PERCENTS.has(next)) return PERCENT;
    if (DURATIONS.has(next)) return DURATION;
    if (BYTES.has(next)) return BYTES_SHAPE;
    if (FACTORS.has(next)) return FACTOR;
    if (MONEY.has(next)) return MONEY_SHAPE;
    if (ORDINALS.has(next)) return ORDINAL;
    if (LARGE.has(next)) return MILLIONS;
    if (OF_RATIO.has(next) && isNumberShape(tokens.shape[row + 2] ?? 0)) return RATIO;
  }
  if (/^x$/i.test(before)) return FACTOR;
  const whole = digits.replaceAll(',', '');
  if (points === 1) return DECIMAL;
  if (whole.length === 4 && digits === whole && (whole.startsWith('19') || whole.startsWith('20')))
    return YEAR;
  if (whole.length === 1) return DIGIT;
  if (whole.length === 2) return SMALL;
  if (whole.length === 3) return HUNDREDS;
  return whole.length <= 6 ? THOUSANDS : MILLIONS;
}

/** Two numbers of a sentence with what compares them between them or before the first. */
function markPairs(tokens: Tokens, sentence: number): void {
  const { shape, hash, flags, firstOf } = tokens;
  const from = firstOf[sentence] ?? 0;
  const to = firstOf[sentence + 1] ?? 0;
  let last = -1;
  let compares = false;
  for (let row = from; row < to; row++) {
    const now = shape[row] ?? 0;
    if (now === ARROW || FROM.has(hash[row] ?? 0) || TO.has(hash[row] ?? 0)) compares = true;
    if (!isNumberShape(now) || now === YEAR || now === CLOCK || now === VERSION) continue;
    if (last !== -1 && compares && row - last <= PAIR_REACH) {
      flags[row] = (flags[row] ?? 0) | PAIRED;
      flags[last] = (flags[last] ?? 0) | PAIRED;
    }
    last = row;
    compares = false;
  }
}

/** Furthest apart two compared numbers are, in tokens. */
const PAIR_REACH = 14;
