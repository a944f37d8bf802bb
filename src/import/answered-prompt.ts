import { spoken } from '../bank/spoken.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import type { ImportItem } from './item.ts';

/** The prompt that an entry is an answer to. */
export interface AnsweredPrompt {
  id: string;
  /** Whether it names the prompt. Otherwise, its title is the question of the prompt. */
  said: boolean;
}

/**
 * The prompt that an entry is an answer to, or null for a story. An answer names the prompt, or has only its question
 * as a title. An entry that names a story type is a story, and so is one with a question and a title of its own: that
 * is one of the questions for which it can be told.
 */
export function answeredPrompt(item: ImportItem, vocabulary: Vocabulary): AnsweredPrompt | null {
  const { title, type, prompt } = item;
  if (type !== null) return null;
  if (prompt !== null) return { id: prompt, said: true };
  const name = title === '' ? (questionOf(item) ?? '') : title;
  const id = vocabulary.promptAsking(spoken(name));
  return id === null ? null : { id, said: false };
}

/** The question that an entry answers, in the words of the interviewer. */
export function questionOf({ parts }: ImportItem): string | null {
  return parts.find(({ part }) => part === 'question')?.text ?? null;
}
