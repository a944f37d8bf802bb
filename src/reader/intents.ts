import { isSpoken, shapeId } from './shapes.ts';
import { hashOf, type Range, type Tokens } from './tokens.ts';

/** What a token is told as: something done or in force, only planned, only wished for, or what would have been. */
export const DONE = 0;
export const PLANNED = 1;
export const WISHED = 2;
/** Nothing was built that would have been built; but a harm that would have been is one that was averted. */
export const UNREAL = 3;

const set = (words: string) => new Set(words.split(' ').map(hashOf));

const FIRST = set('i we');
const INTEND = set(
  'plan intend hope want aim propose expect wish need planned intended hoped wanted wished meant',
);
const INTENTION = set('plan idea goal aim intention proposal recommendation ambition target plans');
const ADVERBS = set(
  'also then now still really probably certainly definitely eventually first next just currently always soon later already finally only even both all',
);
const BE = set('am are is was were be');
const IS = set('is was are were would will');
const MODALS = set('will shall should may might');
const WILL = set('will shall');
const PAST_MODALS = set('would could should might');
/** What one would do with a thing that is there: `the fields I would need`. */
const USES = set('need know say call expect never');
const LIKE = set('like love rather');
const TURNS = set('but instead until');
const EACH = set('each every');
const OCCASIONS = set(
  'night day week month morning evening friday monday tuesday wednesday thursday sprint quarter time release deploy',
);
const HABITS = set('whenever nightly daily weekly');
const PERIODS = set('week month quarter year sprint half summer spring autumn winter semester term');
const [BE_WORD, GOING, HAVE, IF, NEVER, NEXT, NOW, SHOULD, TO, WHAT, WOULD] = [
  ...set('be going have if never next now should to what would'),
] as [number, number, number, number, number, number, number, number, number, number, number];

/** What describes a thing that is only thought of. */
const IMAGINE = set('imagine picture envision suppose');
const DREAM = set('dream dreamed dreamt dreaming daydream fantasize');
const IDEALS = set('ideal dream vision');
const OF_DREAM = set('of about');
const WANT = set('want wish need');

const LL = shapeId("'ll");
const RE = shapeId("'re");
const M = shapeId("'m");
const D = shapeId("'d");
const NOT = shapeId("n't");
const COMMA = shapeId('comma');
const COLON = shapeId('colon');
const SEMICOLON = shapeId('semicolon');

/** What the words of a sentence say of all of it. */
interface Sentence {
  /** Whether `would` may say what happened again and again. */
  isHabit: boolean;
  hasIf: boolean;
  /** Whether it names a time that is to come. */
  isFuture: boolean;
  /** Whether it says what would have been. */
  isUnreal: boolean;
  /** Whether it describes what is only thought of: `I dream of a lab where`, `the ideal release is`, `picture a desk`. */
  isImagined: boolean;
}

/**
 * How each token of a range is told, by the words that govern it: a network that sees a few words to each side loses
 * sight of `we plan to` at the end of its sentence. A plan ends with its sentence, at `but`, or where its author says
 * what was done (`I`, `we`); what someone else plans or should have done, at the next comma.
 */
export function intentsOf(tokens: Tokens, { from, to }: Range): Uint8Array {
  const { sentence } = tokens;
  const intents = new Uint8Array(to - from);
  for (let row = from; row < to; ) {
    let end = row + 1;
    while (end < to && sentence[end] === sentence[row]) end++;
    const whole = sentenceOf(tokens, row, end);
    const turn = whole.isImagined ? turnOf(tokens, row, end) : row;
    const wishedTo = whole.isUnreal && whole.hasIf ? end : turn;
    intents.fill(WISHED, row - from, wishedTo - from);
    readSentence(tokens, wishedTo, end, whole, intents.subarray(wishedTo - from, end - from));
    row = end;
  }
  return intents;
}

/** The row at which a sentence turns to something else: `I dream of a gate, but what we have is a list`. */
function turnOf({ hash, shape }: Tokens, from: number, to: number): number {
  for (let row = from; row < to; row++) {
    const word = hash[row] as number;
    if (shape[row] === SEMICOLON || TURNS.has(word) || word === NOW) return row;
  }
  return to;
}

function sentenceOf(tokens: Tokens, from: number, to: number): Sentence {
  const { hash, shape } = tokens;
  const whole = { isHabit: false, hasIf: false, isFuture: false, isUnreal: false, isImagined: false };
  const first = isSpoken(shape[from] as number) ? from : from + 1;
  for (let row = from; row < to; row++) {
    const word = hash[row] as number;
    const next = row + 1 < to ? (hash[row + 1] as number) : 0;
    if (HABITS.has(word) || (EACH.has(word) && OCCASIONS.has(next))) whole.isHabit = true;
    if (word === IF) whole.hasIf = true;
    if (word === NEXT && PERIODS.has(next)) whole.isFuture = true;
    if (PAST_MODALS.has(word) && next === HAVE) whole.isUnreal = true;
    if (IMAGINE.has(word) && row === first) whole.isImagined = true;
    if (DREAM.has(word) && OF_DREAM.has(next)) whole.isImagined = true;
    if (word === WHAT && row === first && FIRST.has(next) && WANT.has(hash[row + 2] as number))
      whole.isImagined = true;
    const verb = IDEALS.has(word) && row <= first + 1 ? verbAfter(hash, shape, row, to) : -1;
    if (verb !== -1 && shape[verb + 1] !== NOT) whole.isImagined = true;
  }
  return whole;
}

function readSentence(tokens: Tokens, from: number, to: number, whole: Sentence, intents: Uint8Array): void {
  const { hash, shape } = tokens;
  let intent = DONE;
  let isAuthors = false;
  for (let row = from; row < to; row++) {
    const word = hash[row] as number;
    const mark = shape[row] as number;
    if (FIRST.has(word)) {
      intent = intentOfAuthor(tokens, row + 1, to, whole);
      isAuthors = true;
    } else if (mark === SEMICOLON || TURNS.has(word) || (!isAuthors && (mark === COMMA || mark === COLON))) {
      intent = DONE;
    } else if (intent === DONE || !isAuthors) {
      const other = intentFrom(tokens, row, to, whole);
      if (other !== null) {
        intent = other;
        isAuthors = false;
      }
    }
    intents[row - from] = intent;
  }
}

/** What follows `I` or `we`. */
function intentOfAuthor({ hash, shape }: Tokens, from: number, to: number, whole: Sentence): number {
  let row = from;
  const word = () => (row < to ? (hash[row] as number) : 0);
  const skipAdverbs = () => {
    while (ADVERBS.has(word())) row++;
  };
  skipAdverbs();
  const mark = row < to ? (shape[row] as number) : 0;
  const next = row + 1 < to ? (hash[row + 1] as number) : 0;
  if (INTEND.has(word())) return next === TO ? PLANNED : DONE;
  if (mark === LL || MODALS.has(word())) return next === NEVER ? DONE : PLANNED;
  if (mark === D) return LIKE.has(next) ? WISHED : DONE;
  if (word() === WOULD) {
    if (next === HAVE || LIKE.has(next)) return WISHED;
    return USES.has(next) || (whole.isHabit && !whole.hasIf) ? DONE : WISHED;
  }
  if (mark !== M && mark !== RE && !BE.has(word())) return DONE;
  row++;
  skipAdverbs();
  return word() === GOING && hash[row + 1] === TO ? PLANNED : DONE;
}

/** The row of `is` after a plan, `our plan for next quarter is`, or -1: a few words on, with no mark between. */
function verbAfter(hash: Int32Array, shape: Uint8Array, row: number, to: number): number {
  for (let at = row + 1; at < Math.min(to, row + 1 + PLAN_WORDS) && isSpoken(shape[at] as number); at++)
    if (IS.has(hash[at] as number)) return at;
  return -1;
}

/** Words up to the verb of a plan, the verb included. */
const PLAN_WORDS = 6;

/** What begins at a token that is not the author; null where nothing does. */
function intentFrom({ hash, shape }: Tokens, row: number, to: number, whole: Sentence): number | null {
  const word = hash[row] as number;
  const next = row + 1 < to ? (hash[row + 1] as number) : 0;
  if (INTENTION.has(word)) {
    const verb = verbAfter(hash, shape, row, to);
    const after = verb !== -1 && verb + 1 < to ? (hash[verb + 1] as number) : 0;
    if (verb === row + 1 || after === TO) return after === TO || after === BE_WORD ? PLANNED : null;
  }
  if (PAST_MODALS.has(word) && next === HAVE) return UNREAL;
  if (word === SHOULD) return PLANNED;
  if (whole.isFuture && (WILL.has(word) || shape[row] === LL)) return PLANNED;
  if (word !== GOING || next !== TO) return null;
  return BE.has(hash[row - 1] as number) || shape[row - 1] === RE ? PLANNED : null;
}
