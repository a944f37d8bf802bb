import { groupBy } from '../text/group.ts';
import { arrowOn, boldLabelsOn, legendIn, plainLabelOn, precedesSentence } from './bare-forms.ts';
import { tellsBriefly, tellsEvent } from './events.ts';
import { innerRuns } from './inner-runs.ts';
import { type Announced, announcedBy, isProblem } from './label-words.ts';
import { labelAt } from './labels.ts';
import type { Line } from './line.ts';
import { FEWEST_TOLD, type Mark } from './marks.ts';
import { areWhole } from './part-order.ts';
import { type BareLabel, hasColon, hasOwnLabels, smallLabelOn } from './small-labels.ts';

/** The fewest stories of one file that have the same labels. */
const OFTEN = 2;

/**
 * The fewest labels in bold of one run before a sentence: `**Action** was too long` speaks of an action, and is a label
 * only next to such.
 */
const FEWEST_SENTENCES = 2;

/**
 * Labels without colons, and without emphasis or in bold, by the index of their line. A line has none, and no others
 * either, if a run in lower case on it is text of a part.
 */
export function bareLabels(text: string, lines: readonly Line[]): ReadonlyMap<number, readonly Mark[]> {
  const { plain, bold } = runsOf(text, lines);
  const isInner = innerRuns(text, lines);
  const told = plainBelieved(text, lines, plain).filter((run) => !isInner(run));
  const inner = plain.filter(
    (run) => (areWhole(run.map(({ roles }) => roles)) || hasOwnLabels(text, run)) && isInner(run),
  );
  const labels = groupBy(
    [...told, ...boldBelieved(text, bold)].flatMap((run) => run.map(({ mark }) => mark)),
    ({ line }) => line,
  );
  return new Map([...inner.flat().map(({ mark }): [number, readonly Mark[]] => [mark.line, []]), ...labels]);
}

/**
 * The runs without emphasis that count. Text that was copied from a page has lost emphasis and colons: its labels count
 * if an action, a result and another part follow each other and tell of an event. Notes that were typed in a hurry
 * never had them: in these, the same words begin the lines of several stories in the same order.
 */
function plainBelieved(text: string, lines: readonly Line[], runs: readonly BareLabel[][]): BareLabel[][] {
  const isRepeated = repeatedIn(runs);
  const isToldOften = runs.some(
    (run) =>
      isRepeated(run) && areWhole(run.map(({ roles }) => roles)) && tellsBriefly(toldIn(text, lines, run)),
  );
  return runs.filter((run) => isConfirmed(text, lines, run) || (isToldOften && isRepeated(run)));
}

/** The runs in bold that count: sentences begin after their labels, or after those of runs with the same labels. */
function boldBelieved(text: string, runs: readonly BareLabel[][]): BareLabel[][] {
  const sentencesAfter = (run: readonly BareLabel[]) =>
    run.filter(({ mark }) => precedesSentence(text, mark.textStart)).length;
  const precedeSentences = (run: readonly BareLabel[]) => sentencesAfter(run) >= FEWEST_SENTENCES;
  const isRepeated = repeatedIn(runs);
  const isToldOften = runs.some(
    (run) => isRepeated(run) && precedeSentences(run) && areWhole(run.map(({ roles }) => roles)),
  );
  return runs.filter((run) => {
    if (
      precedeSentences(run) &&
      (areWhole(run.map(({ roles }) => roles)) || run.some(({ isUnambiguous }) => isUnambiguous))
    )
      return true;
    return isToldOften && isRepeated(run) && sentencesAfter(run) > 0;
  });
}

interface Runs {
  plain: BareLabel[][];
  bold: BareLabel[][];
}

/**
 * Labels that follow each other in the order of a story, below one heading and in one style; those in bold are runs of
 * their own.
 */
function runsOf(text: string, lines: readonly Line[]): Runs {
  const legend = legendIn(text, lines);
  const known = new Map<string, Announced | null>();
  const announce = (word: string) => {
    const found = known.has(word) ? known.get(word) : announcedBy(legend.get(word) ?? word);
    known.set(word, found ?? null);
    return found ?? null;
  };
  const runs: Runs = { plain: [], bold: [] };
  const open: Record<keyof Runs, BareLabel[]> = { plain: [], bold: [] };
  const add = (label: BareLabel, form: keyof Runs) => {
    const last = open[form].at(-1);
    const place = placeAfter(last, label);
    if (place === null || label.mark.style !== last?.mark.style) {
      if (label.place === -1) return;
      open[form] = [];
      runs[form].push(open[form]);
    }
    open[form].push({ ...label, place: place ?? label.place });
  };
  let paragraph: Line | undefined;
  /** Whether the paragraph has such a label in bold. */
  let isInBold = false;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') open.plain = open.bold = [];
    if (line.kind !== 'text' || line.mark !== '') paragraph = undefined;
    if (line.kind !== 'text') continue;
    paragraph ??= line;
    if (line === paragraph) isInBold = false;
    const inBold = boldLabelsOn(text, line, index, isInBold, announce);
    for (const label of inBold) add(label, 'bold');
    isInBold ||= inBold.length > 0;
    if (inBold.length > 0 || (line !== paragraph && isBoldLabel(text, paragraph))) continue;
    const label =
      smallLabelOn(text, line, index, paragraph, announce) ??
      plainLabelOn(text, line, index, announce) ??
      arrowOn(text, line, index, open.plain);
    if (label !== null) add(label, 'plain');
  }
  return runs;
}

/** The place of a label that goes on with a run, or null. A problem after the situation is the task. */
function placeAfter(last: BareLabel | undefined, { place, mark }: BareLabel): number | null {
  if (last === undefined) return null;
  if (place === -1) return last.place;
  if (place > last.place) return place;
  return place === 0 && last.place === 0 && isProblem(mark.word) ? 1 : null;
}

/**
 * Whether a line begins with a bold label of a part and its text: in the rest of that paragraph, a word needs a sign to
 * be a label.
 */
function isBoldLabel(text: string, line: Line | undefined): boolean {
  const label = line && labelAt(text, line.content, line.end);
  return label?.bold === true && label.announced?.kind === 'part' && label.textStart < (line?.end ?? 0);
}

function isConfirmed(text: string, lines: readonly Line[], run: readonly BareLabel[]): boolean {
  if (hasOwnLabels(text, run)) return true;
  if (!run.every((label) => label.isUnambiguous) || !areWhole(run.map(({ roles }) => roles))) return false;
  const told = toldIn(text, lines, run);
  return tellsEvent(told) || (run.every(({ mark }) => hasColon(text, mark)) && tellsBriefly(told));
}

function toldIn(text: string, lines: readonly Line[], run: readonly BareLabel[]): string {
  return text.slice(run[0]?.mark.start ?? 0, lines[run.at(-1)?.mark.line ?? 0]?.end ?? 0);
}

/** Whether a run has labels that other runs have too. */
function repeatedIn(runs: readonly BareLabel[][]): (run: readonly BareLabel[]) => boolean {
  const counts = new Map<string, number>();
  for (const run of runs)
    for (const { mark } of run) counts.set(keyOf(mark), (counts.get(keyOf(mark)) ?? 0) + 1);
  return (run) => run.filter(({ mark }) => (counts.get(keyOf(mark)) ?? 0) >= OFTEN).length >= FEWEST_TOLD;
}

function keyOf({ word }: Mark): string {
  return word.toLowerCase();
}
