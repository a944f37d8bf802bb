import type { Preset } from '../presets/types.ts';
import { addTo } from '../text/group.ts';
import { POINTS, type Point } from '../types.ts';
import { type Assigned, assign } from './assignment.ts';
import { compareStrength, type Entry } from './entry.ts';
import { askedIn, type Round, servedBy } from './loop.ts';

export interface PlannedRound {
  round: Round;
  /** The strongest first. */
  stories: readonly Assigned[];
  /** How many stories it lacks. */
  missing: number;
  /** The themes and types that it asks for. */
  asked: readonly string[];
}

/** The cheapest step that makes a plan better. `rounds` has the names of those that it helps. */
export type NextStep =
  /** A draft would fill a place once it is finished, perhaps by setting another story free for it. */
  | {
      kind: 'finish';
      entry: Entry;
      rounds: readonly string[];
      /** Those of them for which it sets another story free, and the rounds that it serves in place of one. */
      freed: readonly string[];
      instead: readonly string[];
    }
  /** There is no story yet: one for this theme or type would fill a place. */
  | { kind: 'write'; id: string; rounds: readonly string[] }
  /** Every place is filled, and a point is missing in one of the stories. */
  | { kind: 'strengthen'; entry: Entry; point: Point; rounds: readonly string[] };

export interface Plan {
  rounds: readonly PlannedRound[];
  /** Null where every place has a strong story. */
  next: NextStep | null;
}

/** The strongest plan for a loop with the stories of one owner. Drafts take no place, and retired stories no part. */
export function planLoop(stories: readonly Entry[], rounds: readonly Round[], preset: Preset): Plan {
  const ready = stories.filter(({ kind, status }) => kind === 'story' && status === 'ready');
  const assigned = assign(ready, rounds, preset);
  const planned = rounds.map((round, index) => {
    const own = assigned[index] ?? [];
    return { round, stories: own, missing: round.stories - own.length, asked: askedIn(round, preset) };
  });
  const drafts = stories.filter(({ kind, status }) => kind === 'story' && status === 'draft');
  return { rounds: planned, next: nextStep(planned, drafts, preset) };
}

function nextStep(
  planned: readonly PlannedRound[],
  drafts: readonly Entry[],
  preset: Preset,
): NextStep | null {
  const short = planned.filter(({ missing }) => missing > 0);
  return short.length > 0 ? (finish(planned, drafts, preset) ?? write(short)) : strengthen(planned);
}

/**
 * The draft that helps the most of the rounds that lack stories; of those, the one that serves the most of them itself,
 * and then the one that shows the most already.
 */
function finish(planned: readonly PlannedRound[], drafts: readonly Entry[], preset: Preset): NextStep | null {
  const short = planned
    .filter(({ missing }) => missing > 0)
    .map((each) => ({ round: each.round, by: leadingTo(each, planned, preset) }));
  const serving = drafts.map((entry) => {
    const helped = short
      .map(({ round, by }) => ({ round, served: by.filter((each) => serves(entry, each.round, preset)) }))
      .filter(({ served }) => served.length > 0);
    const freed = helped.filter(({ round }) => !serves(entry, round, preset));
    return { entry, helped, freed };
  });
  const open = ({ points }: Entry) => POINTS.filter((point) => points[point] !== 'present').length;
  const [best] = serving
    .filter(({ helped }) => helped.length > 0)
    .sort(
      (a, b) =>
        b.helped.length - a.helped.length ||
        a.freed.length - b.freed.length ||
        open(a.entry) - open(b.entry) ||
        compareStrength(a.entry, b.entry),
    );
  if (best === undefined) return null;
  const { entry, helped, freed } = best;
  const instead = new Set(freed.flatMap(({ served }) => served.map(({ round }) => round.name)));
  return {
    kind: 'finish',
    entry,
    rounds: helped.map(({ round }) => round.name),
    freed: freed.map(({ round }) => round.name),
    instead: [...instead],
  };
}

/**
 * Rounds in which one more story fills a place of another: that one itself, and those that can give it one of theirs.
 */
function leadingTo(
  short: PlannedRound,
  planned: readonly PlannedRound[],
  preset: Preset,
): readonly PlannedRound[] {
  const reached = new Set([short]);
  for (const { round } of reached) {
    for (const other of planned) {
      if (other.stories.some(({ entry }) => serves(entry, round, preset))) reached.add(other);
    }
  }
  return [...reached];
}

function serves(entry: Entry, round: Round, preset: Preset): boolean {
  return servedBy(entry, round, preset).fit > 0;
}

/** The theme or type that the most rounds without enough stories ask for; of those, the first in the loop. */
function write(short: readonly PlannedRound[]): NextStep | null {
  const rounds = new Map<string, string[]>();
  for (const { round, asked } of short) {
    for (const id of asked) addTo(rounds, id, round.name);
  }
  const [best] = [...rounds].sort(([, a], [, b]) => b.length - a.length);
  return best === undefined ? null : { kind: 'write', id: best[0], rounds: best[1] };
}

/** The story that lacks the least, but something. */
function strengthen(planned: readonly PlannedRound[]): NextStep | null {
  const open = planned.flatMap(({ round, stories }) =>
    stories.flatMap(({ entry }) => {
      const point = POINTS.find((each) => entry.points[each] !== 'present');
      return point === undefined ? [] : [{ kind: 'strengthen' as const, entry, point, rounds: [round.name] }];
    }),
  );
  return open.sort((a, b) => compareStrength(a.entry, b.entry))[0] ?? null;
}
