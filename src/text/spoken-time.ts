import { listOf, plural } from './message.ts';

/** The default speed of speech. */
export const WORDS_PER_MINUTE = 150;

/** The seconds that it takes to say so many words. */
export function secondsFor(words: number, wordsPerMinute: number): number {
  return (words * 60) / wordsPerMinute;
}

/** `45 seconds`, `2 minutes`, `1 minute and 5 seconds`. */
export function longDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [plural(minutes, 'minute'), plural(rest, 'second')].filter((part) => !part.startsWith('0 '));
  return listOf(parts) || '0 seconds';
}

/** `45 s`, `2 min`, `1 min 5 s`. */
export function shortDuration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
