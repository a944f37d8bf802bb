import type { Mood } from '../types.ts';
import { LABELS } from './labels.ts';
import { isClauseEnd } from './passages.ts';
import { shapeId } from './shapes.ts';
import { hashOf, pairHash, type Tokens } from './tokens.ts';

/** Why a passage that comes close may not count. Only for telling the user; the verdict is the network's. */
export const MOODS = [
  'plan',
  'goal',
  'wish',
  'negated',
  'question',
  'advice',
  'duty',
  'list',
  'told',
] as const satisfies readonly Mood[];

const set = (words: string) => new Set(words.split(' ').map(hashOf));
const PLAN = set('planned planning will shall should propose proposed intend todo want wanted wants');
/** The same where a word after them says so: `we plan to`, `the target was`, but not `plan B`. */
const PLANS = set('plan plans');
const GOALS = set('goal goals aim aims target targets objective objectives');
const OF_AIM = set('to for is was are were');
const WISH = set('would could wish wished hope hoped might');
const NEGATED = set('no not never none nobody nothing without lacked missing');
const ADVICE = set('you your');
const DUTY = set('responsible responsibility responsibilities duties');
/** A duty after such a word alone: `my role`, `in charge`, but not `a key for each role`. */
const [MY_ROLE, IN_CHARGE] = [
  pairHash(hashOf('my'), hashOf('role')),
  pairHash(hashOf('in'), hashOf('charge')),
];
const FIRST = set('i we my our');
/** What begins a clause within another one, whose words say how that one is meant, and not the sentence. */
const SUBORDINATE = set(
  'that which who whose so because since while when where what how whether although if unless until',
);
const IS = set('is was');
const [IF, ALWAYS, BUT] = [...set('if always but')] as [number, number, number];

const NOT = shapeId("n't");
const QUESTION = shapeId('question');
const SKILLS = LABELS.indexOf('skills');
const DUTIES = LABELS.indexOf('duties');
const PLAN_LABEL = LABELS.indexOf('plan');
const TASK = LABELS.indexOf('task');

/** Whether a row of the table denies something: `not`, `n't`, `without`. */
export function isNegation({ shape, hash }: Tokens, row: number): boolean {
  return shape[row] === NOT || NEGATED.has(hash[row] ?? 0);
}

/**
 * How the sentence around a row is meant, as far as single words tell: those of its main clause, and of the row's own.
 */
export function moodOf(tokens: Tokens, row: number, last: number): Mood {
  const sentence = tokens.sentence[row];
  const label = tokens.label[row];
  if (label === SKILLS) return 'list';
  if (label === DUTIES) return 'duty';
  if (label === PLAN_LABEL) return 'plan';
  if (label === TASK) return 'goal';
  let from = row;
  while (from > 0 && tokens.sentence[from - 1] === sentence) from--;
  let end = row;
  while (end < last && tokens.sentence[end] === sentence) end++;
  const isQuestion = tokens.shape.subarray(from, end).includes(QUESTION);
  if (isQuestion) return 'question';
  const clauses = clausesOf(tokens, from, Math.max(end, row + 1));
  const own = clauses[row - from];
  const seen = new Set<Mood>();
  let first = false;
  for (let at = from; at < end; at++) {
    if (FIRST.has(tokens.hash[at] ?? 0)) first = true;
    const clause = clauses[at - from];
    const opens = at === from || clause !== clauses[at - from - 1];
    const mood = clause === MAIN || clause === own ? moodFrom(tokens, at, opens) : null;
    if (mood !== null) seen.add(mood);
  }
  if (first) seen.delete('advice');
  const order: readonly Mood[] = ['wish', 'goal', 'plan', 'negated', 'advice', 'duty'];
  return order.find((mood) => seen.has(mood)) ?? 'told';
}

const MAIN = 0;

/** For each row of a sentence `MAIN`, or the number of the clause within it that it belongs to. */
function clausesOf({ hash, shape }: Tokens, from: number, to: number): Int32Array {
  const clauses = new Int32Array(to - from);
  let count = 0;
  let clause = MAIN;
  for (let row = from; row < to; row++) {
    const word = hash[row] ?? 0;
    // `That is what we want` is one clause.
    if (SUBORDINATE.has(word) && row > from && !IS.has(hash[row - 1] ?? 0)) clause = ++count;
    else if (word === BUT || isClauseEnd(shape[row] ?? 0)) clause = MAIN;
    clauses[row - from] = clause;
  }
  return clauses;
}

/** What one word says of its clause. `opens`: whether it begins it. */
function moodFrom(tokens: Tokens, row: number, opens: boolean): Mood | null {
  const { hash } = tokens;
  const word = hash[row] ?? 0;
  const next = hash[row + 1] ?? 0;
  const pair = row === 0 ? 0 : pairHash(hash[row - 1] ?? 0, word);
  if (isNegation(tokens, row)) return 'negated';
  if (WISH.has(word) || (opens && word === IF)) return 'wish';
  if (GOALS.has(word) && OF_AIM.has(next)) return 'goal';
  if (PLAN.has(word) || (PLANS.has(word) && OF_AIM.has(next))) return 'plan';
  if (ADVICE.has(word) || (opens && word === ALWAYS)) return 'advice';
  return DUTY.has(word) || pair === MY_ROLE || pair === IN_CHARGE ? 'duty' : null;
}
