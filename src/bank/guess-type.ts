import type { Preset } from '../presets/types.ts';
import type { TypeGuess } from '../types.ts';

/** So many words speak for a type, and so many more than for the next one. */
const ENOUGH = 2;

/** The story type that a text reads like, with the words that say so; null where none is clear. */
export function guessType(text: string, { storyTypes }: Preset): TypeGuess | null {
  const spoken = wordsOf(text);
  const [first, second] = Object.entries(storyTypes)
    .map(([type, { cues = [] }]) => ({
      type,
      words: cues.filter((cue) => spoken.includes(wordsOf(cue).trimEnd())),
    }))
    .sort((a, b) => b.words.length - a.words.length);
  if (first === undefined || first.words.length < ENOUGH) return null;
  const others = second?.words.length ?? 0;
  if (first.words.length < others + ENOUGH || first.words.length < 2 * others) return null;
  return { ...first, runnerUp: others === 0 ? null : (second?.type ?? null) };
}

/** Words in small letters, with one blank before each. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trimStart()}`;
}
