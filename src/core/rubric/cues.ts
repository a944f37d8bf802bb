/** The cues around a quantity: what changed, what was measured, who was reached, and its other half. */

import type { Hit } from './match.ts';
import { factual, gapTo, moodAt, type Scene, unreal } from './near.ts';
import type { Quantity } from './quantity.ts';
import type { QuantityClass, Role } from './types.ts';

/** Furthest a cue stands from its number, in tokens. */
export const NEAR = 12;
export const CLOSE = 5;
/** Furthest apart the halves of a before and after stand, in tokens. */
const PAIR = 8;
/** Furthest a word of tenure (`years of experience`) stands from its number, in tokens. */
const TENURE = 4;
/** Harm this close makes a moment a measurement (`down for 3 hours`), in tokens. */
const CLOSE_HARM = 6;
/** A verb this close tells its number as a fact, whatever policy stands near, in tokens. */
const TOLD = 3;
/** Counts of things: a measurement named nearby measures something else. */
const COUNTS = new Set<QuantityClass>(['counted', 'audience', 'people', 'harm']);
/** Words before a base form that is no finite verb. */
const NOMINAL = new Set(['to', 'a', 'an', 'the', 'of', 'in', 'for', 'and', 'or', 'with', 'no', 'new']);

/** `from A to B`, `A -> B`, `A instead of B`, `B, down from A`. */
function joins({ tokens }: Scene, a: Quantity, b: Quantity): boolean {
  for (let at = a.to; at < b.from; at++) {
    const text = tokens[at]?.text ?? '';
    const before = tokens[at - 1]?.text ?? '';
    if (text === '→' || text === 'vs' || text === 'versus' || (text === 'of' && before === 'instead'))
      return true;
    if (text === 'to' && (tokens[a.from - 1]?.text === 'from' || tokens[a.from - 2]?.text === 'from'))
      return true;
    if ((text === 'to' || text === 'from') && /^(?:down|up|dropped|fell|rose|went|cut)$/.test(before))
      return true;
  }
  return false;
}

/** The other half of a before and after. */
function pairOf(
  scene: Scene,
  list: readonly Quantity[],
  index: number,
  contrast: boolean,
): Quantity | undefined {
  const q = list[index];
  if (!q || q.unit === 'clock') return undefined;
  const next = list[index + 1];
  if (!next) return undefined;
  const alike = next.unit === q.unit || q.unit === 'plain' || next.unit === 'plain';
  if (alike && next.from - q.to <= PAIR && joins(scene, q, next)) return next;
  // `takes two days now, not two weeks`; `it used to take five hours`.
  if (!contrast || q.unit === 'plain') return undefined;
  return list.find((other, at) => at > index && other.unit === q.unit && other.from - q.to <= NEAR);
}

type CueName = 'change' | 'measure' | 'harm' | 'reach' | 'better' | 'config';

/** How far each cue is looked for, in tokens. */
const CUE_REACH: Readonly<Record<CueName, number>> = {
  change: NEAR,
  measure: NEAR,
  harm: NEAR,
  reach: NEAR,
  better: 3,
  config: CLOSE,
};
const VERBS = new Set<Role>(['change', 'factor', 'impact', 'reach', 'span']);

export interface Cues extends Record<CueName, Hit | undefined> {
  pair: Quantity | undefined;
  /** The number tells when, not how much. */
  moment: boolean;
  /** A policy, a target, a tenure: the number is given, not observed. */
  given: boolean;
}

/** What a word can be to this quantity: a duration looks for what takes time, a count for who was reached. */
function cueName(scene: Scene, hit: Hit, q: Quantity): CueName | undefined {
  const { role } = hit.entry.group;
  if (role === 'change' || role === 'factor') return 'change';
  // `40 customers could not log in` and `could not log in for 3 hours` tell of harm, `could not wait 30 minutes` does not.
  if (hit.entry.group.id === 'unable') {
    const lasted = q.unit === 'duration' && scene.tokens[q.from - 1]?.text === 'for';
    return COUNTS.has(q.unit) || q.unit === 'percent' || lasted ? 'harm' : undefined;
  }
  if (role === 'harm' || role === 'impact') return 'harm';
  if (role === 'measure') return COUNTS.has(q.unit) ? undefined : 'measure';
  if (role === 'reach') return q.unit === 'duration' ? undefined : 'reach';
  if (role === 'span') return q.unit === 'duration' ? 'reach' : undefined;
  return role === 'better' || role === 'config' ? role : undefined;
}

/** `drivers in the city use it`: a base form soon after the plural it belongs to is a finite verb. */
function finite(scene: Scene, hit: Hit, q: Quantity): boolean {
  if (hit.entry.form !== 'base' || !q.noun) return false;
  if (unreal(scene, hit.from) || moodAt(scene, hit.from) === 'negated') return false;
  return hit.from >= q.to && hit.from - q.to <= CLOSE && !NOMINAL.has(scene.tokens[hit.from - 1]?.text ?? '');
}

/** What the words around a quantity say about it, beside its cues. */
interface Setting {
  /** A policy, a target or a tenure stands near. */
  policy: boolean;
  tenure: boolean;
  /** The reader stands before the number, and the writer not between them. */
  addressed: boolean;
  contrast: boolean;
  /** `after two weeks`, `for 3 years`, `10 minutes ago`: when, not how much. */
  moment: boolean;
}

/** Takes note of a word that is no cue but colours the number. */
function setOff(setting: Setting, hit: Hit, q: Quantity, gap: number): void {
  const { role, weight } = hit.entry.group;
  if (role === 'policy') setting.policy ||= gap <= (weight === 1 ? NEAR : CLOSE);
  else if (role === 'tenure') setting.tenure ||= gap <= TENURE;
  // `your platform serves 100 million customers`: what the reader has is no outcome of the writer.
  else if (role === 'second') setting.addressed ||= hit.to <= q.from;
  else if ((role === 'first' || role === 'own') && hit.to <= q.from) setting.addressed = false;
  else if (role === 'contrast') setting.contrast ||= gap <= NEAR;
  else if (role === 'when' && gap === 0)
    setting.moment ||= weight < 1 ? hit.to === q.from : hit.from === q.to;
}

/** The nearest cue of each kind, and the setting, found in one pass over the sentence. */
export function cuesOf(scene: Scene, list: readonly Quantity[], index: number, q: Quantity): Cues {
  const real = factual(scene);
  const cues: Cues = {
    change: undefined,
    measure: undefined,
    harm: undefined,
    reach: undefined,
    better: undefined,
    config: undefined,
    pair: undefined,
    moment: false,
    given: false,
  };
  const setting: Setting = { policy: false, tenure: false, addressed: false, contrast: false, moment: false };
  for (const hit of scene.sentence.hits) {
    const gap = gapTo(q, hit);
    if (gap > NEAR) continue;
    const name = cueName(scene, hit, q);
    if (!name) setOff(setting, hit, q, gap);
    if (!name || hit === q.noun || gap > CUE_REACH[name]) continue;
    const known = cues[name];
    if (known && gap >= gapTo(q, known)) continue;
    const { role } = hit.entry.group;
    // Harm named beside a count of something unknown is not what was counted.
    if (role === 'harm' && q.unit === 'counted' && !q.noun) continue;
    if (VERBS.has(role) && !real(hit) && !finite(scene, hit, q)) continue;
    cues[name] = hit;
  }
  const { harm, change, reach } = cues;
  const close = harm !== undefined && gapTo(q, harm) <= CLOSE_HARM && harm.entry.group.weight === 1;
  const struck = harm?.entry.group.id === 'unable' ? harm : undefined;
  const told = (verb: Hit | undefined) => verb && verb.entry.form !== 'base' && gapTo(q, verb) <= TOLD;
  cues.pair = pairOf(scene, list, index, setting.contrast);
  cues.moment = q.unit === 'duration' && setting.moment && !close;
  cues.given =
    setting.tenure ||
    setting.addressed ||
    (setting.policy && !told(change) && !told(reach) && !(struck && gapTo(q, struck) <= CLOSE));
  return cues;
}
