/** Is this word a verb here? English verbs look like nouns and adjectives; the words around them decide. */

import type { Scope } from './govern.ts';
import type { Hit } from './match.ts';

/** Words before a gerund that tell of something done: `by adding`, `after rolling back`. */
const CAUSES = new Set(['by', 'after', 'through', 'while', 'started', 'began', 'kept', 'stopped']);

/** Roles of words that a finite base form follows. */
const SUBJECTS = ['first', 'plan', 'duty', 'be', 'modifier', 'negation'];

/** True when a hit of this role ends right before `at`. */
function precededBy({ sentence }: Scope, at: number, role: string): boolean {
  for (const hit of sentence.hits) {
    if (hit.from >= at) return false;
    if (hit.to === at && hit.entry.group.role === role) return true;
  }
  return false;
}

function isNounMark({ tokens, nounMarks }: Scope, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && nounMarks.has(token.text);
}

/** A verb form that stands where a noun or adjective stands: `an automated test`, `our logging`. */
export function nounish(scope: Scope, hit: Hit): boolean {
  if (hit.from === scope.sentence.from || hit.entry.form === 'fixed') return false;
  return isNounMark(scope, hit.from - 1);
}

export function gerundOfCause({ tokens, sentence }: Scope, hit: Hit): boolean {
  return (
    hit.from === sentence.from ||
    CAUSES.has(tokens[hit.from - 1]?.text ?? '') ||
    tokens[hit.from - 1]?.kind === 'mark'
  );
}

/**
 * A base or `-s` form is often a noun (`canary`, `design`, `snapshots`): it counts as a verb after a subject pronoun, a
 * modal, `to` or an adverb, or before something that can be its object. `control` verbs need more than `put` verbs.
 */
export function standsAsVerb(scope: Scope, hit: Hit): boolean {
  const { form, group, split, rest } = hit.entry;
  const control = group.role === 'control';
  if (form === 'past' || form === 'fixed') return true;
  const object = isNounMark(scope, hit.to);
  if (form === 'ing') return !control || object || gerundOfCause(scope, hit);
  // `the reset goes back to the old slot`: with so many words of its own it is no noun.
  if (object || split || rest.length > 1) return true;
  if (form === 's') return !control;
  const before = scope.tokens[hit.from - 1];
  if (hit.from === scope.sentence.from || before?.kind === 'mark') return !control;
  const text = before?.text ?? '';
  return (
    text === 'to' ||
    (!control && text.endsWith('s')) ||
    SUBJECTS.some((role) => precededBy(scope, hit.from, role))
  );
}
