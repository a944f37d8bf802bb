import type { Mark, ReadQuantity, ReadSentence } from '../../core/rubric/index.ts';
import { marksOf, standsBefore } from './marks.ts';
import type { PlacedSentence } from './read-fields.ts';

/** Furthest that a number stands from the word that claims a change with it, in UTF-16 code units: about eight words. */
const REACH = 45;
/** The same for a comparison (`40 % fewer`, `faster by 3 s`), and for `significantly`. */
const CLOSE = 12;
const VAGUE_REACH = 30;
/** Furthest that `over` stands from the length of time that it makes a window. */
const WHEN = 10;

/** A claimed change in a sentence: from the word that claims it to its number, or to what stands in its place. */
export interface Claim {
  sentence: PlacedSentence;
  start: number;
  end: number;
  word: Mark | null;
  quantity: ReadQuantity | null;
  /** The number is in the verb: `halved`. */
  factor: boolean;
}

const UNREAL = new Set(['plan', 'condition', 'advice', 'question', 'negated', 'claim']);
/** Counts of things stand near many verbs; only after a preposition are they what changed. */
const COUNTS = new Set(['counted', 'audience', 'people', 'plain']);

function gap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return b.start >= a.end ? b.start - a.end : Math.max(0, a.start - b.end);
}

/** `over six weeks`, `in the first 3 months`: when something was measured, not what. `After: 3 months` is a value. */
export function isWindow(sentence: PlacedSentence, { unit, start }: ReadQuantity): boolean {
  if (unit === 'clock') return true;
  if (unit !== 'duration') return false;
  const { text } = sentence.prose;
  return marksOf(sentence, 'numbers-when').some(
    ({ end }) => end <= start && start - end <= WHEN && !text.slice(end, start).includes(':'),
  );
}

/** The numbers of a sentence that measure something. */
export function measured(sentence: PlacedSentence): ReadQuantity[] {
  return sentence.quantities.filter((quantity) => !isWindow(sentence, quantity));
}

/** `we reduce`: a base form with its subject, as learners tell what was done. */
function hasSubject(sentence: ReadSentence, { start }: Mark): boolean {
  return standsBefore(sentence, start, ({ role }) => role === 'first');
}

const CHANGES = new Set(['numbers-verb', 'numbers-noun', 'numbers-word', 'numbers-factor']);

/** Words that claim a change, told as a fact. */
function changes(sentence: ReadSentence): Mark[] {
  const words = sentence.marks.filter(({ group }) => CHANGES.has(group));
  if (words.length === 0) return words;
  const none = sentence.marks.filter(({ group }) => group === 'numbers-no-claim');
  return words.filter(
    (mark) =>
      !UNREAL.has(mark.mood) &&
      (mark.form !== 'base' || hasSubject(sentence, mark)) &&
      !none.some(({ start, end }) => start < mark.end && mark.start < end),
  );
}

const JOINTS = new Set(['to', 'from', 'by']);

function follows(sentence: ReadSentence, { start }: ReadQuantity): boolean {
  return sentence.marks.some(
    ({ group, phrase, end }) =>
      (group === 'numbers-joint' || group === 'numbers-by') &&
      JOINTS.has(phrase) &&
      end <= start &&
      start - end <= CLOSE,
  );
}

/** `the heap to 2 GB`: a value given to a machine. */
function isSetting({ marks }: ReadSentence, word: Mark, { start }: ReadQuantity): boolean {
  return marks.some((mark) => mark.role === 'config' && mark.start >= word.end && mark.end <= start);
}

/** Whether a number can be what a word of change speaks of. */
function fits(sentence: PlacedSentence, word: Mark, quantity: ReadQuantity): boolean {
  const counts = COUNTS.has(quantity.unit);
  // `3 more issues` and `3 services with fewer bugs` compare nothing.
  if (word.group === 'numbers-word')
    return !counts && quantity.unit !== 'harm' && gap(word, quantity) <= CLOSE;
  // `20 hours saved`, and not `5 minutes of increased latency`.
  const before = quantity.end <= word.start;
  const reach = !before ? REACH : word.group === 'numbers-noun' ? CLOSE : 1;
  if (gap(word, quantity) > reach || isSetting(sentence, word, quantity)) return false;
  return !counts || follows(sentence, quantity);
}

/** The number that belongs to a word of change: the nearest that fits. */
function quantityOf(sentence: PlacedSentence, word: Mark): ReadQuantity | null {
  let best: ReadQuantity | null = null;
  for (const quantity of measured(sentence)) {
    if (!fits(sentence, word, quantity)) continue;
    if (best === null || gap(word, quantity) < gap(word, best)) best = quantity;
  }
  return best;
}

const MEASURED = new Set(['measure', 'harm', 'counted']);

/** What `halved` and `doubled` speak of. */
function measureAfter({ marks }: ReadSentence, word: Mark): Mark | undefined {
  return marks.find(
    (mark) => MEASURED.has(mark.role) && mark.start >= word.end && gap(word, mark) <= VAGUE_REACH,
  );
}

/** `significantly faster`, `improved a lot`: what stands in the place of the number. */
function vagueness(sentence: ReadSentence, word: Mark): Mark | undefined {
  const vague = marksOf(sentence, 'numbers-vague');
  if (word.group !== 'numbers-word') return vague.find((mark) => gap(word, mark) <= VAGUE_REACH);
  return [...vague, ...marksOf(sentence, 'numbers-vague-close')].find(({ end }) => word.start - end === 1);
}

/** Steps of a rollout (`raised the canary to 10 %`) are set, not measured. */
function isRollout({ marks }: ReadSentence): boolean {
  return marks.some(({ group }) => group === 'staged-rollout' || group === 'switch');
}

/** What a word of change claims: a number, a factor, or words in the place of a number; null when it claims nothing. */
function claimOf(sentence: PlacedSentence, word: Mark): Claim | null {
  const factor = word.group === 'numbers-factor';
  const quantity = factor ? null : quantityOf(sentence, word);
  if (quantity && isRollout(sentence)) return null;
  if (!quantity && !factor && sentence.quantities.length > 0) return null;
  const other = quantity ?? (factor ? measureAfter(sentence, word) : vagueness(sentence, word));
  if (other === undefined) return null;
  const [start, end] = [Math.min(word.start, other.start), Math.max(word.end, other.end)];
  return { sentence, start, end, word, quantity, factor };
}

/** The further numbers of a list: `cost by 20% and errors by 40%`. */
function furtherClaims(sentence: PlacedSentence, claims: readonly Claim[]): Claim[] {
  const [first] = claims;
  if (first?.quantity == null) return [];
  return marksOf(sentence, 'numbers-by').flatMap(({ start, end }) => {
    const quantity = sentence.quantities.find((each) => each.start >= end && each.start - end <= CLOSE);
    if (
      quantity?.unit !== 'percent' ||
      claims.some((claim) => claim.start < quantity.end && start < claim.end)
    )
      return [];
    return [{ sentence, start, end: quantity.end, word: null, quantity, factor: false }];
  });
}

/** The improvements that a sentence claims: one a number, and one for words without any. */
export function claimsIn(sentence: PlacedSentence): Claim[] {
  const claims: Claim[] = [];
  for (const word of changes(sentence)) {
    const claim = claimOf(sentence, word);
    const last = claims.at(-1);
    // `fell by 40%, a drop of 40%` is one claim.
    if (claim === null || (last && (claim.start < last.end || last.quantity === claim.quantity))) continue;
    claims.push(claim);
  }
  return [...claims, ...furtherClaims(sentence, claims)];
}

/** Whether a sentence names what is measured. */
export function namesMeasure({ marks }: ReadSentence): boolean {
  return marks.some(({ role }) => role === 'measure' || role === 'harm' || role === 'counted');
}

/** A number without a claimed change, as a list of numbers may hold one. */
export function figureIn(sentence: PlacedSentence): Claim[] {
  const figures = measured(sentence);
  // `One` of `the price for one inference` is no figure where there is another.
  const quantity = figures.find(({ unit }) => unit !== 'plain') ?? figures[0] ?? sentence.quantities[0];
  if (quantity === undefined) return [];
  return [{ sentence, start: quantity.start, end: quantity.end, word: null, quantity, factor: false }];
}
