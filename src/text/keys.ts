import { distance } from 'fastest-levenshtein';

/**
 * The form in which keys and headings are compared: letters (with their marks) and digits, lower case. `API contract`,
 * `api-contract`, `apiContract` and `api_contract` are one key, and so are `Trade-offs` and `tradeoffs`.
 */
export function normalizeKey(key: string): string {
  return key
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Longer names are not compared: a suggestion for them would be noise, and the comparison is quadratic. */
const LONGEST_NAME = 64;

/** At most so many known names are compared with a written one: a configuration may define thousands. */
export const MAX_NAMES = 1000;
/** At most so many unknown names of one kind in a document are compared; the others get no suggestion. */
export const MAX_COMPARED = 100;

/**
 * The known name that was most likely meant, or null when none is near: a third of its letters may differ. Of two
 * equally near names the first one wins.
 *
 * @param most the number of letters that may differ, if that is not a third
 */
export function suggest(written: string, known: Iterable<string>, most?: number): string | null {
  const key = normalizeKey(written.slice(0, LONGEST_NAME));
  let best: string | null = null;
  let bestDistance = (most ?? Math.max(1, Math.floor(key.length / 3))) + 1;
  let compared = 0;
  for (const name of known) {
    if (++compared > MAX_NAMES) break;
    const other = normalizeKey(name);
    const far = isSwapped(key, other) ? 1 : distance(key, other);
    if (far < bestDistance && key !== '') {
      best = name;
      bestDistance = far;
    }
  }
  return best;
}

/** Names with a written word in them that are suggested at most: more are no help. */
const MOST_MEANT = 3;

/**
 * The known names that were most likely meant: the one that a typo is near to, or else those that begin with `written`
 * as a whole word, as `incident-command` begins with `incident`. Empty where there are none, or more than three.
 */
export function suggestNames(written: string, known: readonly string[]): string[] {
  const near = suggest(written, known);
  if (near !== null) return [near];
  const key = normalizeKey(written);
  const begins = (name: string) => normalizeKey(spaced(name).split(' ', 1)[0] ?? '') === key;
  const names = new Set(known.slice(0, MAX_NAMES).filter((name) => key !== '' && begins(name)));
  return names.size > MOST_MEANT ? [] : [...names];
}

/** The fewest letters of a name in which one may be a typo, and of one in which two may be. */
export const FEWEST_LETTERS = 5;
const LONG = 8;

/** The known name that differs by one letter, or by two if it is long: where any name is allowed, more is no typo. */
export function suggestForTypo(written: string, known: Iterable<string>): string | null {
  const { length } = normalizeKey(written);
  return length < FEWEST_LETTERS ? null : suggest(written, known, length < LONG ? 1 : 2);
}

/** Whether a name is a typo of another one: one letter is wrong, or two in a long name. */
export function isTypo(written: string, meant: string): boolean {
  const [a, b] = [normalizeKey(written), normalizeKey(meant)];
  return a.length <= LONGEST_NAME && (isSwapped(a, b) || distance(a, b) <= (a.length < LONG ? 1 : 2));
}

/** Whether two names are the same, but for an `s` at the end of one. */
export function isPluralOf(a: string, b: string): boolean {
  const [one, other] = [normalizeKey(a), normalizeKey(b)];
  return one === other || `${one}s` === other || one === `${other}s`;
}

/** Whether the only difference is two neighboring letters that are swapped (`tpye`): one typo. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return (
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** `key_metrics` and `keyMetrics` are `key metrics`. */
export function spaced(key: string): string {
  return key.replace(/[_-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
}
