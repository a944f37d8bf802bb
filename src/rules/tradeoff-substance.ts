import type { ProseText, Rule, RuleContext, RuleFinding } from '../types.ts';
import { wordsIn } from './support/marks.ts';
import { opening, type PlacedSentence, phraseOf, readFields, sentencesOf } from './support/read-fields.ts';
import { describeParts, TRADEOFF_PARTS, toldAtLength, tradeoffParts } from './support/tradeoff-parts.ts';

/** Sentences after a claim to have weighed options in which an answer can still make it good. */
const REACH = 3;
/** Words of a field that a denial can have. */
const SHORT = 12;

export const tradeoffSubstance: Rule = {
  id: 'tradeoff-substance',
  meta: {
    description: 'A tradeoff names two options, the cost that was accepted, and the reason.',
    severity: 'note',
    options: { fields: { description: 'The fields that tell a tradeoff.', default: ['tradeoffs'] } },
    messages: {
      parts:
        'The tradeoff gives {has} but not {missing}, expected two options, the cost that you accepted, and the reason.\nAdd {edits}.',
      nothing:
        'The tradeoff gives no options, no cost and no reason (`{phrase}`), expected all three.\nWrite `<this> instead of <that>. It cost us <what, how much>. I accepted it because <what counted more>`.',
      denied:
        'The tradeoff is denied (`{phrase}`), expected two options, the cost that you accepted, and the reason.\nName the option that you did not take, and what yours cost in time, money, quality or features: every decision gives something up.',
      claimed:
        'The answer claims a tradeoff (`{phrase}`) and names no cost, expected two options, the cost that you accepted, and the reason.\nReplace it by `<this> instead of <that>. It cost us <what, how much>. I accepted it because <what counted more>`.',
    },
  },
  *check(document, context) {
    for (const { sentences } of readFields(document, context)) yield* inField(sentences);
    for (const { prose } of document.answers) yield* inAnswer(prose, context);
  },
};

function* inField(sentences: readonly PlacedSentence[]): Iterable<RuleFinding> {
  const parts = tradeoffParts(sentences);
  if (parts.size === TRADEOFF_PARTS.length) return;
  const denial = phraseOf(sentences, 'tradeoff-denied');
  if (denial !== null && wordsIn(sentences) <= SHORT) yield { messageId: 'denied', ...denial };
  else if (toldAtLength(sentences, parts)) return;
  else if (parts.size === 0)
    yield { messageId: 'nothing', ...(phraseOf(sentences, 'tradeoff-hollow') ?? opening(sentences)) };
  else {
    const partly = sentences.filter((sentence) => tradeoffParts([sentence]).size > 0);
    yield { messageId: 'parts', at: opening(partly).at, data: describeParts(parts) };
  }
}

/** A claim to have weighed options, where no cost is named around it. */
function* inAnswer(prose: ProseText, context: RuleContext): Iterable<RuleFinding> {
  const sentences = sentencesOf([prose], context);
  for (const [index, sentence] of sentences.entries()) {
    const claim = phraseOf([sentence], 'tradeoff-claim');
    if (claim === null) continue;
    const parts = tradeoffParts(sentences.slice(Math.max(0, index - 1), index + 1 + REACH));
    if (!parts.has('cost') || !parts.has('options')) yield { messageId: 'claimed', ...claim };
  }
}
