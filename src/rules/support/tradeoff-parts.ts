import { listOf } from '../../core/message.ts';
import type { Mark, ReadSentence } from '../../core/rubric/index.ts';
import { marksOf, numberFollows } from './marks.ts';

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

/** What the choice cost: `slower`, `we gave up`, `it took a whole day`. */
function hasCost(sentence: ReadSentence): boolean {
  const groups = ['tradeoff-cost', 'tradeoff-cost-verb', 'tradeoff-worse'];
  if (groups.some((group) => marksOf(sentence, group, 'tradeoff-no-cost').length > 0)) return true;
  const takes = marksOf(sentence, 'tradeoff-take');
  return sentence.quantities.some(
    ({ unit, start }) => unit === 'duration' && takes.some(({ end }) => end <= start),
  );
}

/** Why it was worth it: `because`, `so that`, `slower, but nobody is paid twice`. */
function hasReason(sentence: ReadSentence): boolean {
  const reasons = marksOf(sentence, 'tradeoff-reason', 'tradeoff-no-reason');
  if (reasons.some((mark) => !dated(sentence, mark))) return true;
  const but = sentence.marks.find(({ role, phrase }) => role === 'turn' && phrase === 'but');
  return but !== undefined && marksOf(sentence, 'tradeoff-gain').some(({ start }) => start > but.start);
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
  if (parts.has('options') && parts.has('cost') && sentences.some(isThird)) parts.add('reason');
  return parts;
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
