import { capitalized } from '../../text/capitals.ts';

/** A line of counts, as a sentence. */
export function sentence(text: string): string {
  return `${capitalized(text)}.`;
}
