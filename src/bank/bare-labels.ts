import { tellsEvent } from './events.ts';
import { announcedBy, isCommon } from './label-words.ts';
import type { Line } from './line.ts';
import { contentOf, type Mark, styleOf } from './marks.ts';
import { FEWEST_PARTS, placeInOrder } from './part-order.ts';

/** A word or a letter in bold, and behind it a sentence that begins anew: `Situation The tap dripped.` */
const BARE =
  /^(?:(\p{Lu}[\p{L}\p{M}]{3,15})|(?:\*\*|__)([STARL])(?:\*\*|__))[ \t]+(?=[\p{Lu}\p{Lo}\p{N}"“„«(])/u;
const LONGEST = 40;
const NEEDED = (['action', 'result'] as const).map((role) => placeInOrder({ kind: 'part', roles: [role] }));

/**
 * Labels that have lost their colons and their emphasis, as what is copied out of a page does, by the index of their
 * line. One alone could be any word: they count where an action, a result and another part follow each other and, without
 * any emphasis, tell of an event.
 */
export function bareLabels(text: string, lines: readonly Line[]): ReadonlyMap<number, Mark> {
  const found = new Map<number, Mark>();
  let run: Mark[] = [];
  let last = -1;
  const close = () => {
    const places = new Set(run.map(({ announced }) => placeInOrder(announced)));
    const isWhole = places.size >= FEWEST_PARTS && NEEDED.every((place) => places.has(place));
    const told = text.slice(run[0]?.start ?? 0, lines[run.at(-1)?.line ?? 0]?.end ?? 0);
    if (isWhole && (run[0]?.bold || tellsEvent(told))) for (const mark of run) found.set(mark.line, mark);
    run = [];
    last = -1;
  };
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') close();
    const mark = bareLabel(text, line, index);
    if (mark === null) continue;
    const place = placeInOrder(mark.announced);
    if (place <= last || mark.style !== run[0]?.style) close();
    run.push(mark);
    last = place;
  }
  close();
  return found;
}

function bareLabel(text: string, line: Line, index: number): Mark | null {
  if (line.kind !== 'text') return null;
  const start = contentOf(text, line);
  const [written = '', plain = '', letter = ''] =
    BARE.exec(text.slice(start, Math.min(line.end, start + LONGEST))) ?? [];
  const word = plain || letter;
  const announced = word === '' ? null : announcedBy(word);
  if (announced?.kind !== 'part' || isCommon(word)) return null;
  const mark: Mark = {
    start,
    announced,
    word,
    textStart: start + written.length,
    bold: letter !== '',
    emoji: false,
    line: index,
    place: 'line',
    style: styleOf(line),
  };
  return placeInOrder(announced) === -1 ? null : mark;
}
