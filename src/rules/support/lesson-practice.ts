import type { Mark, ReadSentence } from '../../core/rubric/index.ts';
import { marksOf, standsBefore } from './marks.ts';
import type { PlacedSentence } from './read-fields.ts';

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
function hasHabit(sentence: PlacedSentence): boolean {
  return marksOf(sentence, 'lesson-since', 'lesson-no-since').some((mark) => {
    if (mark.phrase === 'since' && !sinceThen(sentence, mark)) return false;
    if (isProverb(sentence, mark)) return false;
    if (mark.mood === 'advice') return false;
    if (planned(sentence, mark)) return false;
    return (
      progressive(sentence, mark) || !follows(sentence, mark, ['lesson-think', 'lesson-be', 'lesson-plan'])
    );
  });
}

/** A plan before the words that say when: `next time I would test every change`. Another clause may tell the deed. */
function planned(sentence: PlacedSentence, { start }: Mark): boolean {
  return sentence.marks.some(
    (mark) =>
      mark.end <= start &&
      (mark.group === 'lesson-plan' || (mark.group === 'lesson-belief' && !isOwnHabit(sentence, mark))) &&
      !/[;:\u2014]/.test(sentence.prose.text.slice(mark.end, start)),
  );
}

/** `We don't merge`, `I always ask`: told of oneself, and no advice. */
function isOwnHabit(sentence: ReadSentence, { phrase, start }: Mark): boolean {
  return HABITS.has(phrase) && standsBefore(sentence, start, ({ role }) => role === 'first');
}

const HABITS = new Set(['always', 'never', "don't", 'do not']);

/** `Since that I'm always measuring`: a habit, as learners tell it. */
function progressive({ marks }: ReadSentence, { end }: Mark): boolean {
  return marks.some(
    (be) =>
      be.group === 'lesson-be' &&
      be.start >= end &&
      be.start - end <= NEXT &&
      marks.some(({ form, start }) => form === 'ing' && start > be.end && start - be.end <= STEP),
  );
}

/** Furthest that a verb stands from its `I am`, in UTF-16 code units: ` always `. */
const STEP = 8;

/** `since` that opens or closes a clause says when; before a subject it says why. */
function sinceThen(sentence: ReadSentence, { start, end }: Mark): boolean {
  const subject = sentence.marks.some(
    (mark) => (mark.role === 'first' || mark.role === 'second') && mark.start - end === 1,
  );
  return !subject || start > sentence.start + 1;
}

/** A verb that tells a fact: past, third person, `we review`, `we are reviewing`. */
function tellsFact(sentence: ReadSentence, { form, start, end }: Mark): boolean {
  // `did not add`: the verb after it is the one that counts.
  if (sentence.marks.some((mark) => mark.role === 'negation' && mark.start - end === 1)) return false;
  if (form === 'past' || form === 's') return true;
  const role = form === 'base' ? 'first' : 'be';
  return standsBefore(sentence, start, (mark) => mark.role === role);
}

/** `We added a step to the checklist`, `a linter rule blocks it`: a practice that is in place. */
function hasPractice(sentence: ReadSentence): boolean {
  const practices = marksOf(sentence, 'lesson-practice');
  return marksOf(sentence, 'lesson-did').some(
    (did) =>
      tellsFact(sentence, did) &&
      !UNREAL.has(did.mood) &&
      did.mood !== 'negated' &&
      // `Practice makes perfect`
      !(did.form === 's' && marksOf(sentence, 'lesson-hollow').length > 0) &&
      !follows(sentence, did, ['lesson-think']) &&
      practices.some(
        (practice) =>
          (practice.start >= did.end && practice.start - did.end <= PUT_REACH) ||
          did.start - practice.end === 1,
      ),
  );
}

/** `We stopped deploying after three`: a habit taken up or given up. */
function hasTurned(sentence: PlacedSentence): boolean {
  return marksOf(sentence, 'lesson-did').some(
    ({ phrase, form, mood, end }) =>
      (phrase === 'start' || phrase === 'stop' || phrase === 'begin') &&
      form === 'past' &&
      !UNREAL.has(mood) &&
      /^ [a-z]+ing\b/.test(sentence.prose.text.slice(end, end + NEXT)),
  );
}

/** `Nobody is perfect` tells no habit. */
function isProverb({ marks }: ReadSentence, { phrase, end }: Mark): boolean {
  return (
    (phrase === 'nobody' || phrase === 'no one') &&
    marks.some(({ role, start }) => role === 'be' && start - end === 1)
  );
}

const NO_DEEDS = ['lesson-think', 'lesson-be', 'lesson-plan', 'lesson-belief', 'lesson-hollow'];

/** `We label cables on both ends`: what one does, told as a fact, and neither belief nor praise. */
function hasPresent(sentence: PlacedSentence): boolean {
  const { marks } = sentence;
  if (marks.some(({ group }) => NO_DEEDS.includes(group))) return false;
  return marks.some(
    ({ form, mood, start }) =>
      form === 'base' &&
      mood === 'done' &&
      standsBefore(sentence, start, ({ role, phrase }) => role === 'first' && SUBJECTS.has(phrase)),
  );
}

const SUBJECTS = new Set(['i', 'we']);

/** Whether a sentence is a question. `I ask "who else must know?"` is none itself. */
function asks({ question, prose, start, end }: PlacedSentence): boolean {
  return question && !/["\u201c]/.test(prose.text.slice(start, end));
}

/** Whether a sentence says what is done differently since. */
export function tellsPractice(sentence: PlacedSentence): boolean {
  if (asks(sentence)) return false;
  return hasPresent(sentence) || hasHabit(sentence) || hasPractice(sentence) || hasTurned(sentence);
}
