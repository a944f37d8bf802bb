/** Looking around a place in a sentence for words of a role. */

import type { Compiled } from './compile.ts';
import type { Hit, Sentence } from './match.ts';
import type { Moods } from './mood.ts';
import type { Token } from './scan.ts';
import type { MoodName, Role } from './types.ts';

/** A sentence read for evidence. */
export interface Scene {
  compiled: Compiled;
  sentence: Sentence;
  tokens: readonly Token[];
  moods: Moods;
  forward: boolean;
}

/** Tokens `from` to `to`, end exclusive. */
export interface Place {
  from: number;
  to: number;
}

export function moodAt({ moods, sentence }: Pick<Scene, 'moods' | 'sentence'>, at: number): MoodName {
  return moods.at[at - sentence.from] ?? 'done';
}

/** True when what stands at this token did not happen: planned, advised, asked or merely claimed. */
export function unreal(scene: Scene, at: number): boolean {
  const mood = moodAt(scene, at);
  if (mood === 'question' || mood === 'advice') return true;
  return !scene.forward && (mood === 'plan' || mood === 'claim' || mood === 'condition');
}

export function gapTo(place: Place, hit: Hit): number {
  return hit.to <= place.from ? place.from - hit.to : hit.from >= place.to ? hit.from - place.to : 0;
}

/** The hit of one of these roles nearest to a place, within reach. */
export function nearest(
  scene: Scene,
  place: Place,
  roles: readonly Role[],
  reach: number,
  usable?: (hit: Hit) => boolean,
): Hit | undefined {
  let best: Hit | undefined;
  let distance = reach + 1;
  for (const hit of scene.sentence.hits) {
    if (!roles.includes(hit.entry.group.role)) continue;
    const gap = gapTo(place, hit);
    if (gap >= distance || (usable && !usable(hit))) continue;
    best = hit;
    distance = gap;
  }
  return best;
}

/** Words after which a base form is a verb. */
const BEFORE_BASE = new Set([
  'help',
  'helped',
  'helps',
  'helping',
  'did',
  'us',
  'them',
  'me',
  'we',
  'i',
  'they',
  'who',
  'that',
  'people',
  'team',
  'now',
  'also',
]);

/** A verb that tells a fact: not planned, and not a bare infinitive of purpose (`to reduce`). */
export function factual(scene: Scene): (hit: Hit) => boolean {
  return (hit) => {
    const { role } = hit.entry.group;
    if (role === 'impact' && moodAt(scene, hit.from) === 'condition') return false;
    // `would have affected`: it did not.
    if (
      role === 'impact' &&
      moodAt(scene, hit.from) === 'negated' &&
      scene.tokens[hit.from - 1]?.text === 'have'
    )
      return false;
    if (unreal(scene, hit.from) || (role !== 'impact' && moodAt(scene, hit.from) === 'negated')) return false;
    if (hit.entry.form !== 'base') return true;
    const { tokens, sentence } = scene;
    const before = tokens[hit.from - 1]?.text ?? '';
    if (hit.from === sentence.from) return false;
    // `to reduce` at the head of a sentence is a purpose; `slow failover` is an adjective; `drivers use it` is a verb.
    if (before === 'to') return role !== 'span' && hit.from - 1 > sentence.from;
    return BEFORE_BASE.has(before) || (before.endsWith('s') && before.length > 3);
  };
}
