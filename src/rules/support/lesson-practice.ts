import type { Mark, ReadSentence } from '../../core/rubric/index.ts';
import { marksOf } from './marks.ts';

/** Furthest that a verb of thinking stands from the words that say when, in UTF-16 code units: `now I finally know`. */
const NEXT = 24;
/** Furthest that a practice stands from the verb that put it in place, in UTF-16 code units: about twelve words. */
const PUT_REACH = 80;

const UNREAL = new Set(['plan', 'claim', 'advice', 'condition', 'question', 'duty']);

function follows(sentence: ReadSentence, { end }: Mark, groups: readonly string[]): boolean {
  return sentence.marks.some(
    (mark) => groups.includes(mark.group) && mark.end > end && mark.start - end <= NEXT,
  );
}

/** `Since then I open`, `we no longer merge`, and not `now I know`, `from now on I will`, `since I was a child`. */
function hasHabit(sentence: ReadSentence): boolean {
  return marksOf(sentence, 'lesson-since').some((mark) => {
    if (mark.phrase === 'since' && !sinceThen(sentence, mark)) return false;
    if (mark.mood === 'advice' || mark.mood === 'question') return false;
    return !follows(sentence, mark, ['lesson-think', 'lesson-be', 'lesson-plan']) && !planned(sentence, mark);
  });
}

/** A plan before the words that say when: `next time I would test every change`. */
function planned(sentence: ReadSentence, { start }: Mark): boolean {
  return sentence.marks.some(
    ({ group, end }) => (group === 'lesson-plan' || group === 'lesson-belief') && end <= start,
  );
}

/** `since` that opens or closes a clause says when; before a subject it says why. */
function sinceThen(sentence: ReadSentence, { start, end }: Mark): boolean {
  const subject = sentence.marks.some(
    (mark) => (mark.role === 'first' || mark.role === 'second') && mark.start - end === 1,
  );
  return !subject || start > sentence.start + 1;
}

/** `We added a step to the checklist`: a practice that was put in place. */
function hasNewPractice(sentence: ReadSentence): boolean {
  const practices = marksOf(sentence, 'lesson-practice');
  return marksOf(sentence, 'lesson-did').some(
    (did) =>
      (did.form === 'past' || did.form === 's') &&
      !UNREAL.has(did.mood) &&
      did.mood !== 'negated' &&
      practices.some(({ start }) => start >= did.end && start - did.end <= PUT_REACH),
  );
}

/** Whether a sentence says what is done differently since. */
export function tellsPractice(sentence: ReadSentence): boolean {
  if (sentence.question) return false;
  return hasHabit(sentence) || hasNewPractice(sentence);
}
