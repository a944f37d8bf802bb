import { cString, visible } from './escape.ts';

/** A word of a command as one would type it in a shell. */
export function shellWord(word: string): string {
  if (visible(word) !== word) return `$${cString(word, "'")}`;
  return /^[\p{L}\p{N}_./-]+$/u.test(word) && !word.startsWith('-')
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`;
}
