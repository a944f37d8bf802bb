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
  first: boolean;
}

/** The first hit of each role that starts at a token, by sentence-relative index. */
function isPast(hit: Hit): boolean {
  return hit.entry.form === 'past' && VERB_ROLES.has(hit.entry.group.role);
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
  /** Index of the last word that set a plan or claim. */
  setAt: number;
}

function applyHit(hit: Hit, walk: Walk, tokens: readonly Token[]): void {
  const { role } = hit.entry.group;
  // `nothing ships without a review`: two negations make a rule.
  if (role === 'negation') {
    const twice = hit.entry.phrase === 'without' && hit.from < walk.negated;
    walk.negated = twice ? 0 : hit.to + NEGATION_REACH;
  } else if (role === 'plan') {
    walk.mood = 'plan';
    walk.setAt = hit.to;
    // `should have added`, `would have caught`: it did not happen.
    const next = tokens[hit.to]?.text;
    if (next === 'have' || next === "'ve") walk.mood = 'negated';
  } else if (role === 'duty' || role === 'claim' || role === 'advice') {
    walk.mood = role;
    walk.setAt = hit.to;
  } else if (role === 'hypo') {
    walk.mood = 'condition';
    walk.setAt = hit.to;
  } else if (role === 'turn' || role === 'first') {
    const bound = role === 'first' && (hit.from <= walk.setAt || tokens[hit.from - 1]?.text === 'that');
    if (!bound) {
      walk.mood = walk.base;
      walk.negated = 0;
    }
  }
}

/** The mood in which a sentence starts. */
function baseMood(sentence: Sentence, voice: Voice): { base: MoodName; first: boolean } {
  let first = false;
  let second = false;
  for (const { entry } of sentence.hits) {
    first ||= entry.group.role === 'own' || (entry.group.role === 'first' && entry.group.weight === 1);
    second ||= entry.group.role === 'second';
  }
  if (sentence.question) return { base: 'question', first };
  if (second && !first) return { base: 'advice', first };
  return { base: sentence.kind === 1 ? voice.lead : 'done', first };
}

/** Walks the sentence once and gives each token its mood. */
export function moods(sentence: Sentence, tokens: readonly Token[], voice: Voice): Moods {
  const { base, first } = baseMood(sentence, voice);
  const at: MoodName[] = [];
  const walk: Walk = { base, mood: base, negated: 0, setAt: -1 };
  let subject = -1;
  let next = 0;
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (token?.kind === 'mark' && (token.text === ';' || token.text === ':' || token.text === '—')) {
      walk.mood = base;
      walk.negated = 0;
    }
    // A condition ends at the comma: `whenever the sensors disagree, the controller ...`.
    if (walk.mood === 'condition' && token?.text === ',') walk.mood = base;
    for (; sentence.hits[next]?.from === index; next++) {
      const hit = sentence.hits[next];
      if (!hit) break;
      if (hit.entry.group.role === 'first' || hit.entry.group.role === 'modifier') subject = index;
      // A past verb that opens a clause says that something happened, whatever was wished before it.
      if (isPast(hit) && base !== 'question' && opensClause(tokens, index, sentence.from, subject)) {
        if (walk.mood !== 'done' && walk.mood !== 'negated' && walk.base !== 'advice') walk.mood = 'done';
        if (index >= walk.negated) walk.negated = 0;
      }
      applyHit(hit, walk, tokens);
    }
    at.push(index < walk.negated && walk.mood !== 'question' ? 'negated' : walk.mood);
  }
  return { at, first };
}
