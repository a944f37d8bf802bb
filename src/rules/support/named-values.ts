import type { Preset, ValueTranslation } from '../../presets/types.ts';
import { isNegation } from '../../reader/moods.ts';
import { Phrases } from '../../reader/phrases.ts';
import type { Reading } from '../../reader/reader.ts';
import { shapeId } from '../../reader/shapes.ts';
import { hashOf, type Tokens } from '../../reader/tokens.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Span } from '../../types.ts';

const QUESTION = shapeId('question');
const WORD = shapeId('word');
const set = (words: string) => new Set(words.split(' ').map(hashOf));
/** Words before a noun. */
const DETERMINERS = set('a an the this that my your his her its our their each every one which whose');
/** Words after a noun that are never between an adjective and its noun. */
const AFTER_NOUN = set(
  'in of on at to from with under behind beside below above inside near by for until after before when while because that which who where is are was were had has have can could did does got',
);

/** The first mention of each value that a text names but does not show. Offsets into the text. */
export function namedValuesIn(
  { tokens, range }: Reading,
  values: Preset['values'],
): (Span & { of: ValueTranslation })[] {
  const found = [...phrasesOf(values).in(tokens, range)];
  const shown = new Set(found.flatMap(({ value }) => (value.part === 'shown' ? [value.of] : [])));
  const termEnds = new Map(
    found.flatMap(({ from, to, value }) => (value.part === 'term' ? [[from, to]] : [])),
  );
  const named = new Map<ValueTranslation, Span>();
  let termEnd = 0;
  for (const { from, to, value } of found) {
    termEnd = Math.max(termEnd, termEnds.get(from) ?? 0);
    if (value.part !== 'named' && value.part !== 'thing') continue;
    if (value.part === 'thing' && isThing(tokens, from, to)) continue;
    if (to <= termEnd || shown.has(value.of) || named.has(value.of)) continue;
    if (isAsked(tokens, from) || isDenied(tokens, from)) continue;
    named.set(value.of, { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 });
  }
  return [...named].map(([of, span]) => ({ of, ...span }));
}

/** Whether a question mark ends the sentence of a row. */
function isAsked({ sentence, firstOf, shape }: Tokens, row: number): boolean {
  return shape[(firstOf[(sentence[row] ?? 0) + 1] ?? 0) - 1] === QUESTION;
}

/**
 * Whether rows are a noun with its article and not an adjective: `the safe in the office`, and not `a safe model`.
 */
function isThing({ hash, shape, sentence }: Tokens, from: number, to: number): boolean {
  const isIn = (row: number) => row >= 0 && sentence[row] === sentence[from];
  if (!isIn(from - 1) || !DETERMINERS.has(hash[from - 1] ?? 0)) return false;
  return !isIn(to) || shape[to] !== WORD || AFTER_NOUN.has(hash[to] ?? 0);
}

/** Whether one of the two words before a row negates it, in the same sentence: `not reliable`, `was not very safe`. */
function isDenied(tokens: Tokens, row: number): boolean {
  const first = tokens.firstOf[tokens.sentence[row] ?? 0] ?? 0;
  return [row - 1, row - 2].some((before) => before >= first && isNegation(tokens, before));
}

interface ValuePart {
  of: ValueTranslation;
  part: 'named' | 'thing' | 'term' | 'shown';
}

/** The phrases that name a value, that only look like its name, and that show it; made once for each preset. */
const phrasesOf = oncePer((values: Preset['values']) => {
  const phrases = new Phrases<ValuePart>();
  for (const of of values) {
    for (const name of of.names)
      phrases.add(name, { of, part: of.things?.includes(name) ? 'thing' : 'named' });
    for (const term of of.terms ?? []) phrases.add(term, { of, part: 'term' });
    for (const word of of.shows ?? []) phrases.add(word, { of, part: 'shown' });
  }
  return phrases;
});
