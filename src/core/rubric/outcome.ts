/** Outcomes told without a plain quantity: an absence of harm, a factor, an outage by the clock, a signal to watch. */

import type { Hit } from './match.ts';
import type { Earned } from './mechanism.ts';
import { factual, nearest, type Scene, unreal } from './near.ts';
import type { Quantity } from './quantity.ts';

/** Furthest a `zero` or `no` stands before the harm it denies, in tokens. */
const DENIAL = 5;
const CLOSE = 5;
const ZERO = 1;
const DENIED = 0.8;
const WEAK = 0.4;

/** Words after which a `no` speaks of what happened: `there was no data loss`, `with no downtime`. */
const HEADS = new Set(['and', 'with', 'was', 'were', 'been', 'is', 'are']);
const OVER_TIME = new Set(['in', 'for', 'over', 'since']);

/** `in 14 months`, `since March`: the time over which nothing happened. */
function timed({ tokens, sentence }: Scene, hit: Hit): boolean {
  for (let at = hit.to; at < Math.min(hit.to + CLOSE, sentence.to); at++) {
    if (OVER_TIME.has(tokens[at]?.text ?? ''))
      return tokens[at]?.text === 'since' || tokens[at + 1]?.kind === 'number';
  }
  return false;
}

/** What denies the harm at `hit`: a zero (1), a `no` at the head of a clause or with a span of time, or nothing (0). */
function denial(scene: Scene, hit: Hit): { from: number; score: number } | undefined {
  const { tokens, sentence } = scene;
  const severe = hit.entry.group.weight === 1;
  // `no wrong invoice in 14 months`: what the lexicon does not know needs its time.
  const faulty = hit.entry.group.role === 'faulty';
  for (let at = hit.from - 1; at >= Math.max(sentence.from, hit.from - DENIAL); at--) {
    const token = tokens[at];
    const text = token?.text ?? '';
    if (text === ':' || text === ';' || text === '.') return undefined;
    if (text === 'zero' || (token?.kind === 'number' && token.value === 0)) return { from: at, score: ZERO };
    if (text === 'without' || text === 'no') {
      const head =
        at === sentence.from || tokens[at - 1]?.kind === 'mark' || HEADS.has(tokens[at - 1]?.text ?? '');
      const single = tokens[at + 2]?.text === 'single';
      const dated = nearest(scene, hit, ['when'], CLOSE, (when) => when.from >= hit.to) !== undefined;
      const told = faulty ? timed(scene, hit) : severe && (head || single || dated || text === 'without');
      return { from: at, score: told ? DENIED : WEAK };
    }
  }
  return undefined;
}

/** `zero downtime`, `no lost orders`, `without a single second of downtime`, `nobody lost data`. */
export function absences(scene: Scene): Earned[] {
  const earned: Earned[] = [];
  for (const hit of scene.sentence.hits) {
    const { role, weight } = hit.entry.group;
    if (role === 'harm' || role === 'faulty') {
      const found = denial(scene, hit);
      const device = scene.sentence.hits.some(
        (other) => other.entry.group.role === 'device' && other.from === hit.from && other.to > hit.to,
      );
      if (!found || device || unreal(scene, found.from) || nearest(scene, hit, ['policy'], 3)) continue;
      earned.push({ from: found.from, to: hit.to, score: found.score, group: hit.entry.group, word: '' });
    } else if (role === 'impact' && weight === 1 && hit.entry.form !== 'base') {
      const no = nearest(
        scene,
        hit,
        ['negation'],
        DENIAL,
        (other) =>
          other.to <= hit.from &&
          other.entry.group.id === 'negation-subject' &&
          // `no column drops` names no loss, `no order was dropped` does.
          (other.entry.phrase !== 'no' || hit.entry.form === 'past'),
      );
      const turned =
        no && nearest(scene, hit, ['turn'], DENIAL, ({ from, to }) => from >= no.to && to <= hit.from);
      if (no && !turned && !unreal(scene, hit.from))
        earned.push({ from: no.from, to: hit.to, score: DENIED, group: hit.entry.group, word: '' });
    }
  }
  return earned;
}

/** `halved the build time`, `throughput doubled`. */
export function factors(scene: Scene): Earned[] {
  const earned: Earned[] = [];
  const real = factual(scene);
  for (const hit of scene.sentence.hits) {
    if (hit.entry.group.role !== 'factor' || !real(hit)) continue;
    const what = nearest(scene, hit, ['measure', 'harm'], CLOSE);
    if (!what) continue;
    earned.push({
      from: Math.min(hit.from, what.from),
      to: Math.max(hit.to, what.to),
      score: ZERO,
      group: hit.entry.group,
      word: '',
    });
  }
  return earned;
}

/** `a full outage from 11:00 to 17:00`: two times of day in one sentence beside a harm. */
export function outages(scene: Scene, list: readonly Quantity[]): Earned[] {
  const clocks = list.filter(({ unit }) => unit === 'clock');
  const first = clocks[0];
  const last = clocks.at(-1);
  if (!first || !last || first === last) return [];
  const harm = nearest(
    scene,
    { from: first.from, to: last.to },
    ['harm', 'impact'],
    25,
    (hit) => hit.entry.group.weight === 1,
  );
  if (!harm) return [];
  return [
    {
      from: Math.min(first.from, harm.from),
      to: Math.max(last.to, harm.to),
      score: DENIED,
      group: harm.entry.group,
      word: '',
    },
  ];
}

/** Answers that look forward: a measure one would watch is an observable signal. */
export function watched(scene: Scene): Earned[] {
  for (const hit of scene.sentence.hits) {
    if (hit.entry.group.role !== 'observe') continue;
    const what = nearest(
      scene,
      hit,
      ['measure', 'harm'],
      8,
      (other) => other.from >= hit.to || other.to <= hit.from,
    );
    if (!what || scene.sentence.question) continue;
    return [
      {
        from: Math.min(hit.from, what.from),
        to: Math.max(hit.to, what.to),
        score: DENIED,
        group: what.entry.group,
        word: '',
      },
    ];
  }
  return [];
}

/** `from minutes to seconds`, `from weeks to days`: a before and after in units alone. */
export function unitSteps(scene: Scene): Earned[] {
  const { tokens, sentence, compiled } = scene;
  for (const hit of sentence.hits) {
    if (hit.entry.group.role !== 'change' && hit.entry.group.role !== 'span') continue;
    if (unreal(scene, hit.from)) continue;
    for (let at = hit.to; at < Math.min(hit.to + CLOSE + 1, sentence.to - 2); at++) {
      const [a, joint, b] = [tokens[at - 1]?.text, tokens[at + 1]?.text, tokens[at + 2]?.text ?? ''];
      const from = tokens[at]?.text ?? '';
      if (a !== 'from' || joint !== 'to' || from === b || !from.endsWith('s') || !b.endsWith('s')) continue;
      if (compiled.units.get(from) !== 'duration' || compiled.units.get(b) !== 'duration') continue;
      return [{ from: hit.from, to: at + 3, score: DENIED, group: hit.entry.group, word: '' }];
    }
  }
  return [];
}
