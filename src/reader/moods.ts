import type { Mood } from '../types.ts';
import { LABELS } from './labels.ts';
import { shapeId } from './shapes.ts';
import { hashOf, type Tokens } from './tokens.ts';

/** Why a passage that comes close may not count. Only for telling the user; the verdict is the network's. */
export const MOODS = [
  'plan',
  'wish',
  'negated',
  'question',
  'advice',
  'duty',
  'list',
  'told',
] as const satisfies readonly Mood[];

const set = (words: string) => new Set(words.split(' ').map(hashOf));
const PLAN = set('planned planning will shall should propose proposed intend going todo want wanted wants');
/** The same where a word behind them says so: `we plan to`, `the goal was`, but not `plan B`. */
const AIM = set('plan plans goal aim');
const OF_AIM = set('to is was');
const WISH = set('would could wish wished hope hoped might if');
const NEGATED = set('no not never none nobody nothing without lacked missing');
const ADVICE = set('you your always');
const DUTY = set('responsible responsibility responsibilities duties charge role');
const FIRST = set('i we my our');

const NOT = shapeId("n't");
const QUESTION = shapeId('question');
const SKILLS = LABELS.indexOf('skills');
const DUTIES = LABELS.indexOf('duties');
const PLANS = LABELS.indexOf('plan');
const TASK = LABELS.indexOf('task');

/** Whether a row of the table denies something: `not`, `n't`, `without`. */
export function isNegation({ shape, hash }: Tokens, row: number): boolean {
  return shape[row] === NOT || NEGATED.has(hash[row] ?? 0);
}

/** How the sentence around a row is meant, as far as single words tell. */
export function moodOf(tokens: Tokens, row: number, last: number): Mood {
  const sentence = tokens.sentence[row];
  const label = tokens.label[row];
  if (label === SKILLS) return 'list';
  if (label === DUTIES) return 'duty';
  if (label === PLANS || label === TASK) return 'plan';
  let from = row;
  while (from > 0 && tokens.sentence[from - 1] === sentence) from--;
  const seen = new Set<Mood>();
  let first = false;
  for (let at = from; at < last && tokens.sentence[at] === sentence; at++) {
    const hash = tokens.hash[at] ?? 0;
    if (tokens.shape[at] === QUESTION) return 'question';
    if (isNegation(tokens, at)) seen.add('negated');
    if (FIRST.has(hash)) first = true;
    if (PLAN.has(hash) || (AIM.has(hash) && OF_AIM.has(tokens.hash[at + 1] ?? 0))) seen.add('plan');
    if (WISH.has(hash)) seen.add('wish');
    if (ADVICE.has(hash)) seen.add('advice');
    if (DUTY.has(hash)) seen.add('duty');
  }
  if (first) seen.delete('advice');
  const order: readonly Mood[] = ['wish', 'plan', 'negated', 'advice', 'duty'];
  return order.find((mood) => seen.has(mood)) ?? 'told';
}
