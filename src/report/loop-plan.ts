import pc from 'picocolors';
import { type Entry, placeInFile, strengthOf } from '../portfolio/entry.ts';
import { servedBy } from '../portfolio/loop.ts';
import type { NextStep, Plan, PlannedRound } from '../portfolio/plan.ts';
import type { Preset } from '../presets/types.ts';
import { listOf, plural } from '../text/message.ts';
import { block, hanging } from './block.ts';
import { LEGEND, nameOf, placeOf, signOf, type TerminalOptions, titleOf } from './coverage.ts';
import { jsonText, logLine, shorten } from './escape.ts';
import type { Colors } from './terminal-page.ts';

export interface OwnedPlan extends Plan {
  owner: string | null;
}

const NAME_LENGTH = 80;
/** Themes and types that a sentence lists. */
const LISTED = 6;
const INDENT = '  ';
const DEEPER = '    ';

/** The rounds of a loop with their stories, what is missing, and the next step. */
export function renderLoopPlan(
  { owner, rounds, next }: OwnedPlan,
  preset: Preset,
  { color, columns }: TerminalOptions,
): string {
  const colors = pc.createColors(color);
  const [places, filled] = [
    sumOf(rounds, ({ round }) => round.stories),
    sumOf(rounds, ({ stories }) => stories.length),
  ];
  const head = `${colors.bold(nameOf(owner))}  ${plural(rounds.length, 'round')}, ${filled} of ${plural(places, 'story', 'stories')}`;
  const parts = [
    [head],
    ...rounds.map((round) => roundLines(round, isServed(round, rounds, preset), colors, columns)),
    block(`Next: ${stepIn(next, preset)}`, '', columns),
    [colors.dim(LEGEND)],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Whether a story that has a place serves the round, be it there or in another one. */
function isServed({ round }: PlannedRound, rounds: readonly PlannedRound[], preset: Preset): boolean {
  return rounds.some(({ stories }) => stories.some(({ entry }) => servedBy(entry, round, preset).fit > 0));
}

function sumOf(rounds: readonly PlannedRound[], count: (round: PlannedRound) => number): number {
  return rounds.reduce((sum, round) => sum + count(round), 0);
}

function roundLines(
  { round, stories, missing, asked }: PlannedRound,
  hasOthers: boolean,
  colors: Colors,
  columns: number,
): string[] {
  return [
    colors.bold(logLine(shorten(round.name, NAME_LENGTH))),
    ...stories.flatMap(({ entry, serves }) => [
      ...hanging(`${INDENT}${signOf(strengthOf(entry), colors)} `, titleOf(entry), DEEPER, columns),
      ...block(placeOf(entry), DEEPER, columns),
      ...block(`for ${serves.join(', ')}`, DEEPER, columns),
    ]),
    ...(missing === 0
      ? []
      : block(
          `${plural(missing, 'story', 'stories')} missing: no ${hasOthers ? 'other ' : ''}ready story serves ${idsIn(asked)}`,
          INDENT,
          columns,
        )),
  ];
}

function idsIn(asked: readonly string[]): string {
  if (asked.length <= LISTED) return listOf(asked, 'or');
  return `${asked.slice(0, LISTED).join(', ')} or ${asked.length - LISTED} more`;
}

/** The next step as a sentence. */
function stepIn(next: NextStep | null, preset: Preset): string {
  if (next === null) return 'nothing; every round has strong stories.';
  const rounds = namesIn(next.rounds);
  switch (next.kind) {
    case 'finish':
      return `finish the draft \`${titleOf(next.entry)}\` (${placeOf(next.entry)}), for ${rounds}${detourOf(next)}.`;
    case 'write':
      return `write a story that serves ${next.id}, for ${rounds}.`;
    case 'strengthen':
      return `add the ${next.point} to \`${titleOf(next.entry)}\` (${placeOf(next.entry)}), for ${rounds}: ${preset.edits[next.point]}.`;
  }
}

/** How a draft helps rounds that it does not serve itself. */
function detourOf({ freed, instead }: Extract<NextStep, { kind: 'finish' }>): string {
  if (freed.length === 0) return '';
  return `: it serves ${namesIn(instead)}, which frees another story for ${namesIn(freed)}`;
}

function namesIn(rounds: readonly string[]): string {
  return listOf(rounds.map((name) => shorten(name, NAME_LENGTH)));
}

/** The same as JSON, version 1. */
export function renderLoopPlanJson({ owner, rounds, next }: OwnedPlan): string {
  const data = {
    version: 1,
    owner,
    rounds: rounds.map(({ round, stories, missing, asked }) => ({
      name: round.name,
      asked,
      stories: stories.map(({ entry, serves }) => ({ ...storyOf(entry), serves })),
      missing,
    })),
    next: next === null || next.kind === 'write' ? next : { ...next, entry: storyOf(next.entry) },
  };
  return `${jsonText(data, 2)}\n`;
}

function storyOf(entry: Entry) {
  const { title, points } = entry;
  return { ...placeInFile(entry), title, strength: strengthOf(entry), points };
}
