/** A gate told as a rule, without its name: `nothing merges until ...`, `the pump will not start without ...`. */

import type { Scope } from './govern.ts';
import type { Hit } from './match.ts';
import type { Earned } from './mechanism.ts';
import { moodAt } from './near.ts';

/** Furthest the operation stands after its negation, and the condition after the operation, in tokens. */
const OPERATION = 6;
const CONDITION = 12;
const SCORE = 0.8;

/** What forbids as a rule. `Did not` and `was not` tell of one time only. */
const RULES = new Set(['nothing', 'nobody', 'no one', 'none', 'no', 'never', 'refuse']);
const MODALS = new Set(['cannot', "can't", "won't", "wouldn't", "doesn't", "don't"]);
const BEFORE_NOT = new Set(['can', 'will', 'would', 'does', 'do']);
/** `could not deploy until the vendor answered` waits; `could not close without a review` is a rule. */
const PAST_MODALS = new Set(['could not', "couldn't"]);
const FIRST = new Set(['i', 'we']);

/** True when the negation forbids, and is no complaint of the one who speaks (`we can't ship until they answer`). */
function forbids({ tokens }: Scope, { entry, from }: Hit, condition: Hit): boolean {
  const { phrase } = entry;
  if (RULES.has(phrase)) return true;
  const modal =
    MODALS.has(phrase) ||
    (phrase === 'not' && BEFORE_NOT.has(tokens[from - 1]?.text ?? '')) ||
    (PAST_MODALS.has(phrase) && condition.entry.phrase === 'without');
  const subject = tokens[phrase === 'not' ? from - 2 : from - 1]?.text ?? '';
  return modal && (!FIRST.has(subject) || phrase === "don't" || tokens[from - 1]?.text === 'do');
}

/** True when the one who speaks stands right before the negation: `I never`, `we do not`, `I would never`. */
function ofSpeaker({ tokens }: Scope, { from }: Hit): boolean {
  return FIRST.has(tokens[from - 1]?.text ?? '') || FIRST.has(tokens[from - 2]?.text ?? '');
}

/** The last negation, and the operation after it, before a condition. */
export interface Forbidden {
  negation: Hit | undefined;
  operation: Hit | undefined;
}

/** Takes note of a hit that may be a part of a gate. */
export function noteForbidden(scope: Scope, forbidden: Forbidden, hit: Hit): void {
  const { role } = hit.entry.group;
  if (role === 'negation' || (role === 'act' && hit.entry.phrase === 'refuse')) {
    if (forbidden.negation?.to !== hit.to) forbidden.operation = undefined;
    forbidden.negation = hit;
  } else if (role === 'operate' && forbidden.negation) {
    const near = hit.from >= forbidden.negation.to && hit.from - forbidden.negation.to <= OPERATION;
    const mood = moodAt(scope, hit.from);
    const meant = mood !== 'advice' && mood !== 'question' && mood !== 'claim';
    if (near && meant) forbidden.operation ??= hit;
  }
}

/** The gate that a condition (`until`, `without`, `unless`) closes. */
export function gateAt(scope: Scope, { negation, operation }: Forbidden, condition: Hit): Earned | undefined {
  if (!negation || !operation || condition.from - operation.to > CONDITION) return undefined;
  if (condition.from < operation.to || !forbids(scope, negation, condition)) return undefined;
  // `I never start without a plan` is a habit of one person, `I never deploy without a review` a gate.
  if (operation.entry.group.weight < 1 && ofSpeaker(scope, negation)) return undefined;
  const { group } = condition.entry;
  // `will not start`: the modal is shown too.
  const from =
    negation.entry.phrase === 'not' ? Math.max(negation.from - 1, scope.sentence.from) : negation.from;
  return { from, to: condition.to, score: SCORE, group, word: group.id };
}
