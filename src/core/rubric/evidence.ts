/** The evidence axis: a quantity, next to the words that say it is an outcome. */

import { type Cues, cuesOf } from './cues.ts';
import type { Hit } from './match.ts';
import type { Earned } from './mechanism.ts';
import { gapTo, moodAt, type Place, type Scene, unreal } from './near.ts';
import { absences, factors, outages, unitSteps, watched } from './outcome.ts';
import type { Quantity } from './quantity.ts';
import type { LexiconGroup } from './types.ts';

/** A cue this close to its number, in tokens, is shown with it. */
const SHOWN = 6;
/** A count from here on is an outcome of scale. */
const LARGE = 1000;

/** `rolled out to 5% of users`, `held out 2% of users` set an exposure, they measure none. */
const EXPOSED = new Set(['to', 'for', 'at', 'with', 'on', 'out', 'back', 'left', 'leave']);

/** Words that make a number a round one. */
const ABOUT = new Set(['about', 'around', 'roughly', 'some', 'over', 'nearly', 'almost', 'approximately']);

/** A counted noun the lexicon does not know is worth less. */
const UNKNOWN = 0.1;

/** The group of a number that stands for itself (`45 min -> 7 min`). */
const NUMBER: LexiconGroup = {
  id: 'number',
  role: 'measure',
  inflect: 'fixed',
  weight: 1,
  why: 'A before and an after, in numbers.',
  words: [],
};

function addCues(scene: Scene, q: Quantity, cues: Cues): number {
  const { cue, unit } = scene.compiled.lexicon.weights.evidence;
  const { pair, change, measure, harm, reach, better, config, moment } = cues;
  let score =
    moment || (q.value === 1 && !pair)
      ? 0
      : unit[q.unit] * (q.unit === 'harm' ? (q.noun?.entry.group.weight ?? 1) : 1);
  if (pair) score += cue.pair;
  if (change && (!moment || pair)) score += cue.change * change.entry.group.weight;
  if (measure && !moment) score += cue.measure * measure.entry.group.weight;
  if (harm) score += cue.harm * harm.entry.group.weight * (moment ? 0.7 : 1);
  if (reach && !moment) score += (q.unit === 'duration' ? cue.span : cue.reach) * reach.entry.group.weight;
  if (better) score += cue.better;
  if (q.unit === 'counted' && q.noun && q.value > 1 && struck(q, harm)) score += cue.large;
  const from = !pair && comesFrom(scene, q);
  if (from) score += cue.pair;
  if (q.unit === 'percent' && q.noun && !EXPOSED.has(scene.tokens[q.from - 1]?.text ?? ''))
    score += cue.measure;
  if (config) score += cue.config;
  if (q.unit === 'counted' && !q.noun && !pair && q.value < LARGE) score -= UNKNOWN;
  if (q.value >= LARGE && (q.unit === 'counted' || q.unit === 'audience' || q.unit === 'people'))
    score += cue.large;
  if (moodAt(scene, q.from) === 'negated' && !pair && !from && harm?.entry.group.role !== 'impact')
    score -= cue.better;
  return score;
}

/** `212 sessions were affected`: what was counted is what was harmed. */
function struck(q: Quantity, harm: Hit | undefined): boolean {
  if (harm?.entry.group.role !== 'impact' || harm.entry.group.weight < 1) return false;
  return harm.from >= q.to && harm.from - q.to <= 2;
}

/** `nobody, down from forty a month`: the other half of the pair is told without a number. */
function comesFrom({ tokens }: Scene, q: Quantity): boolean {
  const from = ABOUT.has(tokens[q.from - 1]?.text ?? '') ? q.from - 2 : q.from - 1;
  return tokens[from]?.text === 'from' && /^(?:down|up)$/.test(tokens[from - 1]?.text ?? '');
}

/** The span to show: the quantity, its other half, and the cues that stand close to it. */
function spanOf(scene: Scene, q: Place, pair: Place | undefined, cues: readonly (Hit | undefined)[]): Place {
  const span = { from: q.from, to: Math.max(q.to, pair?.to ?? 0) };
  for (const cue of cues) {
    if (!cue || gapTo(span, cue) > SHOWN || parted(scene, span, cue)) continue;
    span.from = Math.min(span.from, cue.from);
    span.to = Math.max(span.to, cue.to);
  }
  return span;
}

/** True when a mark that parts clauses stands between a place and a cue. */
function parted({ tokens }: Scene, place: Place, cue: Place): boolean {
  const [from, to] = cue.to <= place.from ? [cue.to, place.from] : [place.to, cue.from];
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === 'mark' && tokens[at]?.text !== '(') return true;
  }
  return false;
}

function scoreQuantity(scene: Scene, list: readonly Quantity[], index: number): Earned | undefined {
  const q = list[index];
  if (!q || q.unit === 'clock' || unreal(scene, q.from)) return undefined;
  const cues = cuesOf(scene, list, index, q);
  const { pair, change, measure, harm, reach, better } = cues;
  if (!pair && !scene.forward && cues.given) return undefined;
  // A bare number says something only as a before and after, or as a score below one (`an F1 of 0.91`).
  const quality = measure !== undefined && q.value > 0 && q.value < 1 && gapTo(q, measure) <= 2;
  const moved = change && (measure || harm) && q.value !== 1;
  if (q.unit === 'plain' && !pair && !quality && !moved) return undefined;
  const score = addCues(scene, q, cues) + (q.unit === 'plain' && quality ? 0.45 : 0);
  if (score < scene.compiled.lexicon.weights.evidence.single) return undefined;
  const main = change ?? measure ?? harm ?? reach ?? better;
  return {
    ...spanOf(scene, q, pair, [change, measure, harm, reach, better]),
    score,
    group: (main ?? q.noun)?.entry.group ?? NUMBER,
    word: '',
  };
}

/** Everything in a sentence that speaks for evidence, scored. */
export function evidenceIn(scene: Scene, list: readonly Quantity[]): Earned[] {
  const earned: Earned[] = [];
  for (let index = 0; index < list.length; index++) {
    const found = scoreQuantity(scene, list, index);
    if (found) earned.push(found);
  }
  earned.push(...absences(scene), ...factors(scene), ...outages(scene, list), ...unitSteps(scene));
  if (scene.forward) earned.push(...watched(scene));
  return earned;
}
