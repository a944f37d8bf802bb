import { listOf } from '../../core/message.ts';
import type { Mark, ReadSentence } from '../../core/rubric/index.ts';
import { marksOf, numberFollows, wordsIn } from './marks.ts';

export type TradeoffPart = 'options' | 'cost' | 'reason';

/** `over six weeks` and `since two years` tell when. */
function dated(sentence: ReadSentence, { phrase, end }: Mark): boolean {
  return (phrase === 'over' || phrase === 'since') && numberFollows(sentence, end);
}

/** One option set against another: `tokens instead of a vault`, `I kept the flag, not the restart`. */
function hasOptions(sentence: ReadSentence): boolean {
  const against = marksOf(sentence, 'tradeoff-option', 'tradeoff-no-option');
  if (against.some((mark) => !dated(sentence, mark))) return true;
  if (marksOf(sentence, 'tradeoff-refused', 'tradeoff-no-option').length > 0) return true;
  const choices = marksOf(sentence, 'tradeoff-choice');
  return marksOf(sentence, 'tradeoff-than').some((than) => choices.some(({ end }) => end <= than.start));
}

/** What the choice cost: `slower`, `we gave up`, `no cache`, `it took a whole day`, `it adds 2 kg`. */
function hasCost(sentence: ReadSentence): boolean {
  const groups = ['tradeoff-cost', 'tradeoff-cost-verb', 'tradeoff-worse'];
  if (groups.some((group) => marksOf(sentence, group, 'tradeoff-no-cost').length > 0)) return true;
  if (marksOf(sentence, 'tradeoff-none-of').some(({ start }) => start === sentence.start)) return true;
  const takes = marksOf(sentence, 'tradeoff-take');
  return sentence.quantities.some(
    ({ unit, start }) => !SHARES.has(unit) && takes.some(({ end }) => end <= start),
  );
}

/** `we took 2 of 3` and `it took 50 %` cost nothing. */
const SHARES = new Set(['percent', 'ratio', 'plain']);

/** Why it was worth it: `because`, `so that`, `slower, but nobody is paid twice`. */
function hasReason(sentence: ReadSentence): boolean {
  const reasons = marksOf(sentence, 'tradeoff-reason', 'tradeoff-no-reason');
  if (reasons.some((mark) => !dated(sentence, mark))) return true;
  const but = sentence.marks.find(({ role, phrase }) => role === 'turn' && phrase === 'but');
  return but !== undefined && marksOf(sentence, 'tradeoff-gain').some(({ start }) => start > but.start);
}

/** `slower, yet nobody waits`: what stands on the other side of a cost is what it was paid for. */
function hasOtherSide(sentence: ReadSentence): boolean {
  return hasCost(sentence) && marksOf(sentence, 'tradeoff-other-side', 'tradeoff-cost-side').length > 0;
}

const TESTS: Record<TradeoffPart, (sentence: ReadSentence) => boolean> = {
  options: hasOptions,
  cost: hasCost,
  reason: hasReason,
};

export const TRADEOFF_PARTS = Object.keys(TESTS) as TradeoffPart[];

/** Words of a sentence that can be a reason by itself. */
const SPOKEN = 3;

/** `A over B. It costs two weeks. Finance closes once a month.`: beside options and cost, the third stands for itself. */
function isThird(sentence: ReadSentence): boolean {
  const hollow = marksOf(sentence, 'tradeoff-hollow').length > 0;
  return sentence.words >= SPOKEN && !hollow && !hasOptions(sentence) && !hasCost(sentence);
}

/** The parts of a tradeoff that some sentence gives. */
export function tradeoffParts(sentences: readonly ReadSentence[]): Set<TradeoffPart> {
  const parts = new Set(TRADEOFF_PARTS.filter((part) => sentences.some(TESTS[part])));
  if (!parts.has('options') || !parts.has('cost')) return parts;
  if (sentences.some(isThird) || sentences.some(hasOtherSide)) parts.add('reason');
  return parts;
}

/** Words from which on what a tradeoff seems to miss may stand there in words that are not known. */
const AT_LENGTH = 13;
/** The same where no cost is known, only two sides (`however`) or a number. */
const AT_MORE_LENGTH = 15;

/** Whether a tradeoff that seems to miss something is to be believed: it is told at length, and not in hollow words. */
export function toldAtLength(sentences: readonly ReadSentence[], parts: ReadonlySet<TradeoffPart>): boolean {
  const has = (group: string, except?: string) =>
    sentences.some((sentence) => marksOf(sentence, group, except).length > 0);
  const words = wordsIn(sentences);
  if (words < AT_LENGTH || has('tradeoff-hollow')) return false;
  if (parts.has('cost')) return true;
  if (words < AT_MORE_LENGTH) return false;
  if (parts.size === 0) return sentences.some(({ quantities }) => quantities.length > 0);
  return has('tradeoff-other-side', 'tradeoff-cost-side');
}

const NAMES: Record<TradeoffPart, string> = {
  options: 'two options',
  cost: 'the cost',
  reason: 'the reason',
};

const EDITS: Record<TradeoffPart, string> = {
  options: 'the option that you did not take: `<this> instead of <that>`',
  cost: 'what you gave up: `it cost us <what, how much>`',
  reason: 'why it was worth it: `because <what counted more>`',
};

/** What a tradeoff has, what it misses, and what to add. */
export function describeParts(parts: ReadonlySet<TradeoffPart>) {
  const has = TRADEOFF_PARTS.filter((part) => parts.has(part)).map((part) => NAMES[part]);
  const missing = TRADEOFF_PARTS.filter((part) => !parts.has(part));
  return {
    has: listOf(has),
    missing: listOf(
      missing.map((part) => NAMES[part]),
      'or',
    ),
    edits: listOf(missing.map((part) => EDITS[part])),
  };
}
