import { LABELS } from '../../reader/labels.ts';
import type { Phrases } from '../../reader/phrases.ts';
import type { Reading } from '../../reader/reader.ts';
import { isSpoken, shapeId } from '../../reader/shapes.ts';
import { hashOf } from '../../reader/tokens.ts';
import { POINTS, type Span } from '../../types.ts';
import { spansAfter } from './spans-after.ts';

/**
 * Consecutive sentences or list items that are mostly keywords. Offsets into the text, without punctuation at the ends.
 */
export interface KeywordList extends Span {
  /** The number of different keywords. */
  count: number;
}

/** The different keywords that make a list. */
const MIN_KEYWORDS = 4;
/** The share of a list's words that are keywords. */
const MIN_SHARE = 0.75;

const COLON = shapeId('colon');
const BREAK = shapeId('line-break');
const PART_LABELS = [LABELS.indexOf('action'), LABELS.indexOf('result')];
/** Words that both lists and sentences have. */
const NEUTRAL = new Set('a an the and or plus also then etc more my our with'.split(' ').map(hashOf));

/**
 * The lists of keywords that show nothing. Keywords alone never do; with anything else, be it a word, a label or a
 * sentence that introduces them, the reader decides.
 */
export function keywordListsIn(reading: Reading, keywords: Phrases<string>): KeywordList[] {
  const segments = segmentsOf(reading, keywords);
  const showsPoint = pointFinder(reading);
  const lists: KeywordList[] = [];
  let from = 0;
  for (let to = 0; to <= segments.length; to++) {
    const segment = segments[to];
    if (segment !== undefined && segment.keyed.length >= segment.words * MIN_SHARE) continue;
    const list = segments.slice(from, to);
    const count = new Set(list.flatMap(({ keyed }) => keyed)).size;
    const span = { start: list[0]?.start ?? 0, end: list.at(-1)?.end ?? 0 };
    const bare = list.every((each) => each.bare) && segments[from - 1]?.leadsIn !== true;
    if (count >= MIN_KEYWORDS && (bare || !showsPoint(span))) lists.push({ ...span, count });
    from = to + 1;
  }
  return lists;
}

/** A sentence or a list item. */
interface Segment extends Span {
  words: number;
  keyed: string[];
  /** It has nothing but keywords, and no label says what they are. */
  bare: boolean;
  /** It ends with a colon. */
  leadsIn: boolean;
}

function segmentsOf({ tokens, range }: Reading, keywords: Phrases<string>): Segment[] {
  const keywordAt = new Map<number, string>();
  for (const { from, to, value } of keywords.in(tokens, range)) {
    for (let row = from; row < to; row++) if (!keywordAt.has(row)) keywordAt.set(row, value);
  }
  const segments: Segment[] = [];
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
    const bare = keyed.length === words && !PART_LABELS.includes(tokens.label[last] ?? 0);
    segments.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[last] ?? 0,
      words,
      keyed,
      bare,
      leadsIn,
    });
  }
  return segments;
}

/** Tells whether the reader finds a point in a span. Ask for spans in their order. */
function pointFinder(reading: Reading): (span: Span) => boolean {
  let passagesAfter: ((offset: number) => Span | undefined)[] | undefined;
  return ({ start, end }) => {
    passagesAfter ??= reading.judge('answers', POINTS).map(({ passages }) => spansAfter(passages));
    return passagesAfter.some((after) => (after(start)?.start ?? Number.POSITIVE_INFINITY) < end);
  };
}
