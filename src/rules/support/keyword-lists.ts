import { LABELS } from '../../reader/labels.ts';
import type { Passage } from '../../reader/passages.ts';
import type { Phrases } from '../../reader/phrases.ts';
import type { Reading } from '../../reader/reader.ts';
import { isSpoken, shapeId } from '../../reader/shapes.ts';
import { hashOf } from '../../reader/tokens.ts';
import { POINTS, type Span } from '../../types.ts';

/** Sentences or list items in a row that are little but keywords. Offsets into the text, without marks at the ends. */
export interface KeywordList extends Span {
  /** Different keywords. */
  count: number;
}

/** Fewer different keywords than this are not a list. */
const LEAST = 4;
/** The least share of a list's words that are keywords. */
const SHARE = 0.75;

const COLON = shapeId('colon');
const BREAK = shapeId('line-break');
const TOLD_LABELS = [LABELS.indexOf('action'), LABELS.indexOf('result')];
/** Words that a list has as well as a sentence. */
const NEUTRAL = new Set('a an the and or plus also then etc more my our with'.split(' ').map(hashOf));

/**
 * The lists of keywords that tell nothing. Keywords alone never do; where there is anything else, be it a word, a label
 * or what leads them in, the reader decides.
 */
export function keywordListsIn(reading: Reading, keywords: Phrases<string>): KeywordList[] {
  const parts = partsOf(reading, keywords);
  const tells = tellerOf(reading);
  const lists: KeywordList[] = [];
  let from = 0;
  for (let to = 0; to <= parts.length; to++) {
    const part = parts[to];
    if (part !== undefined && part.keyed.length >= part.words * SHARE) continue;
    const list = parts.slice(from, to);
    const count = new Set(list.flatMap(({ keyed }) => keyed)).size;
    const span = { start: list[0]?.start ?? 0, end: list.at(-1)?.end ?? 0 };
    const bare = list.every((each) => each.bare) && parts[from - 1]?.leadsIn !== true;
    if (count >= LEAST && (bare || !tells(span))) lists.push({ ...span, count });
    from = to + 1;
  }
  return lists;
}

/** A sentence or a list item. */
interface Part extends Span {
  words: number;
  keyed: string[];
  /** Nothing but keywords, and no label says what they are. */
  bare: boolean;
  /** A colon ends it. */
  leadsIn: boolean;
}

function partsOf({ tokens, range }: Reading, keywords: Phrases<string>): Part[] {
  const keywordAt = new Map<number, string>();
  for (const { from, to, value } of keywords.in(tokens, range)) {
    for (let row = from; row < to; row++) if (!keywordAt.has(row)) keywordAt.set(row, value);
  }
  const parts: Part[] = [];
  for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
    let first = tokens.firstOf[sentence] ?? 0;
    let last = (tokens.firstOf[sentence + 1] ?? 0) - 1;
    while (last > first && tokens.shape[last] === BREAK) last--;
    const leadsIn = tokens.shape[last] === COLON;
    while (first < last && !isSpoken(tokens.shape[first] ?? 0)) first++;
    while (last > first && !isSpoken(tokens.shape[last] ?? 0)) last--;
    let words = 0;
    const keyed: string[] = [];
    for (let row = first; row <= last; row++) {
      if (!isSpoken(tokens.shape[row] ?? 0) || NEUTRAL.has(tokens.hash[row] ?? 0)) continue;
      words++;
      const keyword = keywordAt.get(row);
      if (keyword !== undefined) keyed.push(keyword);
    }
    if (words === 0) continue;
    const bare = keyed.length === words && !TOLD_LABELS.includes(tokens.label[last] ?? 0);
    parts.push({ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0, words, keyed, bare, leadsIn });
  }
  return parts;
}

/** Whether the reader finds a point in a span; asked for spans in their order. */
function tellerOf(reading: Reading): (span: Span) => boolean {
  let points: { passages: readonly Passage[]; next: number }[] | undefined;
  return ({ start, end }) => {
    points ??= reading.judge('answers', POINTS).map(({ passages }) => ({ passages, next: 0 }));
    return points.some((point) => {
      while ((point.passages[point.next]?.end ?? Infinity) <= start) point.next++;
      return (point.passages[point.next]?.start ?? Infinity) < end;
    });
  };
}
