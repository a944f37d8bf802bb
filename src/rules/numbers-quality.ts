import type { Rule, RuleFinding } from '../types.ts';
import { type Claim, claimsIn, figureIn } from './support/number-claims.ts';
import { type GivenNumbers, givenIn, halvedUnits } from './support/number-given.ts';
import { describeNumber, ENOUGH, partsOf } from './support/number-grade.ts';
import { opening, type PlacedSentence, passage, readFields, sentencesOf } from './support/read-fields.ts';

export const numbersQuality: Rule = {
  id: 'numbers-quality',
  meta: {
    description:
      'A number comes with its unit, with what it was before, and with the time or the scope that it holds for.',
    severity: 'note',
    options: { fields: { description: 'The fields that give numbers.', default: ['numbers'] } },
    messages: {
      incomplete:
        'The claim `{phrase}` gives {count} of 4 ({has}), expected 3 of number, unit, base, and window or scope.\nAnswer in the text: {questions}? `<what> went from <before> to <after> within <time>` answers all.',
      vague:
        'The claim `{phrase}` gives no number, expected 3 of number, unit, base, and window or scope.\nReplace it by the number that made you say so: `<what> went from <before> to <after> within <time>`.',
      noNumber:
        'The numbers hold no number (`{phrase}`), expected what changed, with unit, before and after.\nWrite `<what> went from <before> to <after> within <time>`; if nothing was measured, count something now: users, errors, hours, money.',
    },
  },
  *check(document, context) {
    const given = givenIn(document, context);
    for (const { sentences } of readFields(document, context)) {
      const claims = sentences.flatMap((sentence, index) => {
        const claimed = claimsIn(sentence);
        if (claimed.length > 0) return claimed;
        return goesOn(sentence, sentences[index - 1]) ? [] : figureIn(sentence);
      });
      if (claims.length === 0) yield { messageId: 'noNumber', ...opening(sentences) };
      yield* grade(claims, halvedUnits(sentences), given);
    }
    for (const { prose } of document.answers)
      yield* grade(sentencesOf([prose], context).flatMap(claimsIn), null, given);
  },
};

/** Grades claims; `halves` for those of a list of numbers, where two of one kind are a before and an after. */
function* grade(
  claims: readonly Claim[],
  halves: ReadonlySet<string> | null,
  given: GivenNumbers,
): Iterable<RuleFinding> {
  for (const claim of claims) {
    const parts = given.complete(claim, partsOf(claim, halves));
    const { at, data } = passage(claim.sentence.prose, claim.start, claim.end);
    if (!parts.has('number')) {
      // What the document proves elsewhere may be summed up in a word.
      if (!parts.has('base')) yield { messageId: 'vague', at, data };
    } else if (parts.size < ENOUGH)
      yield { messageId: 'incomplete', at, data: { ...data, ...describeNumber(parts) } };
  }
}

/** `It was 14 hours a week. It's under two since October.`: a bare number speaks of what the sentence before names. */
function goesOn(sentence: PlacedSentence, before: PlacedSentence | undefined): boolean {
  if (before === undefined || before.quantities.length === 0 || before.prose !== sentence.prose) return false;
  return sentence.quantities.every(({ unit }) => unit === 'plain' || unit === 'duration');
}
