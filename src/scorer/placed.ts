import type { Passage } from '../reader/passages.ts';
import type { ProseText } from '../types.ts';

/** A passage with its text and its place in the file. */
export function placed({ text, locate }: ProseText, { start, end }: Pick<Passage, 'start' | 'end'>) {
  return { text: text.slice(start, end), at: locate(start, end) };
}
