import { quoted } from '../text/message.ts';

/** A glob that cannot be used. Its message says `expected ..., found ...`. */
export class GlobError extends Error {}

/** A segment of a glob: a plain name, a pattern, or null for `**`. */
export type Segment = string | Pattern | null;

/** What a name has to match, and the plain characters that it has to begin and end with. */
interface Pattern {
  units: readonly Unit[];
  head: string;
  tail: string;
}

/** One character, a test of one, or null for `*`. */
type Unit = string | ((char: string) => boolean) | null;

const any: Unit = () => true;

/**
 * Parses a segment of a glob, which is what is between two slashes.
 *
 * @throws {GlobError} for a `[` that nothing closes
 */
export function segmentOf(text: string): Segment {
  if (text === '**') return null;
  const units: Unit[] = [];
  const chars = [...text];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? '';
    if (char === '*') {
      if (units.at(-1) !== null) units.push(null);
    } else if (char === '?') units.push(any);
    else if (char === '\\' && at + 1 < chars.length) units.push(chars[++at] ?? '');
    else if (char === '[') {
      const end = classEnd(chars, at);
      if (end === -1)
        throw new GlobError(
          `expected a \`]\` that closes the \`[\`, found ${quoted(chars.slice(at).join(''))}: write \`[[]\` for a literal bracket`,
        );
      units.push(classOf(chars.slice(at + 1, end)));
      at = end;
    } else units.push(char);
  }
  const first = units.findIndex((unit) => typeof unit !== 'string');
  if (first === -1) return units.join('');
  const last = units.findLastIndex((unit) => typeof unit !== 'string');
  return { units, head: units.slice(0, first).join(''), tail: units.slice(last + 1).join('') };
}

const PAIRED = /[\ud800-\udfff]/;

/**
 * Whether a segment matches a name. Only the last `*` is ever extended, so the work is at most the product of their
 * lengths.
 */
export function segmentMatches(segment: Exclude<Segment, null>, name: string): boolean {
  if (typeof segment === 'string') return segment === name;
  const { units, head, tail } = segment;
  if (name.startsWith('.') && units[0] !== '.') return false;
  if (!name.startsWith(head) || !name.endsWith(tail)) return false;
  const chars = PAIRED.test(name) ? [...name] : name;
  let place = 0;
  let star = -1;
  let grown = 0;
  for (let at = 0; at < chars.length; ) {
    const unit = units[place];
    if (unit === null) {
      star = place++;
      grown = at;
    } else if (unit !== undefined && fits(unit, chars[at] ?? '')) {
      place++;
      at++;
    } else if (star !== -1) {
      place = star + 1;
      at = ++grown;
    } else return false;
  }
  while (units[place] === null) place++;
  return place === units.length;
}

function fits(unit: Exclude<Unit, null>, char: string): boolean {
  return typeof unit === 'string' ? unit === char : unit(char);
}

/** The bracket that closes a class, or -1. One right after the opening (and `!` or `^`) stands for itself. */
function classEnd(chars: readonly string[], open: number): number {
  const first = /[!^]/.test(chars[open + 1] ?? '') ? open + 2 : open + 1;
  for (let at = first; at < chars.length; at++) {
    if (chars[at] === '\\') at++;
    else if (chars[at] === ']' && at > first) return at;
  }
  return -1;
}

/** A class such as `a-z_`; with `!` or `^` in front, any other character. */
function classOf(inner: readonly string[]): Unit {
  const negated = /[!^]/.test(inner[0] ?? '');
  const ranges: [from: string, to: string][] = [];
  const next = (at: number) => (inner[at] === '\\' && at + 1 < inner.length ? at + 1 : at);
  for (let at = negated ? 1 : 0; at < inner.length; at++) {
    at = next(at);
    const from = inner[at] ?? '';
    if (inner[at + 1] === '-' && at + 2 < inner.length) {
      at = next(at + 2);
      ranges.push([from, inner[at] ?? '']);
    } else ranges.push([from, from]);
  }
  return (char) => ranges.some(([from, to]) => from <= char && char <= to) !== negated;
}
