import type { Mood, Point } from '../../types.ts';

const MOODS: Readonly<Record<Exclude<Mood, 'told'>, string>> = {
  plan: 'a plan, not something done',
  wish: 'a condition or a wish, not something done',
  negated: 'something that was missing',
  question: 'a question',
  advice: 'advice, not something done',
  duty: 'a duty, not something done',
  list: 'a list of skills, not something done',
};

/** Why the passage that comes closest to a point may not count. */
export const WHY_NOT: Readonly<Record<Point, (mood: Mood, number: boolean) => string>> = {
  mechanism: (mood) =>
    mood === 'told'
      ? 'which does not say what was put in place to see, check or undo something'
      : MOODS[mood],
  evidence: (mood, number) => {
    if (mood !== 'told' && mood !== 'negated') return MOODS[mood];
    return number ? 'a number, but nothing says what changed' : 'without a number';
  },
};
