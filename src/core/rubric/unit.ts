/** What a number counts or measures: its unit, its noun, and what only looks like a quantity. */

import { type Compiled, FRACTIONS } from './compile.ts';
import type { Hit, Sentence } from './match.ts';
import type { Token } from './scan.ts';
import type { QuantityClass } from './types.ts';

/** Furthest a counted noun stands after its number, in tokens. */
const NOUN_REACH = 4;
/** Words that end a noun phrase. */
const ENDS_PHRASE = new Set('of in for by to and or with on at from per a the that is was'.split(' '));
/** HTTP status codes (RFC 9110): `500 errors` is no count. */
const STATUS_CODES = new Set([200, 301, 302, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504]);

export interface Cursor {
  compiled: Compiled;
  tokens: readonly Token[];
  sentence: Sentence;
}

export interface Reading {
  unit: QuantityClass;
  to: number;
  noun?: Hit;
}

/** The value of a token, when it is a number that can measure something. */
export function valueAt({ compiled, tokens }: Cursor, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') {
    // `every 3rd board` is a share; other ordinals, dates and versions measure nothing.
    if (token.shape === 'ordinal') return tokens[at - 1]?.text === 'every' ? 1 / token.value : undefined;
    return token.shape === 'plain' || token.shape === 'clock' ? token.value : undefined;
  }
  if (token?.kind !== 'word') return undefined;
  return compiled.numbers.get(token.text) ?? (isShare(tokens, at) ? 0.3 : undefined);
}

/** `twenty-two`, `forty five`: the value of a compound, or undefined. */
export function compoundAt(cursor: Cursor, at: number): number | undefined {
  const [tens, ones] = [cursor.tokens[at], cursor.tokens[at + 1]];
  if (tens?.kind !== 'word' || ones?.kind !== 'word' || ones.start - tens.end !== 1) return undefined;
  const a = cursor.compiled.numbers.get(tens.text) ?? 0;
  const b = cursor.compiled.numbers.get(ones.text) ?? 0;
  return a >= 20 && a <= 90 && b >= 1 && b <= 9 && Number.isInteger(b) ? a + b : undefined;
}

/** `by a third`, `a quarter of`: a fraction without a number before it, and not a date or an ordinal. */
function isShare(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (!FRACTIONS.has(text) || tokens[at - 1]?.text !== 'a') return false;
  const next = tokens[at + 1];
  return (
    next?.text === 'of' ||
    (/^(?:by|to)$/.test(tokens[at - 2]?.text ?? '') && (next?.kind !== 'word' || ENDS_PHRASE.has(next.text)))
  );
}

const AFTER_HALF = new Set(
  'of the a an our as their his her its my your to in by for from and or with within after this that per on at'.split(
    ' ',
  ),
);

/** Years, status codes and `one of them` look like quantities and are none. */
export function isLabel({ tokens }: Cursor, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.money) return false;
  if (token.text === 'one') return next?.text === 'of';
  // `half-open`, `half way`: no half of anything.
  if (token.text === 'half')
    return next?.kind === 'word' && next.start - token.end === 1 && !AFTER_HALF.has(next.text);
  if (token.kind !== 'number' || token.text !== '') return false;
  if (STATUS_CODES.has(token.value) && token.end - token.start === 3)
    return next?.kind === 'word' && /^(?:error|response|status|inner|internal)/.test(next.text);
  return (
    token.end - token.start === 4 && token.value >= 1900 && token.value < 2100 && !/s$/.test(next?.text ?? '')
  );
}

/** The counted noun after a number: users, errors, requests, with up to three words between. */
function nounAfter({ sentence, tokens }: Cursor, start: number): Hit | undefined {
  const at = tokens[start]?.text === 'of' ? start + 1 : start;
  let limit = at;
  while (
    limit < at + NOUN_REACH &&
    tokens[limit]?.kind === 'word' &&
    !ENDS_PHRASE.has(tokens[limit]?.text ?? '')
  )
    limit++;
  let best: Hit | undefined;
  for (const hit of sentence.hits) {
    if (hit.from < at) continue;
    if (hit.from >= limit) break;
    const { role } = hit.entry.group;
    // `eleven wrong bookings` counts defects, whatever a booking is.
    if (role === 'faulty' && hit.to < limit) return hit;
    if (role === 'harm' || role === 'counted' || role === 'people') best ??= hit;
  }
  return best;
}

/** A noun the lexicon does not know, by its plural: `2.3 million outputs`. */
function unknownPlural({ tokens, compiled }: Cursor, at: number): number {
  for (let k = at; k < at + 3; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || ENDS_PHRASE.has(token.text)) return 0;
    if (
      token.text.length > 3 &&
      token.text.endsWith('s') &&
      !token.text.endsWith('ss') &&
      !compiled.units.has(token.text)
    )
      return k + 1;
  }
  return 0;
}

function ofNoun(hit: Hit): Reading {
  const { role, weight } = hit.entry.group;
  const unit =
    role === 'harm' || role === 'faulty'
      ? 'harm'
      : role === 'people'
        ? 'people'
        : weight === 1
          ? 'audience'
          : 'counted';
  return { unit, to: role === 'faulty' ? hit.to + 1 : hit.to, noun: hit };
}

/** `broke 14 times`: how often harm was done. */
function brokeBefore({ sentence }: Cursor, at: number): boolean {
  return sentence.hits.some(({ entry, to }) => entry.group.role === 'impact' && to <= at && to >= at - 4);
}

/** Reads what follows the digits: a suffix, a unit word, a fraction, a counted noun. */
export function readUnit(cursor: Cursor, number: Token, at: number): Reading {
  const { compiled, tokens } = cursor;
  const word = tokens[at];
  if (number.money) return { unit: 'money', to: at };
  if (number.shape === 'clock') return { unit: 'clock', to: at };
  if (number.shape === 'ordinal' || FRACTIONS.has(number.text)) return { unit: 'percent', to: at };
  if (word?.kind === 'word' && FRACTIONS.has(word.text) && word.text !== 'quarters')
    return { unit: 'percent', to: at + 1 };
  if (number.text === 'magnitude' || (tokens[at - 2]?.text === 'of' && tokens[at - 3]?.text === 'factor'))
    return { unit: 'ratio', to: at };
  const noun = nounAfter(cursor, at);
  const suffix = number.kind === 'number' && number.text !== '' ? compiled.units.get(number.text) : undefined;
  if (suffix && !(number.text === 'm' && noun))
    return noun && suffix === 'percent' ? { unit: suffix, to: at, noun } : { unit: suffix, to: at };
  const named = word?.kind === 'word' ? compiled.units.get(word.text) : undefined;
  // `3 times a week` counts, `3 times faster` compares.
  if (word?.text === 'times' && !/^(?:as|more|less|fewer|the|[a-z]+er)$/.test(tokens[at + 1]?.text ?? ''))
    return { unit: brokeBefore(cursor, at) ? 'harm' : 'plain', to: at + 1 };
  if (named) return { unit: named, to: at + 1 };
  if (number.text === 'twice') return { unit: tokens[at]?.text === 'as' ? 'ratio' : 'plain', to: at };
  if (noun) return ofNoun(noun);
  const plural = unknownPlural(cursor, at);
  return plural > 0 ? { unit: 'counted', to: plural } : { unit: 'plain', to: at };
}
