import type { Span } from '../types.ts';

/** A marked span of a text. */
export interface Mark extends Span {
  /** What it shows, as a class of the style sheet. */
  name: string;
}

/** A piece of a text with the same marks throughout. */
export interface Piece extends Span {
  /** The names of its marks in the order given, each once. */
  names: string[];
}

/** Cuts a text where its marks, which may overlap, begin and end. The pieces make up the whole text. */
export function piecesOf(length: number, marks: readonly Mark[]): Piece[] {
  const ends = new Set([0, length]);
  const real = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(mark.end, length) }))
    .filter(({ start, end }) => start < end);
  for (const { start, end } of real) ends.add(start).add(end);
  const cuts = [...ends].sort((a, b) => a - b);
  const starting = [...real.entries()].sort(([, a], [, b]) => a.start - b.start);
  let open: (typeof starting)[number][] = [];
  let next = 0;
  const pieces: Piece[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter(([, mark]) => mark.end > start);
    for (; (starting[next]?.[1].start ?? Number.POSITIVE_INFINITY) <= start; next++)
      open.push(starting[next] as (typeof starting)[number]);
    const names = [...open].sort(([a], [b]) => a - b).map(([, { name }]) => name);
    pieces.push({ start, end, names: [...new Set(names)] });
  }
  return pieces;
}

/**
 * The marks of a text after an edit, until it is judged again: marks after the edit move, marks that it cuts end there.
 */
export function afterEdit(marks: readonly Mark[], before: string, after: string): Mark[] {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same++;
  let tail = 0;
  while (tail < most - same && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const edited = before.length - tail;
  const moved = after.length - before.length;
  return marks.flatMap((mark) => {
    const { start, end } = mark;
    if (end <= same) return [mark];
    if (start >= edited) return [{ ...mark, start: start + moved, end: end + moved }];
    if (start <= same && end >= edited) return end + moved > start ? [{ ...mark, end: end + moved }] : [];
    return start < same ? [{ ...mark, end: same }] : [];
  });
}
