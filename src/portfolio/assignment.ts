import { munkres } from 'munkres';
import type { Preset } from '../presets/types.ts';
import { compareStrength, type Entry, STRENGTHS, strengthOf } from './entry.ts';
import { type Round, type Served, servedBy } from './loop.ts';

/** A story in a round, and what it serves there. */
export interface Assigned {
  entry: Entry;
  serves: readonly string[];
}

/**
 * What a story is worth in a round. Each factor is larger than the sum of what comes below it over all stories of a
 * loop (at most 100, `MAX_ROUNDS` times `MAX_STORIES_PER_ROUND`), so that first the most stories are placed, then the
 * strongest, then those that fit best, then those that the reader is surest about. The sum over a loop stays an exact
 * integer.
 */
const PLACED = 2 ** 38;
const PER_STRENGTH = 2 ** 29;
const PER_FIT = 2 ** 17;
const PER_CONFIDENCE = 1000;
/** More than this fits no better: the sum of more could outweigh strength. */
const BEST_FIT = 40;

/** Higher for a better story; 0 for one that serves nothing. */
function worthOf(entry: Entry, { fit }: Served): number {
  if (fit === 0) return 0;
  const strength = STRENGTHS.length - STRENGTHS.indexOf(strengthOf(entry));
  return (
    PLACED +
    strength * PER_STRENGTH +
    Math.min(fit, BEST_FIT) * PER_FIT +
    Math.round(entry.confidence * PER_CONFIDENCE)
  );
}

interface Candidate extends Assigned {
  worth: number;
}

/** The stories of each round, the strongest first; none is used twice, and no other assignment is worth more. */
export function assign(stories: readonly Entry[], rounds: readonly Round[], preset: Preset): Assigned[][] {
  const slots = rounds.flatMap((round, index) => Array<number>(round.stories).fill(index));
  const sorted = [...stories].sort(compareStrength);
  const byRound = rounds.map((round) => candidatesFor(round, sorted, preset, slots.length));
  const columns = sorted.filter((entry) => byRound.some((candidates) => candidates.has(entry)));
  const assigned: Assigned[][] = rounds.map(() => []);
  if (columns.length === 0) return assigned;
  const costs = slots.map((round) => columns.map((entry) => -(byRound[round]?.get(entry)?.worth ?? 0)));
  for (const [slot, column] of munkres(costs)) {
    const round = slots[slot] ?? 0;
    const entry = columns[column];
    const candidate = entry && byRound[round]?.get(entry);
    if (candidate !== undefined) assigned[round]?.push({ entry: candidate.entry, serves: candidate.serves });
  }
  return assigned.map((own) => own.sort((a, b) => compareStrength(a.entry, b.entry)));
}

/** The best stories for a round: it never needs more of them than there are places in the whole loop. */
function candidatesFor(
  round: Round,
  stories: readonly Entry[],
  preset: Preset,
  most: number,
): Map<Entry, Candidate> {
  const serving = stories.flatMap((entry): Candidate[] => {
    const served = servedBy(entry, round, preset);
    return served.fit === 0 ? [] : [{ entry, serves: served.ids, worth: worthOf(entry, served) }];
  });
  const best = serving.sort((a, b) => b.worth - a.worth).slice(0, most);
  return new Map(best.map((candidate) => [candidate.entry, candidate]));
}
