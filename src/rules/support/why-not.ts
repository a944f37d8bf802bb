import type { Mood, Point } from '../../types.ts';

const MOODS: Readonly<Record<Exclude<Mood, 'told'>, string>> = {
  plan: 'a plan, not something done',
  goal: 'a goal, not something done',
  wish: 'a condition or a wish, not something done',
  negated: 'which may say what was missing',
  question: 'a question',
  advice: 'advice, not something done',
  duty: 'a duty, not something done',
  list: 'a list of skills, not something done',
};

/** Why the passage that comes closest to a point may not count. The network gives no reasons, so these are careful. */
export const WHY_NOT: Readonly<Record<Point, (mood: Mood, number: boolean) => string>> = {
  mechanism: (mood) =>
    mood === 'told'
      ? 'not clearly a check or a control; if it is one, say what it catches or stops'
      : MOODS[mood],
  evidence: (mood, number) => {
    if (mood !== 'told' && mood !== 'negated') return MOODS[mood];
    return number
      ? 'with a number, but not clearly an outcome; if it is one, say what it was before'
      : 'without a number';
  },
};
