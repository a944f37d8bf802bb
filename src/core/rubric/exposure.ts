/** A staged exposure told without its name: `shipped it to five percent of shops`, `held 2% of users back`. */

import { factor, type Scope, type Verb } from './govern.ts';
import type { Earned } from './mechanism.ts';
import type { LexiconGroup } from './types.ts';

/** Verbs and shares further apart than this do not belong together, in tokens. */
const EXPOSURE_REACH = 6;
const EXPOSES = new Set(
  'ship,roll out,release,enable,turn on,switch on,deploy,send,route,expose,launch,start,move,migrate,open,push,keep,hold out,hold back'.split(
    ',',
  ),
);
const EXPOSURE: LexiconGroup = {
  id: 'exposure',
  role: 'device',
  inflect: 'fixed',
  weight: 1,
  why: 'It names a staged exposure of the change.',
  words: [],
};
const SHARES = new Set(['percent', 'per']);
/** `kept 5% of parcels on the old estimate`: who is left out is a control group. */
const LEAVES_OUT = new Set(['keep', 'hold out', 'hold back']);
const EXPOSED_TO = new Set(['to', 'for', 'on', 'with', 'at']);

/** The index after a share (`five percent of`), or 0. */
function shareEnd({ tokens, sentence }: Scope, at: number): number {
  const share = tokens[at]?.text === '%' ? at + 1 : SHARES.has(tokens[at + 1]?.text ?? '') ? at + 2 : 0;
  return share > 0 && tokens[share]?.text === 'of' ? Math.min(share + 2, sentence.to) : 0;
}

/** `shipped it to five percent of shops`: a staged exposure told without its name. Index after the share, or 0. */
function exposedTo(scope: Scope, verb: Verb): number {
  const { tokens, sentence } = scope;
  if (LEAVES_OUT.has(verb.hit.entry.phrase)) return shareEnd(scope, verb.hit.to);
  for (let at = verb.hit.to; at < Math.min(verb.hit.to + EXPOSURE_REACH, sentence.to - 2); at++) {
    if (tokens[at]?.kind === 'mark') return 0;
    if (!EXPOSED_TO.has(tokens[at]?.text ?? '')) continue;
    const end = shareEnd(scope, at + 1);
    if (end > 0) return end;
  }
  return 0;
}

/** The share of users that a verb exposes to a change, or keeps from it. */
export function exposureBy(scope: Scope, verb: Verb): Earned | undefined {
  const { hit, mood } = verb;
  const to = EXPOSES.has(hit.entry.phrase) ? exposedTo(scope, verb) : 0;
  if (to === 0) return undefined;
  return { from: hit.from, to, score: factor(scope, mood), group: EXPOSURE, word: 'exposure' };
}
