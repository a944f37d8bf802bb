import { hashOf } from '../reader/tokens.ts';
import { IDLE_WORDS } from './words.ts';

/** The hash of a word without the endings that English gives nouns and verbs: one for `failed`, `fails` and `failing`. */
export function stemHash(written: string): number {
  const word = written.toLowerCase();
  return hashOf(stemOf(SHORT_FOR.get(word) ?? word));
}

/** Short forms, and what they are short for. */
const SHORT_FOR: ReadonlyMap<string, string> = new Map([
  ['repo', 'repository'],
  ['repos', 'repository'],
  ['prod', 'production'],
  ['config', 'configuration'],
  ['configs', 'configuration'],
  ['devs', 'developer'],
  ['docs', 'document'],
  ['db', 'database'],
]);

function stemOf(word: string): string {
  // A name or a percentile (`p95`) is what it is.
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem = word;
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 6 && /tion$/.test(stem)) stem = stem.slice(0, -3);
  else if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  if (stem.length > 3 && /([^aeiouls])\1$/.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** Words of a title that are compared. */
const MAX_STEMS = 12;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The stems of the words of a title that say something, each once. */
export function stemsOf(title: string): number[] {
  const words = [...title.slice(0, 400).matchAll(WORDS)].map(([word]) => word.toLowerCase());
  return [...new Set(words.filter((word) => !IDLE_WORDS.has(hashOf(word))).map(stemHash))].slice(
    0,
    MAX_STEMS,
  );
}
