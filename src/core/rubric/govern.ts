/** Which verb governs a device, and how that verb is meant. */

import type { Hit, Sentence } from './match.ts';
import type { Moods } from './mood.ts';
import { moodAt } from './near.ts';
import type { Token } from './scan.ts';
import type { MoodName, Role, RubricWeights } from './types.ts';
import { gerundOfCause, nounish, standsAsVerb } from './verb.ts';

/** Furthest a verb governs a device, in tokens. */
const REACH = 12;
/** Furthest a passive or acting verb stands after its device, in tokens. */
const AFTER = 6;
/** Marks that a verb does not govern across. */
const STOPS = new Set([';', '—']);

/** A verb and how it is meant. */
export interface Verb {
  hit: Hit;
  role: Role;
  weight: number;
  mood: MoodName;
}

/** A sentence under the loupe. */
export interface Scope {
  sentence: Sentence;
  tokens: readonly Token[];
  moods: Moods;
  weights: RubricWeights['mechanism'];
  nounMarks: ReadonlySet<string>;
  forward: boolean;
}

export function factor(scope: Scope, mood: MoodName): number {
  return (scope.forward ? scope.weights.forward : scope.weights.mood)[mood];
}

/** The mood of a verb: its clause's mood, and what its form says. */
function verbMood(scope: Scope, hit: Hit): MoodName {
  const mood = moodAt(scope, hit.from);
  if (mood !== 'done') return mood;
  const { form } = hit.entry;
  if (form === 'past' || form === 'fixed') return 'done';
  if (scope.moods.universal && form !== 'ing') return 'done';
  if (form === 'ing' && gerundOfCause(scope, hit)) return 'done';
  if (form === 'ing') return 'aside';
  if (form === 's') return 'habit';
  const before = scope.tokens[hit.from - 1];
  const opens = hit.from === scope.sentence.from || before?.kind === 'mark';
  return opens ? 'advice' : 'habit';
}

export function asVerb(scope: Scope, hit: Hit): Verb | undefined {
  const { role, weight } = hit.entry.group;
  if (role === 'talk')
    return nounish(scope, hit) || !standsAsVerb(scope, hit)
      ? undefined
      : { hit, role, weight: scope.forward ? weight : 0, mood: 'done' };
  if (role !== 'put' && role !== 'use' && role !== 'control') return undefined;
  if (nounish(scope, hit) || !standsAsVerb(scope, hit)) return undefined;
  return {
    hit,
    role,
    weight: role === 'control' ? Math.max(weight, 0.8) : weight,
    mood: verbMood(scope, hit),
  };
}

/** `A circuit breaker stops ...`: a definition, not something done. */
function generic({ sentence, tokens }: Scope, device: Hit): boolean {
  return device.from === sentence.from + 1 && /^an?$/.test(tokens[sentence.from]?.text ?? '');
}

/** Taking these away is no control, other than a switch that is turned off. */
const REMOVED = new Set(['disable', 'turn off', 'block']);

/** `the backup job had been disabled`: the device was not there. */
export function removes(verb: Hit, device: Hit): boolean {
  return REMOVED.has(verb.entry.phrase) && device.entry.group.id !== 'switch';
}

/** True when a colon stands between: what follows tells of the device (`a breaker has three states: closed ...`). */
function announces({ tokens }: Scope, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ':') return true;
  return false;
}

/** A verb after the device, which is the hit at `at`: passive (`alerts were added`) or acting (`the alert fired`). */
export function verbAfter(scope: Scope, device: Hit, at: number): Verb | undefined {
  let be = false;
  let relative = false;
  const { hits } = scope.sentence;
  for (let next = at + 1; next < hits.length; next++) {
    const hit = hits[next];
    if (!hit || hit.from < device.to) continue;
    if (hit.from > device.to + AFTER || announces(scope, device.to, hit.from)) return undefined;
    const { role, weight } = hit.entry.group;
    // `the alert that I had added`: the pronoun opens a relative clause about the device.
    if (role === 'first' && hit.from <= device.to + 1) relative = true;
    else if (role === 'first' || (role === 'turn' && weight === 1)) return undefined;
    be ||= role === 'be';
    const { form } = hit.entry;
    // `a script that is comparing the ledgers` acts, `an alert comparing ...` does not yet.
    const acts = role === 'act' && (form !== 'ing' || be) && !relative && !nounish(scope, hit);
    if (acts && !(form === 's' && generic(scope, device)))
      return { hit, role, weight, mood: verbMood(scope, hit) };
    const plain = hit.entry.phrase !== 'have' && hit.entry.phrase !== 'get';
    // `a release gate owned by QA`: a passive without its `be`.
    const reduced = hit.from === device.to && scope.tokens[hit.to]?.text === 'by';
    const passive =
      plain &&
      form === 'past' &&
      (reduced || be !== relative) &&
      (role === 'put' || role === 'use' || role === 'control');
    if (passive && removes(hit, device)) return undefined;
    if (passive) return { hit, role, weight: Math.max(weight, 0.8), mood: moodAt(scope, hit.from) };
  }
  return undefined;
}

/** A verb governs what follows it within reach, up to a semicolon or dash. */
export function reaches({ tokens }: Scope, verb: Verb, device: Hit): boolean {
  let start = verb.hit.to;
  for (let at = start; at < device.from; at++) {
    if (tokens[at]?.kind !== 'mark') continue;
    if (STOPS.has(tokens[at]?.text ?? '')) return false;
    // What a colon announces is governed by the verb before it.
    if (tokens[at]?.text === ':') start = at;
  }
  return device.from - start <= REACH;
}
