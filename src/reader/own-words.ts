import type { Mood } from '../types.ts';
import type { AddedRole } from './encoder.ts';
import { DONE } from './intents.ts';
import { moodOf } from './moods.ts';
import type { FoundPhrase } from './phrases.ts';
import type { Range, Tokens } from './tokens.ts';
import { NAMES_MECHANISM } from './word-groups.ts';

/** A word of a configuration where a text has it, with the role of the model that it gets. */
export type OwnWord = FoundPhrase<string>;

/** The roles as the network takes them, by the model's names of them. */
export function rolesOf(words: readonly OwnWord[], names: readonly string[]): AddedRole[] {
  return words.flatMap(({ from, to, value }) => {
    const role = names.indexOf(value);
    return Array.from({ length: to - from }, (_, at) => ({ row: from + at, role }));
  });
}

const NOT_DONE: ReadonlySet<Mood> = new Set(['question', 'wish', 'plan', 'goal']);

/**
 * The row of the first word that names a mechanism and is told as done, or -1: not planned, wished for, denied or
 * asked. `intents`: of the rows from `range.from` on.
 */
export function firstToldMechanism(
  words: readonly OwnWord[],
  tokens: Tokens,
  range: Range,
  intents: Uint8Array,
): number {
  let passed = -1;
  for (const { from, to, value } of words) {
    const sentence = tokens.sentence[from] ?? 0;
    if (value !== NAMES_MECHANISM || sentence === passed || intents[from - range.from] !== DONE) continue;
    const end = Math.min(tokens.firstOf[sentence + 1] ?? range.to, range.to);
    // What a sentence denies or advises after the word may be about something else.
    if (moodOf(tokens, from, to) === 'told' && !NOT_DONE.has(moodOf(tokens, from, end))) return from;
    // How a sentence is meant, it is meant to its end; looking at it again for each word would cost its square.
    passed = sentence;
  }
  return -1;
}
