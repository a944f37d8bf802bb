import type { Answer } from '../../types.ts';

/** What distinguishes an answer from the other answers of its document: the prompt that it names. */
export function nameOfAnswer({ prompt, unknownPrompt }: Answer): string {
  return prompt ?? unknownPrompt?.text ?? 'answer';
}
