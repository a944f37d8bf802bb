import type { Answer } from '../../types.ts';

/** What distinguishes an answer from the others of its document: the prompt that it names. */
export function nameOfAnswer({ prompt, unknownPrompt }: Answer): string {
  return prompt ?? unknownPrompt?.text ?? 'answer';
}
