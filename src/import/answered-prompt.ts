import { spoken } from '../bank/spoken.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import type { ImportItem } from './item.ts';

/** The prompt that an entry is an answer to. */
export interface AnsweredPrompt {
  id: string;
  /** Whether it says so; otherwise it is told under the question of the prompt. */
  said: boolean;
}

/**
 * The prompt that an entry is an answer to, or null for a story. An answer names the prompt, or has no other title than
 * its question. What names its story type is a story, and so is what has a title of its own and the question besides:
 * that is one of the questions that it can be told for.
 */
export function answeredPrompt(item: ImportItem, vocabulary: Vocabulary): AnsweredPrompt | null {
  const { title, type, prompt } = item;
  if (type !== null) return null;
  if (prompt !== null) return { id: prompt, said: true };
  const name = title === '' ? (questionOf(item) ?? '') : title;
  const id = vocabulary.promptAsking(spoken(name));
  return id === null ? null : { id, said: false };
}

/** What an entry answers, in the words of the interviewer. */
export function questionOf({ parts }: ImportItem): string | null {
  return parts.find(({ part }) => part === 'question')?.text ?? null;
}
