import type { Preset } from '../presets/types.ts';
import { compareNullLast } from '../text/compare.ts';
import { addTo, groupBy } from '../text/group.ts';
import { compareStrength, type Entry, isReady, type Strength, strengthOf } from './entry.ts';

/** What a portfolio should have: the kinds of things that an interview asks for. */
export const DIMENSIONS = ['types', 'themes', 'prompts'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A story type, theme or prompt, and what an owner has for it. */
export interface CoverageRow {
  id: string;
  title: string;
  /** The strongest first. */
  entries: readonly Entry[];
  /** The strength of the best entry; `missing` without any. */
  level: Strength | 'missing';
}

/** What one owner has. */
export interface Coverage {
  /** Null for documents that name no owner. */
  owner: string | null;
  /** Stories and answers that are not retired, in the order of the report. */
  stories: readonly Entry[];
  answers: readonly Entry[];
  rows: Record<Dimension, readonly CoverageRow[]>;
}

/** The coverage of each owner, by name; documents without an owner come last. */
export function coverageOf(entries: Iterable<Entry>, preset: Preset): Coverage[] {
  const current = [...entries].filter(({ status }) => status !== 'retired');
  return [...groupBy(current, ({ owner }) => owner)]
    .sort(([a], [b]) => compareNullLast(a, b))
    .map(([owner, own]) => coverageOfOwner(owner, own, preset));
}

function coverageOfOwner(owner: string | null, entries: readonly Entry[], preset: Preset): Coverage {
  const stories = entries.filter(({ kind }) => kind === 'story');
  const answers = entries.filter(({ kind }) => kind === 'answer');
  const titles: Record<Dimension, [id: string, title: string][]> = {
    types: Object.entries(preset.storyTypes).map(([id, { title }]) => [id, title]),
    themes: Object.entries(preset.themes),
    prompts: Object.entries(preset.prompts).map(([id, { question }]) => [id, question]),
  };
  const idsOf: Record<Dimension, (entry: Entry) => readonly string[]> = {
    types: ({ type }) => (type === null ? [] : [type]),
    themes: ({ themes }) => themes,
    prompts: ({ prompts }) => prompts,
  };
  const rowsOf = (dimension: Dimension, from: readonly Entry[]): CoverageRow[] => {
    const byId = groupById(from, idsOf[dimension]);
    return titles[dimension].map(([id, title]) => rowOf(id, title, byId.get(id) ?? []));
  };
  return {
    owner,
    stories,
    answers,
    rows: {
      types: rowsOf('types', stories),
      themes: rowsOf('themes', entries),
      prompts: rowsOf('prompts', entries),
    },
  };
}

function groupById(
  entries: readonly Entry[],
  idsOf: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const byId = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const id of new Set(idsOf(entry))) addTo(byId, id, entry);
  }
  return byId;
}

function rowOf(id: string, title: string, entries: readonly Entry[]): CoverageRow {
  const sorted = [...entries].sort(compareStrength);
  const [best] = sorted;
  return { id, title, entries: sorted, level: best === undefined ? 'missing' : strengthOf(best) };
}

/** Rows that nothing ready carries. */
export function gapsOf(rows: readonly CoverageRow[]): CoverageRow[] {
  return rows.filter(({ level }) => level === 'missing' || level === 'draft');
}

/** Rows that one ready entry carries alone: without it there would be a gap. */
export function singlesOf(rows: readonly CoverageRow[]): CoverageRow[] {
  return rows.filter(({ entries }) => entries.filter(isReady).length === 1);
}

/** What a change made of one owner's gaps: names of types, themes and prompts. */
export interface GapChange {
  owner: string | null;
  closed: readonly string[];
  opened: readonly string[];
}

/** The gaps that a change closed and opened, by owner; owners without either are left out. */
export function gapChanges(before: readonly Coverage[], now: readonly Coverage[]): GapChange[] {
  const past = new Map(before.map((coverage) => [coverage.owner, coverage]));
  return now.flatMap((coverage) => {
    const earlier = past.get(coverage.owner);
    // Whoever is new had no portfolio that could have gaps.
    if (earlier === undefined) return [];
    const [had, has] = [new Set(gapNamesOf(earlier)), new Set(gapNamesOf(coverage))];
    const closed = [...had].filter((name) => !has.has(name));
    const opened = [...has].filter((name) => !had.has(name));
    return closed.length + opened.length === 0 ? [] : [{ owner: coverage.owner, closed, opened }];
  });
}

const NOUNS: Record<Dimension, string> = { types: 'type', themes: 'theme', prompts: 'prompt' };

/** The ids of the gaps. An id that is one of a theme and of a prompt has the noun before it: either may be a gap alone. */
function gapNamesOf({ rows }: Coverage): string[] {
  const dimensionsOf = new Map<string, Dimension[]>();
  for (const dimension of DIMENSIONS)
    for (const { id } of rows[dimension]) addTo(dimensionsOf, id, dimension);
  const isShared = (id: string) => (dimensionsOf.get(id)?.length ?? 0) > 1;
  return DIMENSIONS.flatMap((dimension) =>
    gapsOf(rows[dimension]).map(({ id }) => (isShared(id) ? `${NOUNS[dimension]} ${id}` : id)),
  );
}
