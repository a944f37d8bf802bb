import type { Rule, RuleFinding } from '../types.ts';
import { tellsPractice } from './support/lesson-practice.ts';
import { marksOf, wordsIn } from './support/marks.ts';
import { opening, type PlacedSentence, phraseOf, readFields } from './support/read-fields.ts';

export const lessonSubstance: Rule = {
  id: 'lesson-substance',
  meta: {
    description: 'The lesson says what is done differently since: a habit, a rule, a check; not a proverb.',
    severity: 'warning',
    options: { fields: { description: 'The fields that tell the lesson.', default: ['lesson'] } },
    messages: {
      belief:
        'The lesson is a belief or advice (`{phrase}`), expected what you do differently since.\nWrite `Since then I <do what, when>`, and if you can, when it helped for the first time.',
      planned:
        'The lesson is a plan (`{phrase}`), expected what you already do differently.\nDo it once, then write `Since then I <do what, when>`; or name the rule, test or checklist that is in place by now.',
      unchanged:
        'The lesson names nothing that changed in practice (`{phrase}`), expected what you do differently since.\nWrite `Since then I <do what, when>`: a habit, a rule, a checklist, a test that runs now.',
    },
  },
  *check(document, context) {
    for (const { sentences } of readFields(document, context)) yield* inField(sentences);
  },
};

function* inField(sentences: readonly PlacedSentence[]): Iterable<RuleFinding> {
  if (sentences.some(tellsPractice)) return;
  for (const [messageId, group] of KINDS) {
    const found = sentences.filter((sentence) => marksOf(sentence, group, 'lesson-no-plan').length > 0);
    if (found.length === 0) continue;
    yield { messageId, ...opening(found) };
    return;
  }
  if (wordsIn(sentences) < AT_LENGTH || phraseOf(sentences, 'lesson-hollow') !== null)
    yield { messageId: 'unchanged', ...opening(sentences) };
}

/** Words from which on a practice may be told in words that are not known. */
const AT_LENGTH = 8;

const KINDS = [
  ['planned', 'lesson-plan'],
  ['belief', 'lesson-belief'],
] as const;
