import { isProblem } from './label-words.ts';
import { labelAt } from './labels.ts';
import type { Line } from './line.ts';
import { placeInOrder } from './part-order.ts';
import type { BareLabel } from './small-labels.ts';

const SMALL = /^\p{Ll}/u;

/** The places in the order of a story of the labels of another form around each line; -1 where there is none. */
interface Around {
  above: number[];
  below: number[];
}

/**
 * Finds the runs in lower case that are text of a part. The labels of another form around such a run go on with their
 * story, and the run has parts of its own that do not fit between them: `**Action:** …`, `problem: …`, `solution: …`,
 * `**Result:** …`.
 */
export function innerRuns(text: string, lines: readonly Line[]): (run: readonly BareLabel[]) => boolean {
  let around: Around | undefined;
  return (run) => {
    const first = run[0];
    const last = run.findLast(({ place }) => place !== -1);
    if (first === undefined || last === undefined || !run.every(({ mark }) => SMALL.test(mark.word)))
      return false;
    around ??= placesAround(text, lines);
    const above = around.above[first.mark.line] ?? -1;
    const below = around.below[last.mark.line] ?? -1;
    if (above === -1 || below <= above) return false;
    const isTask = above === 0 && first.place === 0 && isProblem(first.mark.word);
    return (first.place <= above && !isTask) || last.place >= below;
  };
}

function placesAround(text: string, lines: readonly Line[]): Around {
  const places = lines.map((line) => placeOn(text, line));
  const nearest = (own: readonly (number | null)[]) => {
    let last = -1;
    return own.map((place) => {
      last = place ?? last;
      return last;
    });
  };
  return { above: nearest(places), below: nearest(places.toReversed()).reverse() };
}

/** The place of the label on a line, -1 on a heading that is none, or null if the line is text. */
function placeOn(text: string, { kind, content, end }: Line): number | null {
  if (kind !== 'text' && kind !== 'heading') return null;
  const label = labelAt(text, content, end, kind === 'heading' ? 'heading or cell' : 'line');
  const place = label === null || SMALL.test(label.word) ? -1 : placeInOrder(label.announced);
  return place === -1 && kind === 'text' ? null : place;
}
