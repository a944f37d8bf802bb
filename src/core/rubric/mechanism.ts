/** The mechanism axis: a device, next to a verb that says it was put in place or used. */

import { EVERYDAY, GUARDS } from './axes.ts';
import { exposureBy } from './exposure.ts';
import { type Forbidden, gateAt, noteForbidden } from './gated.ts';
import { asVerb, factor, reaches, type Scope, type Verb, verbAfter } from './govern.ts';
import type { Hit } from './match.ts';
import { moodAt } from './near.ts';
import type { LexiconGroup, Role } from './types.ts';

/** A verb that is itself a device lends this share of its weight to the device it governs. */
const SHARE = 0.4;
/** What an artefact gains by doing something (`a script that checks ...`). */
const ACTS = 0.3;
/** Furthest an everyday thing stands before what it does, in tokens. */
const BESIDE = 2;
/** What an everyday thing is worth that guards on a condition. */
const CONDITIONAL = 0.9;
/** What a control gains when it is done to everything: `logged every request`, `all migrations are linted`. */
const UNIVERSAL = 0.25;
const ALL = new Set(['every', 'each']);

/** Words that end an object. */
const AFTER_OBJECT = new Set(
  'of in for by to and or but so with on at from per that which when until then before after because if as'.split(
    ' ',
  ),
);

/** A part of a sentence that counts, tokens `from` to `to`, end exclusive. */
export interface Earned {
  from: number;
  to: number;
  score: number;
  group: LexiconGroup;
  /** The phrase that earned it: said again, it adds nothing. */
  word: string;
}

/** A device before one of these names a field of work: `the monitoring team`, `a security course`. */
const FIELDS = new Set(
  'team teams engineer engineers company course courses certification role skills experience expert experts vendor vendors startup mindset culture conference interview exam book roadmap community guild'.split(
    ' ',
  ),
);

/** `a test set that nobody looks at` is there. */
const RELATIVES = new Set(['that', 'which', 'who']);

/** True when the device itself is said to be absent: `no tests`, `tests were missing`, `monitoring was not able to`. */
function denied(scope: Scope, device: Hit, at: number): boolean {
  if (moodAt(scope, device.from) === 'negated') return true;
  if (FIELDS.has(scope.tokens[device.to]?.text ?? '')) return true;
  const { hits } = scope.sentence;
  for (let next = at + 1; next < hits.length; next++) {
    const hit = hits[next];
    if (!hit || hit.from > device.to + 2) return false;
    if (hit.entry.group.role !== 'negation' || hit.from < device.to) continue;
    if (!RELATIVES.has(scope.tokens[hit.from - 1]?.text ?? '')) return true;
  }
  return false;
}

function around(a: Hit, b: Hit): { from: number; to: number } {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** The end of the object after a verb: up to four words, before a preposition, a conjunction or a mark. */
function objectEnd({ tokens, sentence }: Scope, hit: Hit): number {
  const last = Math.min(hit.to + 4, sentence.to);
  let end = hit.to;
  while (end < last && tokens[end]?.kind === 'word' && !AFTER_OBJECT.has(tokens[end]?.text ?? '')) end++;
  return end;
}

const FINITE = new Set<Role>(['be', 'plan', 'duty', 'put', 'use', 'act', 'observe', 'control']);

/** True for a sentence, as against a string of keywords. */
function hasVerb({ sentence }: Scope): boolean {
  return sentence.hits.some(({ entry }) => FINITE.has(entry.group.role));
}

/** `kept two months as a test set`: no new clause. */
function likens({ tokens, nounMarks }: Scope, { entry, to }: Hit): boolean {
  return entry.phrase === 'as' && nounMarks.has(tokens[to]?.text ?? '');
}

function isConditional({ sentence }: Scope): boolean {
  return sentence.hits.some(
    ({ entry }) => entry.group.role === 'hypo' || entry.group.role === 'gated' || entry.phrase === 'when',
  );
}

/** An everyday thing (the hit at `at`) that guards right after its name, or undefined. */
function thingAt(scope: Scope, thing: Hit, at: number, verb: Verb | undefined): Earned | undefined {
  const after = verbAfter(scope, thing, at);
  if (after?.role !== 'act' || after.weight < GUARDS || after.hit.from - thing.to > BESIDE) return undefined;
  if (denied(scope, thing, at)) return undefined;
  const { group, phrase: word } = thing.entry;
  if (verb?.role === 'put' && reaches(scope, verb, thing)) {
    const score = (group.weight + ACTS) * factor(scope, verb.mood);
    return { ...around(verb.hit, thing), score, group, word };
  }
  // `whenever the sensors disagree, the arm stops`: what guards on a condition is a device, whatever it is called.
  if (!isConditional(scope)) return undefined;
  return { ...around(thing, after.hit), score: CONDITIONAL * factor(scope, after.mood), group, word };
}

/** What the device that is the hit at `at` earns. */
function scoreDevice(scope: Scope, device: Hit, at: number, verb: Verb | undefined): Earned {
  const { group } = device.entry;
  const word = device.entry.phrase;
  const bare: Earned = { from: device.from, to: device.to, score: 0, group, word };
  if (denied(scope, device, at)) return bare;
  const governs = verb && reaches(scope, verb, device) ? verb : undefined;
  if (governs?.weight === 0) return bare;
  const after = verbAfter(scope, device, at);
  const own = factor(scope, moodAt(scope, device.from));
  bare.score =
    group.weight * (scope.forward && hasVerb(scope) ? scope.weights.bareForward : scope.weights.bare) * own;
  let best = bare;
  for (const candidate of [governs, after]) {
    if (!candidate) continue;
    // `have a good knowledge of testing`: the device may be meant less than its verb is.
    const mood = Math.min(own, factor(scope, candidate.mood));
    let score = group.weight * candidate.weight * mood;
    if (candidate === governs && candidate.role === 'control')
      score += candidate.hit.entry.group.weight * SHARE * mood;
    if (candidate === governs && candidate.role === 'put' && after?.role === 'act') score += ACTS * mood;
    if (score > best.score) best = { ...bare, ...around(candidate.hit, device), score };
  }
  return best;
}

/** `we red team the agent`: the same words as a verb are the stronger reading. */
function isControl(scope: Scope, device: Hit, at: number): boolean {
  const { hits } = scope.sentence;
  let next = at;
  while (hits[next - 1]?.from === device.from) next--;
  for (; hits[next]?.from === device.from; next++) {
    const hit = hits[next];
    if (hit?.entry.group.role !== 'control' || hit.to < device.to) continue;
    if (hit.entry.group.weight >= device.entry.group.weight * 0.9 && asVerb(scope, hit)) return true;
  }
  return false;
}

function universal({ tokens, moods }: Scope, { entry, to }: Hit): number {
  return entry.group.weight > 0 && (moods.universal || ALL.has(tokens[to]?.text ?? '')) ? UNIVERSAL : 0;
}

/** Adds what a verb earns by itself: a share of users that it exposes, a control that it is. */
function addVerb(scope: Scope, verb: Verb, earned: Earned[]): void {
  const { hit, role, mood } = verb;
  const { group, phrase: word } = hit.entry;
  const exposed = exposureBy(scope, verb);
  if (exposed) earned.push(exposed);
  if (role === 'control' && group.weight > 0) {
    const score = (group.weight + universal(scope, hit)) * factor(scope, mood);
    earned.push({ from: hit.from, to: objectEnd(scope, hit), score, group, word });
  }
}

/** Everything in a sentence that speaks for mechanism, scored. */
export function mechanismIn(scope: Scope): Earned[] {
  const { hits } = scope.sentence;
  const earned: Earned[] = [];
  const forbidden: Forbidden = { negation: undefined, operation: undefined };
  let verb: Verb | undefined;
  let covered = 0;
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at];
    if (!hit) break;
    const { role, weight } = hit.entry.group;
    if ((role === 'turn' && weight === 1 && !likens(scope, hit)) || role === 'first') verb = undefined;
    const gate = role === 'gated' ? gateAt(scope, forbidden, hit) : undefined;
    if (gate) earned.push({ ...gate, to: objectEnd(scope, hit) });
    noteForbidden(scope, forbidden, hit);
    const found = hit.from >= covered ? asVerb(scope, hit) : undefined;
    if (found) {
      // The same word may be listed as `use` and `control`: the stronger reading governs.
      if (!verb || verb.hit.from !== hit.from || found.weight > verb.weight) verb = found;
      addVerb(scope, found, earned);
    }
    if (role !== 'device' || hit.from < covered) continue;
    const governing = verb?.hit.from === hit.from ? undefined : verb;
    if (weight < EVERYDAY) {
      const thing = thingAt(scope, hit, at, governing);
      if (thing) earned.push(thing);
    } else if (!isControl(scope, hit, at)) {
      covered = hit.to;
      earned.push(scoreDevice(scope, hit, at, governing));
    }
  }
  return earned;
}
