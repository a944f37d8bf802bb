/** How each word of a sentence is meant: done, planned, negated, claimed, advised, or asked. */

import type { Hit, Sentence } from './match.ts';
import type { Token } from './scan.ts';
import type { MoodName, Role } from './types.ts';

/** How many words a negation reaches. */
const NEGATION_REACH = 8;
const VERB_ROLES = new Set<Role>([
  'put',
  'use',
  'control',
  'act',
  'change',
  'factor',
  'reach',
  'impact',
  'talk',
]);

/** The part of a passage's voice that one sentence cannot see. */
export interface Voice {
  /** The list above was led in by a sentence in this mood. */
  lead: MoodName;
}

export interface Moods {
  /** Mood of the token at sentence-relative index. */
  at: readonly MoodName[];
  /** The sentence speaks of all cases (`every change ...`): its present tense tells a rule in force. */
  universal: boolean;
  first: boolean;
}

/** The first hit of each role that starts at a token, by sentence-relative index. */
function isPast(hit: Hit, text: string | undefined): boolean {
  const { form, phrase, group } = hit.entry;
  if (form !== 'past' || !VERB_ROLES.has(group.role) || text === undefined) return false;
  // `set` and `cut` may as well be base forms: `I would write tests and set up a canary`.
  return !(phrase.startsWith(text) && (phrase.length === text.length || phrase[text.length] === ' '));
}

/** True when only marks, conjunctions, pronouns or adverbs stand before the token: a finite verb can start here. */
function opensClause(tokens: readonly Token[], at: number, from: number, subject: number): boolean {
  return (
    at === from || tokens[at - 1]?.kind === 'mark' || subject === at - 1 || tokens[at - 1]?.text === 'and'
  );
}

interface Walk {
  base: MoodName;
  mood: MoodName;
  negated: number;
  /** What negates takes a noun or a base form (`no route`, `did not log`), so that a past verb after it is free of it. */
  light: boolean;
  /** The sentence speaks of all cases (`every change needs ...`): what they must is a rule in force. */
  universal: boolean;
  /** Index of the last word that set a plan or claim. */
  setAt: number;
}

/** Negations that a past verb in the next clause is free of: `had no alert and lost`, `did not wait and shipped`. */
const LIGHT = new Set([
  'no',
  "didn't",
  "don't",
  "doesn't",
  "couldn't",
  "can't",
  'cannot',
  'failed to',
  'forgot to',
]);

/** Words at the head of a sentence that speaks of all cases, and what then is no wish but a rule. */
const UNIVERSAL = new Set(['every', 'each', 'any', 'all', 'nothing', 'anything', 'everything', 'both']);
const RULING = new Set(['must', 'needs to', 'need to', 'needs a', 'need a', 'required to']);

/** Turns that as often lead in a mere date: `I would write the runbook before the launch and agree on a trigger`. */
const PREPOSITIONS = new Set(['before', 'after', 'until', 'since']);

/** `nobody could check out`, `could not log in`: a past inability, no plan. */
function inability(hit: Hit, walk: Walk, tokens: readonly Token[]): boolean {
  return hit.entry.phrase === 'could' && (hit.from < walk.negated || tokens[hit.to]?.text === 'not');
}

/** The first verb that starts after the hit at `at`, when it is the very next hit. */
function following(hits: readonly Hit[], at: number): Hit | undefined {
  const from = hits[at]?.to ?? 0;
  let next = at + 1;
  while ((hits[next]?.from ?? from) < from) next++;
  return hits[next];
}

/** `needed 22 minutes`: what it took, no wish. */
function taken(hit: Hit, tokens: readonly Token[]): boolean {
  return hit.entry.phrase === 'needed' && tokens[hit.to]?.kind === 'number';
}

/** `I would add alerts, then write tests`: a base form goes on with the mood of the verb before it. */
function goesOn(hit: Hit, walk: Walk, hits: readonly Hit[], at: number): boolean {
  if (walk.mood !== 'plan') return false;
  const { phrase } = hit.entry;
  if (phrase !== 'then') return PREPOSITIONS.has(phrase);
  const next = following(hits, at);
  return next?.from === hit.to && next.entry.form === 'base';
}

function applyHit(hits: readonly Hit[], index: number, walk: Walk, tokens: readonly Token[]): void {
  const hit = hits[index];
  if (!hit) return;
  const { role } = hit.entry.group;
  // `nothing ships without a review`: two negations make a rule.
  if (role === 'negation') {
    const twice = hit.entry.phrase === 'without' && hit.from < walk.negated;
    walk.negated = twice ? 0 : hit.to + NEGATION_REACH;
    walk.light = LIGHT.has(hit.entry.phrase);
  } else if (role === 'plan') {
    if (inability(hit, walk, tokens) || taken(hit, tokens)) return;
    if (walk.universal && RULING.has(hit.entry.phrase)) {
      walk.mood = walk.base;
      walk.setAt = hit.to;
      return;
    }
    walk.mood = 'plan';
    walk.setAt = hit.to;
    // `should have added`, `would have caught`: it did not happen.
    const next = tokens[hit.to]?.text;
    if (next === 'have' || next === "'ve") walk.mood = 'negated';
  } else if (role === 'duty' && walk.mood !== 'done') {
    // `I believe an engineer is able to roll back` stays a belief.
    walk.setAt = hit.to;
  } else if (role === 'duty' || role === 'claim' || role === 'advice') {
    walk.mood = role;
    walk.setAt = hit.to;
  } else if (role === 'hypo') {
    walk.mood = 'condition';
    walk.setAt = hit.to;
  } else if (role === 'turn' || role === 'first') {
    const bound =
      role === 'first'
        ? hit.from <= walk.setAt || tokens[hit.from - 1]?.text === 'that'
        : goesOn(hit, walk, hits, index);
    if (!bound) {
      walk.mood = walk.base;
      walk.negated = 0;
    }
  }
}

/** Labels of what was asked for, not done: `Task: cut the latency to 200 ms`. */
const ASKED = new Set(['t', 'task', 'goal', 'goals', 'objective', 'target', 'todo', 'next']);

function isAsked(tokens: readonly Token[], from: number): boolean {
  return tokens[from + 1]?.text === ':' && ASKED.has(tokens[from]?.text ?? '');
}

/** The mood in which a sentence starts. */
function baseMood(
  sentence: Sentence,
  tokens: readonly Token[],
  voice: Voice,
): { base: MoodName; first: boolean } {
  let first = false;
  let second = false;
  for (const { entry } of sentence.hits) {
    first ||= entry.group.role === 'own' || (entry.group.role === 'first' && entry.group.weight === 1);
    second ||= entry.group.role === 'second';
  }
  if (sentence.question) return { base: 'question', first };
  if (second && !first) return { base: 'advice', first };
  if (isAsked(tokens, sentence.from)) return { base: 'plan', first };
  return { base: sentence.kind === 1 ? voice.lead : 'done', first };
}

/** Walks the sentence once and gives each token its mood. */
export function moods(sentence: Sentence, tokens: readonly Token[], voice: Voice): Moods {
  const { base, first } = baseMood(sentence, tokens, voice);
  const at: MoodName[] = [];
  const universal = UNIVERSAL.has(tokens[sentence.from]?.text ?? '');
  const walk: Walk = { base, mood: base, negated: 0, light: false, universal, setAt: -1 };
  let subject = -1;
  let next = 0;
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (token?.kind === 'mark' && (token.text === ';' || token.text === ':' || token.text === '—')) {
      // `I have worked in testing: ...` goes on with the claim.
      if (walk.mood !== 'claim' || token.text !== ':') walk.mood = base;
      walk.negated = 0;
    }
    // A condition ends at the comma: `whenever the sensors disagree, the controller ...`.
    if (walk.mood === 'condition' && token?.text === ',') {
      walk.mood = base;
      walk.negated = 0;
    }
    for (; sentence.hits[next]?.from === index; next++) {
      const hit = sentence.hits[next];
      if (!hit) break;
      if (hit.entry.group.role === 'first' || hit.entry.group.role === 'modifier') subject = index;
      // A past verb that opens a clause says that something happened, whatever was wished before it.
      const opens =
        isPast(hit, token?.text) && index >= walk.setAt && opensClause(tokens, index, sentence.from, subject);
      if (opens && base !== 'question') {
        if (walk.mood !== 'negated' && walk.mood !== 'condition' && walk.base !== 'advice')
          walk.mood = 'done';
        if (index >= walk.negated || walk.light) walk.negated = 0;
      }
      applyHit(sentence.hits, next, walk, tokens);
    }
    const real = walk.mood !== 'question' && walk.mood !== 'condition';
    at.push(index < walk.negated && real ? 'negated' : walk.mood);
  }
  return { at, universal, first };
}
