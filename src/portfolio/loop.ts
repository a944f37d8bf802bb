import type { Preset, Question } from '../presets/types.ts';
import type { Entry } from './entry.ts';

/** A round of an interview loop, and what it is likely to ask for. */
export interface Round {
  name: string;
  themes: readonly string[];
  types: readonly string[];
  /** Ids of questions. */
  questions: readonly string[];
  /** How many stories it takes. */
  stories: number;
}

/** What of a round a story serves. */
export interface Served {
  /** Ids of themes, of its type and of questions. */
  ids: readonly string[];
  /** How many themes and types it shares with the round and its questions. */
  fit: number;
}

export function servedBy(entry: Entry, round: Round, preset: Preset): Served {
  const direct = sharedWith(entry, round);
  const answered = questionsOf(round, preset)
    .map(([id, question]) => ({ id, shared: sharedWith(entry, question).length }))
    .filter(({ shared }) => shared > 0);
  return {
    ids: [...new Set([...direct, ...answered.map(({ id }) => id)])],
    fit: answered.reduce((sum, { shared }) => sum + shared, direct.length),
  };
}

/** The themes and types of a question, or of a round, that a story has. */
export function sharedWith(
  { themes, type }: Entry,
  asked: { themes: readonly string[]; types: readonly string[] },
): string[] {
  return [
    ...asked.themes.filter((theme) => themes.includes(theme)),
    ...asked.types.filter((each) => each === type),
  ];
}

/** The themes and types that a round asks for, by itself and by its questions. */
export function askedIn(round: Round, preset: Preset): string[] {
  const asked = questionsOf(round, preset).flatMap(([, { themes, types }]) => [...themes, ...types]);
  return [...new Set([...round.themes, ...round.types, ...asked])];
}

function questionsOf({ questions }: Round, preset: Preset): [id: string, question: Question][] {
  return questions.flatMap((id): [string, Question][] => {
    const question = Object.hasOwn(preset.questions, id) ? preset.questions[id] : undefined;
    return question === undefined ? [] : [[id, question]];
  });
}
