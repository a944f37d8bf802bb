import type { ToldPart } from '../drafts/draft.ts';
import { gap } from '../drafts/render-draft.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { capitalized } from '../text/capitals.ts';
import { listOf } from '../text/message.ts';
import type { ImportItem } from './item.ts';

/** The parts of an answer in their order. A missing part becomes a gap that asks for what is `wanted`. */
const TOLD: readonly { role: string; wanted: string | null }[] = [
  { role: 'situation', wanted: 'what was going on, and what was at stake' },
  { role: 'task', wanted: null },
  { role: 'action', wanted: 'what you did yourself, and how it was checked' },
  { role: 'result', wanted: 'what came of it, with a number' },
];
const NEEDED = TOLD.filter(({ wanted }) => wanted !== null).map(({ role }) => role);

/** Whether a story needs a part: one without it gets a gap. */
export function isNeeded(role: string): boolean {
  return NEEDED.includes(role);
}

export interface PlacedParts {
  told: ToldPart[];
  fields: Map<string, string>;
  /** The needed roles that no part has. */
  missing: string[];
}

/**
 * Places each part in the answer or, if it is not one of an answer's and the file is a story, in the field it names.
 */
export function placedParts(
  { parts, fields: given }: ImportItem,
  vocabulary: Vocabulary,
  kind: 'story' | 'answer',
): PlacedParts {
  const isStory = kind === 'story';
  const told: (ToldPart & { rank: number })[] = [];
  const fields = new Map(given);
  const found = new Set<string>();
  for (const { part, text } of parts) {
    if (part === 'question') continue;
    const roles = part.split('_');
    for (const role of roles) found.add(role);
    const rank = rankOf(roles);
    const field = isStory && rank === NOT_IN_ANSWER ? vocabulary.fieldOfHeading(part) : null;
    if (field !== null && !fields.has(field)) fields.set(field, text);
    else told.push({ heading: isWhole(roles) && told.length === 0 ? null : headingOf(roles), text, rank });
  }
  // An answer may be told without parts, but one with two of them needs them all.
  const count = NEEDED.filter((role) => found.has(role)).length;
  const missing = isStory || count > 1 ? NEEDED.filter((role) => !found.has(role)) : [];
  for (const role of missing) {
    const rank = rankOf([role]);
    const later = told.findIndex((part) => part.rank > rank);
    const text = gap(TOLD[rank]?.wanted ?? role);
    told.splice(later === -1 ? told.length : later, 0, { heading: headingOf([role]), text, rank });
  }
  return { told: told.map(({ heading, text }) => ({ heading, text })), fields, missing };
}

const NOT_IN_ANSWER = TOLD.length;

/** The place of a part in the answer, by its first role. */
function rankOf(roles: readonly string[]): number {
  const rank = TOLD.findIndex(({ role }) => roles.includes(role));
  return rank === -1 ? NOT_IN_ANSWER : rank;
}

/** Whether one part holds everything that an answer needs. */
function isWhole(roles: readonly string[]): boolean {
  return NEEDED.every((role) => roles.includes(role));
}

/** `Action and result`. */
function headingOf(roles: readonly string[]): string {
  return capitalized(listOf(roles));
}
