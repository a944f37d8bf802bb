import type { Preset, Question } from '../presets/types.ts';
import { randomFrom } from '../text/random.ts';
import { compareStrength, type Entry, STRENGTHS, strengthOf } from './entry.ts';
import { sharedWith } from './loop.ts';

/** A question of a drill, and the best story for it. */
export interface DrillItem {
  id: string;
  question: Question;
  /** Null where no story serves any of its themes and types. */
  story: Entry | null;
}

export interface DrillOptions {
  /** Ids; null for all. */
  theme: string | null;
  type: string | null;
  /** Same seed, same order; null for the order of the configuration. */
  seed: number | null;
}

/** The questions of a theme and a type, each with the best story of one owner. */
export function drillOf(
  stories: readonly Entry[],
  { questions }: Preset,
  { theme, type, seed }: DrillOptions,
): DrillItem[] {
  const asked = Object.entries(questions).filter(
    ([, { themes, types }]) =>
      (theme === null || themes.includes(theme)) && (type === null || types.includes(type)),
  );
  const ordered = seed === null ? asked : shuffled(asked, seed);
  return ordered.map(([id, question]) => ({ id, question, story: bestStory(question, stories) }));
}

/** The strongest story that serves a question; of those, the one that shares the most themes and types with it. */
function bestStory(question: Question, stories: readonly Entry[]): Entry | null {
  const serving = stories
    .filter(({ status }) => status !== 'retired')
    .map((entry) => ({ entry, fit: sharedWith(entry, question).length }))
    .filter(({ fit }) => fit > 0);
  const rank = (entry: Entry) => STRENGTHS.indexOf(strengthOf(entry));
  serving.sort((a, b) => rank(a.entry) - rank(b.entry) || b.fit - a.fit || compareStrength(a.entry, b.entry));
  return serving[0]?.entry ?? null;
}

/** In an order that is the same on every machine (Fisher and Yates). */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const pool = [...items];
  const order: Item[] = [];
  const random = randomFrom(seed);
  while (pool.length > 0) order.push(...pool.splice(Math.floor(random() * pool.length), 1));
  return order;
}
